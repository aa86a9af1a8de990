import { loadFoodTable } from "@/db/datasets/foods/load";
import { buildFoodMatcher } from "@/lib/engines/foods/build-food-matcher";
import type { KitchenKnowledge } from "@/lib/engines/nutrition/kitchen-knowledge";
import { parseLine } from "@/lib/engines/recipes/lines/parse-line";

/** The committed foods, the matcher over them and the reader of lines: what every verb but `import` and `parse` uses. */
export function openKitchen(): KitchenKnowledge {
  const table = loadFoodTable();
  return { table, matcher: buildFoodMatcher(table), parseLine };
}
