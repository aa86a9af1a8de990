import type { Food, FoodTable } from "./food";
import { tokensOf } from "./normalise";

const COMMON = 0.5;
const cached = new WeakMap<FoodTable, ReadonlyMap<string, Food>>();

/** The names of ordinary foods, one to three words in the matcher's spelling, to the most ordinary food of each name. */
export function commonNames(table: FoodTable): ReadonlyMap<string, Food> {
  const known = cached.get(table);
  if (known !== undefined) return known;
  const foods = new Map<string, Food>();
  for (const food of table.foods) {
    if (food.commonness < COMMON) continue;
    for (const name of [food.displayName, ...food.aliases]) {
      const words = tokensOf(name);
      const key = words.join(" ");
      if (words.length < 1 || words.length > 3 || key.length < 3) continue;
      const other = foods.get(key);
      if (other === undefined || food.commonness > other.commonness) foods.set(key, food);
    }
  }
  cached.set(table, foods);
  return foods;
}
