import type { FoodTable } from "@/lib/engines/foods/food";
import type { Substitution } from "@/lib/engines/recipes/substitutions/contract";
import { readPairs } from "@/lib/engines/recipes/substitutions/read-pairs";
import { SWAP_FOODS } from "./foods";
import { DAIRY_AND_EGGS } from "./rows-dairy-eggs";
import { FLOUR_AND_GRAINS } from "./rows-flour-grains";
import { MEAT_AND_FISH } from "./rows-meat-fish";
import { SEASONING } from "./rows-seasoning";
import { SWEET_NUTS_VEGETABLES } from "./rows-sweet-nuts-vegetables";

const ROWS = [DAIRY_AND_EGGS, FLOUR_AND_GRAINS, MEAT_AND_FISH, SEASONING, SWEET_NUTS_VEGETABLES];

let cached: { readonly table: FoodTable; readonly pairs: readonly Substitution[] } | undefined;

/** Our reviewed pairs, weighed with the food table; read once for a table. */
export function loadSubstitutions(table: FoodTable): readonly Substitution[] {
  if (cached?.table !== table) cached = { table, pairs: ROWS.flatMap((rows) => readPairs(rows, SWAP_FOODS, table)) };
  return cached.pairs;
}
