import "server-only";
import { eq, inArray, or } from "drizzle-orm";
import { stockBooking } from "@/db/schema";
import { plainDate } from "@/lib/domains/accounts/policy";
import type { FoodId } from "@/lib/engines/foods/food";
import { type Undo, undoBookings } from "@/lib/engines/pantry/undo-bookings";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { findHousehold } from "../accounts/queries";
import { adjustTo } from "./mutations/adjust-to";
import { lockLedger, readLedger, writeAct } from "./mutations/ledger";
import { type BookingSource, type Purchase, usualPlace } from "./policy";
import { lotsAtHome } from "./queries/lots-at-home";
import { usableFoods } from "./queries/usable-foods";
import { atHomeInput, purchasesInput } from "./schema";

export { addStock, correctStock, moveStock, takeStock } from "./mutations/change-stock";

/** Books what came home; one act, undone with `undoTransaction`. Foods this household may not use are not-found. */
export function bookPurchases(
  scope: Scope,
  purchase: { readonly items: readonly Purchase[]; readonly source: BookingSource },
): Promise<string> {
  const { items, source } = purchasesInput.parse(purchase);
  return inTransaction(scope, async (tx) => {
    const foods = await usableFoods(
      tx,
      items.map((item) => item.foodId),
    );
    const currency = items.some((item) => item.priceMinor != null) ? (await findHousehold(tx)).currency : null;
    const rows = items.map((item): Parameters<typeof writeAct>[1][number] => {
      const known = foods.get(item.foodId);
      if (known === undefined) throw new AppError("not-found", "This food does not exist any more.");
      return {
        kind: "purchase",
        foodId: item.foodId,
        recipeId: null,
        unit: "g",
        amount: item.grams,
        place: item.place ?? usualPlace(known),
        expiresAt: item.expiresAt ?? null,
        undoes: null,
        priceMinor: item.priceMinor ?? null,
        currency: item.priceMinor == null ? null : currency,
      };
    });
    return writeAct(tx, rows, source);
  });
}

/** Takes back one act: all bookings made in it. Someone else's, or one that never was, is not-found. */
export function undoTransaction(
  scope: Scope,
  transactionId: string,
): Promise<{ ok: true; transactionId: string } | Extract<Undo, { ok: false }>> {
  return inTransaction(scope, async (tx) => {
    await lockLedger(tx);
    const act = await readLedger(tx, eq(stockBooking.transactionId, transactionId));
    if (act.length === 0) throw new AppError("not-found", "This booking does not exist.");
    const foodIds = act.flatMap((row) => row.foodId ?? []);
    const recipeIds = act.flatMap((row) => row.recipeId ?? []);
    const touched = await readLedger(
      tx,
      or(
        eq(stockBooking.transactionId, transactionId),
        inArray(stockBooking.foodId, foodIds),
        inArray(stockBooking.recipeId, recipeIds),
      ),
    );
    const undo = undoBookings(
      touched,
      act.map((row) => row.id),
    );
    return undo.ok ? { ok: true, transactionId: await writeAct(tx, undo.bookings, "hand") } : undo;
  });
}

/**
 * Makes the stock of a food exactly `grams` (lots past their date do not count and stay): what is missing is added
 * where it is kept, what is too much is taken off first-expiring. Null: it was so already.
 */
export function setAtHome(
  scope: Scope,
  input: { readonly foodId: FoodId; readonly grams: number },
  now = new Date(),
): Promise<string | null> {
  const { foodId, grams } = atHomeInput.parse(input);
  return inTransaction(scope, async (tx) => {
    await lockLedger(tx);
    const known = (await usableFoods(tx, [foodId])).get(foodId);
    if (known === undefined) throw new AppError("not-found", "This food does not exist any more.");
    const today = plainDate(now, tx.timeZone);
    const lots = (await lotsAtHome(tx, { foodId })).filter(
      (lot) => lot.unit === "g" && (lot.expiresAt === null || lot.expiresAt >= today),
    );
    const rows = adjustTo(lots, grams, {
      foodId,
      recipeId: null,
      unit: "g",
      place: usualPlace(known),
      expiresAt: null,
    });
    return rows.length === 0 ? null : writeAct(tx, rows, "hand");
  });
}
