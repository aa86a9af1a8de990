import { buildFoodMatcher } from "@/lib/engines/foods/build-food-matcher";
import type { KitchenKnowledge } from "@/lib/engines/nutrition/kitchen-knowledge";
import { parseLine } from "@/lib/engines/recipes/lines/parse-line";
import { loadFoodTable } from "../datasets/foods/load";

let cached: KitchenKnowledge | undefined;

/** Foods, matcher and line parser over the committed table, built once a process (about half a second). */
export function committedKitchen(): KitchenKnowledge {
  if (cached === undefined) {
    const table = loadFoodTable();
    cached = { table, matcher: buildFoodMatcher(table), parseLine };
  }
  return cached;
}
