import "server-only";
import { and, eq, type SQL } from "drizzle-orm";
import { household, stockBooking } from "@/db/schema";
import type { NewBooking } from "@/lib/engines/pantry/booking";
import type { Scope } from "@/lib/platform/auth/scope";
import type { BookingSource } from "../policy";

/** One writer at a time for a household's ledger, so that two tabs cannot use up the same milk. */
export async function lockLedger({ db, householdId }: Scope): Promise<void> {
  await db.select({ id: household.id }).from(household).where(eq(household.id, householdId)).for("update");
}

/** The household's own rows of the ledger. */
export function readLedger(scope: Scope, which: SQL | undefined) {
  return scope.db
    .select({
      id: stockBooking.id,
      kind: stockBooking.kind,
      foodId: stockBooking.foodId,
      recipeId: stockBooking.recipeId,
      unit: stockBooking.unit,
      place: stockBooking.place,
      expiresAt: stockBooking.expiresAt,
      amount: stockBooking.amount,
      undoes: stockBooking.undoes,
    })
    .from(stockBooking)
    .where(and(eq(stockBooking.householdId, scope.householdId), which));
}

/** Writes the rows of one act and gives its id. */
export async function writeAct(
  scope: Scope,
  rows: readonly (NewBooking & { readonly priceMinor?: number | null; readonly currency?: string | null })[],
  source: BookingSource,
): Promise<string> {
  const transactionId = crypto.randomUUID();
  await scope.db.insert(stockBooking).values(
    rows.map((row) => ({
      ...row,
      householdId: scope.householdId,
      transactionId,
      source,
      bookedBy: scope.actor.userId,
    })),
  );
  return transactionId;
}
