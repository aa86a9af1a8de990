import "server-only";
import { and, inArray } from "drizzle-orm";
import { recipe } from "@/db/schema";
import type { BoughtAmount, Cost } from "@/lib/engines/prices/contract";
import { portionOf, priceOf } from "@/lib/engines/prices/price-of";
import type { Scope } from "@/lib/platform/auth/scope";
import type { PriceBook } from "../../prices/queries";
import { isId } from "../policy";
import { readable } from "./recipe-shelf";

/** With less than this share of its mass priced, a recipe's cost would say more about what is left out. */
const LEAST_COVERAGE = 0.6;

/** What a serving costs; null where too little of it is priced to say. */
export function servingCost(
  row: { readonly boughtAmounts: readonly BoughtAmount[]; readonly servings: number },
  book: PriceBook,
): Cost | null {
  if (!(row.servings > 0)) return null;
  const cost = priceOf(row.boughtAmounts, book.priceFor);
  return cost.coverage < LEAST_COVERAGE ? null : portionOf(cost, 1 / row.servings);
}

/** What cooking each recipe once, as written, takes from the shop, by id; unreadable ones are absent. */
export async function boughtByRecipe(
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly servings: number; readonly boughtAmounts: readonly BoughtAmount[] }>> {
  const wanted = [...new Set(ids)].filter(isId);
  if (wanted.length === 0) return new Map();
  const rows = await scope.db
    .select({ id: recipe.id, servings: recipe.servings, boughtAmounts: recipe.boughtAmounts })
    .from(recipe)
    .where(and(inArray(recipe.id, wanted), readable(scope)));
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}
