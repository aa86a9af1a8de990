import { fold } from "../../foods/normalise";
import type { ResolvedLine } from "../../nutrition/contract";
import type { RecipeWish } from "./contract";
import { kindsOf } from "./dish-words";
import { isFoodNamed } from "./is-food-named";
import type { WorkingRecipe } from "./working-recipe";

/**
 * A tomato soup is no fish soup with tomatoes in it: what is named first is in the title or a good part of the solids, and
 * no meat or fish stands in the middle that nobody asked for.
 */
export function isAboutOther(wish: RecipeWish, board: WorkingRecipe, heading: string): boolean {
  const { wanted } = wish;
  const [first] = wanted;
  if (first === undefined) return false;
  const solid = board.rows.flatMap(({ line }) =>
    line.food === null || LIQUID.test(line.food.displayName) ? [] : [{ line, food: line.food }],
  );
  const total = solid.reduce((sum, { line }) => sum + (line.grams?.value ?? 0), 0);
  const share = (line: ResolvedLine) => (total > 0 ? (line.grams?.value ?? 0) / total : 0);
  const isAsked = (line: ResolvedLine) => wanted.some((name) => isFoodNamed(name, line.food, line.parsed.name));
  const own = solid.filter(({ line }) => isFoodNamed(first, line.food, line.parsed.name));
  const isNamed = ` ${heading}`.includes(` ${fold(first).replace(/s$/, "")}`);
  const least = wanted.length === 1 && kindsOf(wish).length > 0 ? 0.3 : 0.1;
  if (!isNamed && own.reduce((sum, { line }) => sum + share(line), 0) < least) return true;
  const isFlesh = ({ food }: (typeof solid)[number]) => !food.diets.includes("vegetarian");
  return solid.some((one) => isFlesh(one) && share(one.line) > 0.12 && !isAsked(one.line)) && !own.some(isFlesh);
}

const LIQUID = /\b(?:water|broth|stock|milk|wine|juice)\b/;
