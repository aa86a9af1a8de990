import type { FoodTable } from "../foods/food";
import type { Language } from "../foods/language";
import type { FoodMatcher } from "../foods/matcher";
import type { ParsedLine } from "../recipes/line";

/** What is needed to turn the text of a line into grams of a food. Built once, used for every line. */
export interface KitchenKnowledge {
  readonly table: FoodTable;
  readonly matcher: FoodMatcher;
  /** The recipe's language, where it is known to be another than English. */
  readonly parseLine: (text: string, options?: { readonly language?: Language | null }) => ParsedLine;
}
