import type { FoodTable } from "../foods/food";
import type { FoodMatcher } from "../foods/matcher";
import type { ParsedLine } from "../recipes/line";

/** What is needed to turn the text of a line into grams of a food. Built once, used for every line. */
export interface KitchenKnowledge {
  readonly table: FoodTable;
  readonly matcher: FoodMatcher;
  readonly parseLine: (text: string) => ParsedLine;
}
