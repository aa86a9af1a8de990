import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { stockBooking } from "@/db/schema";
import type { FoodId } from "@/lib/engines/foods/food";
import type { Lot } from "@/lib/engines/pantry/booking";
import { stockOf } from "@/lib/engines/pantry/stock-of";
import type { Scope } from "@/lib/platform/auth/scope";

/** Every lot of the household, first-expiring first; only those of one food with `foodId`. */
export async function lotsAtHome(scope: Scope, only: { readonly foodId?: FoodId } = {}): Promise<Lot[]> {
  const key = {
    foodId: stockBooking.foodId,
    recipeId: stockBooking.recipeId,
    unit: stockBooking.unit,
    place: stockBooking.place,
    expiresAt: stockBooking.expiresAt,
  };
  const sums = await scope.db
    // Whole thousandths, as the ledger's engine adds them: what went in and came out cancels to exactly nothing.
    .select({ ...key, amount: sql<number>`sum(round((${stockBooking.amount} * 1000)::numeric))::float8 / 1000` })
    .from(stockBooking)
    .where(
      and(
        eq(stockBooking.householdId, scope.householdId),
        only.foodId === undefined ? undefined : eq(stockBooking.foodId, only.foodId),
      ),
    )
    .groupBy(...Object.values(key));
  return stockOf(sums.map((sum) => ({ ...sum, id: "", kind: "adjust", undoes: null })));
}
