import type { Food, FoodTable } from "../foods/food";
import { type MeasuredGrams, shortNumber } from "./measured-grams";

type Groups = ReadonlyMap<string, readonly Food[]>;

/** Relatives looked at: more tell nothing new. */
const MOST_RELATIVES = 40;

const segments = (name: string): readonly string[] => name.toLowerCase().split(/,\s*/);
const cache = new WeakMap<FoodTable, Groups>();

/** Foods by the leading parts of their names: "cheese", "cheese, goat", … */
function groupsOf(table: FoodTable): Groups {
  const known = cache.get(table);
  if (known !== undefined) return known;
  const groups = new Map<string, Food[]>();
  for (const food of table.foods) {
    const parts = segments(food.name);
    for (let length = 1; length <= Math.min(parts.length, 5); length += 1) {
      const key = parts.slice(0, length).join(", ");
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [food]);
      else if (group.length < MOST_RELATIVES) group.push(food);
    }
  }
  cache.set(table, groups);
  return groups;
}

/**
 * The measure of a food's nearest relatives in the table (the most shared leading parts of the name), for a food that has
 * none of its own: the median, with the range of the middle half and at least a quarter each way. Null when no relative
 * is measured either.
 */
export function borrowMeasure(
  table: FoodTable,
  food: Food,
  measure: (relative: Food) => MeasuredGrams | null,
): MeasuredGrams | null {
  const groups = groupsOf(table);
  const parts = segments(food.name);
  for (let length = Math.min(parts.length, 5); length >= 1; length -= 1) {
    const key = parts.slice(0, length).join(", ");
    const found = (groups.get(key) ?? [])
      .filter((relative) => relative.id !== food.id && relative.category === food.category)
      .map(measure)
      .filter((each) => each !== null && each.method !== "generic")
      .map((each) => each?.value ?? 0)
      .sort((a, b) => a - b);
    const value = found[Math.floor(found.length / 2)];
    if (value === undefined) continue;
    const low = Math.min(found[Math.floor(found.length / 4)] ?? value, value * 0.75);
    const high = Math.max(found[Math.floor((3 * found.length) / 4)] ?? value, value * 1.25);
    return { value, low, high, method: "generic", working: `${shortNumber(value)} g (as other ${key})` };
  }
  return null;
}
