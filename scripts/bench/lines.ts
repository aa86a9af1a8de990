import { parseIngredient } from "parse-ingredient";
import { seedRecipes } from "@/db/seed/recipes/collection";
import { parseLine } from "@/lib/engines/recipes/lines/parse-line";
import { ratePerSecond } from "./rate";

/** Every ingredient line of the collection. */
export const collectionLines = (): string[] => seedRecipes.flatMap((recipe) => recipe.lines.map((line) => line.text));

/** Ingredient lines a second, beside the npm package `parse-ingredient` in the same run. */
export async function benchLines(): Promise<Record<string, number>> {
  const lines = collectionLines();
  const ours = ratePerSecond(lines, parseLine);
  const peer = ratePerSecond(lines, (line) => parseIngredient(line));
  return { "lines.perSecond": ours, "lines.parseIngredientPerSecond": peer, "lines.ratio": ours / peer };
}
