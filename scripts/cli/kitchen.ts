import { loadFoodTable } from "@/db/datasets/foods/load";
import { buildFoodMatcher } from "@/lib/engines/foods/build-food-matcher";
import type { FoodTable } from "@/lib/engines/foods/food";
import type { FoodMatcher } from "@/lib/engines/foods/matcher";

export interface Kitchen {
  readonly table: FoodTable;
  readonly matcher: FoodMatcher;
}

/** The committed foods and the matcher over them. */
export function openKitchen(): Kitchen {
  const table = loadFoodTable();
  return { table, matcher: buildFoodMatcher(table) };
}
