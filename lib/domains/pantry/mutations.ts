import "server-only";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { food, household, stockBooking } from "@/db/schema";
import { plainDate } from "@/lib/domains/accounts/policy";
import type { FoodId } from "@/lib/engines/foods/food";
import type { Lot, NewBooking } from "@/lib/engines/pantry/booking";
import { takeFirstExpiring } from "@/lib/engines/pantry/take-first-expiring";
import { type Undo, undoBookings } from "@/lib/engines/pantry/undo-bookings";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { type BookingSource, type Purchase, usualPlace } from "./policy";
import { lotsAtHome } from "./queries";
import { atHomeInput, purchasesInput } from "./schema";

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
    const rows = items.map((item): NewBooking => {
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
      };
    });
    return write(tx, rows, source);
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
    return undo.ok ? { ok: true, transactionId: await write(tx, undo.bookings, "hand") } : undo;
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
    const rows = adjustTo(lots, grams, { foodId, place: usualPlace(known) });
    return rows.length === 0 ? null : write(tx, rows, "hand");
  });
}

/** The bookings that bring lots of one food to a sum; lots below zero are set to nothing first. */
function adjustTo(
  lots: readonly Lot[],
  grams: number,
  where: { readonly foodId: FoodId; readonly place: Lot["place"] },
): NewBooking[] {
  const adjust = { kind: "adjust", undoes: null } as const;
  const owed = lots.filter((lot) => lot.amount < 0).map((lot) => ({ ...lot, ...adjust, amount: -lot.amount }));
  const there = lots.filter((lot) => lot.amount > 0);
  const difference = Math.round((grams - there.reduce((sum, lot) => sum + lot.amount, 0)) * 1000) / 1000;
  if (difference === 0) return owed;
  if (difference < 0) {
    return [
      ...owed,
      ...takeFirstExpiring(there, -difference, "consume").bookings.map((row) => ({ ...row, ...adjust })),
    ];
  }
  // The lot that keeps longest: what someone finds more of is rather the new one.
  const last = there.at(-1);
  const lot = last ?? { ...where, recipeId: null, unit: "g" as const, expiresAt: null };
  return [...owed, { ...lot, ...adjust, amount: difference }];
}

/** One writer at a time for a household's ledger, so that two tabs cannot use up the same milk. */
async function lockLedger({ db, householdId }: Scope): Promise<void> {
  await db.select({ id: household.id }).from(household).where(eq(household.id, householdId)).for("update");
}

function readLedger(scope: Scope, which: ReturnType<typeof eq> | undefined) {
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

async function usableFoods({ db, householdId }: Scope, foodIds: readonly FoodId[]) {
  const rows = await db
    .select({ id: food.id, displayName: food.displayName, aisle: food.aisle })
    .from(food)
    .where(and(inArray(food.id, [...foodIds]), or(isNull(food.householdId), eq(food.householdId, householdId))));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Writes the rows of one act and gives its id. */
async function write(scope: Scope, rows: readonly NewBooking[], source: BookingSource): Promise<string> {
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
