import "server-only";
import { nameInDocument } from "@/lib/engines/search/cook-from";
import { foodLexicon } from "@/lib/engines/search/food-lexicon";
import type { Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { kitchenKnowledge } from "../../foods/queries";
import { findRecipe } from "../../recipes/queries/find-recipe";
import { addItem } from "../mutations";

/**
 * Puts foods of a recipe on a week's list, each in the amount the recipe asks for; a food that no line of it names is put
 * there by its name alone. `names` are what the search says is missing.
 */
export async function addMissing(
  scope: Scope,
  input: { readonly recipeId: string; readonly names: readonly string[]; readonly weekStart: string },
): Promise<{ readonly ok: true; readonly itemIds: readonly string[] }> {
  const recipe = await findRecipe(scope, input.recipeId);
  if (recipe === null) throw new AppError("not-found", "This recipe does not exist any more.");
  const lexicon = foodLexicon(kitchenKnowledge().table);
  const lines = recipe.nutrition.lines.map(({ text, parsed, food }) => ({
    text,
    name: nameInDocument(parsed.name, food === null ? null : lexicon.nameOf(food.id)),
  }));
  const texts = [...new Set(input.names)].flatMap((name) => {
    const said = lines.filter((line) => line.name === name).map(({ text }) => text.slice(0, 200));
    return said.length > 0 ? said : [name];
  });
  const itemIds: string[] = [];
  for (const text of texts) itemIds.push((await addItem(scope, { weekStart: input.weekStart, text })).itemId);
  return { ok: true, itemIds: [...new Set(itemIds)] };
}
