import type { ImportedRecipe } from "@/lib/engines/recipes/imported-recipe";
import { languageOfLines } from "../lines/languages/detect-language";
import type { PartialRecipe } from "./partial-recipe";

/** A reading as the contract wants it; null when it holds no recipe: a title and lines or steps are the least. */
export function finishRecipe(
  found: PartialRecipe,
  via: ImportedRecipe["via"],
  base: string | null,
): ImportedRecipe | null {
  const { ingredientGroups, stepGroups, ...rest } = found;
  const ingredients = ingredientGroups.flatMap((group) => group.ingredients);
  // The flat list reads as the page does: a heading stands as a line of its own above its steps.
  const instructions = stepGroups.flatMap(({ heading, steps }) => (heading === null ? steps : [heading, ...steps]));
  if (ingredients.length === 0 && instructions.length === 0) return null;
  const summed = (found.prepMinutes ?? 0) + (found.cookMinutes ?? 0);
  return {
    ...rest,
    language: found.language ?? languageOfLines(ingredients),
    image: absoluteAddress(found.image, base),
    totalMinutes: found.totalMinutes || (summed > 0 ? summed : found.totalMinutes),
    ingredients,
    ingredientGroups,
    instructions,
    instructionGroups: stepGroups,
    via,
  };
}

function absoluteAddress(address: string | null, base: string | null): string | null {
  if (address === null) return null;
  const url = URL.parse(address, base ?? undefined);
  return url && (url.protocol === "http:" || url.protocol === "https:") ? url.href : null;
}
