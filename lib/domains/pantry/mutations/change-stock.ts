import "server-only";
import type { Lot, NewBooking } from "@/lib/engines/pantry/booking";
import { moveLot } from "@/lib/engines/pantry/move-lot";
import { takeFirstExpiring } from "@/lib/engines/pantry/take-first-expiring";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { findHousehold } from "../../accounts/queries";
import { type Amount, gramsOf, stockText } from "../amounts";
import type { Booked, StockRefusal, Thing } from "../policy";
import { lotsAtHome } from "../queries/lots-at-home";
import { usableFoods } from "../queries/usable-foods";
import type { AddStockInput, CorrectStockInput, MoveStockInput, TakeStockInput } from "../schema";
import { adjustTo } from "./adjust-to";
import { lockLedger, writeAct } from "./ledger";

/** Books something found or bought, by hand. */
export function addStock(scope: Scope, input: AddStockInput): Promise<Booked | StockRefusal> {
  return inTransaction(scope, async (tx) => {
    const { foodId, place, expiresAt } = input;
    const thing: Thing = { foodId, recipeId: null, unit: "g", place };
    const grams = await inStockUnit(tx, thing, input.amount);
    if (grams === null) return { ok: false, reason: "no-weight" };
    if (grams <= 0) return { ok: false, reason: "nothing" };
    const booking: NewBooking = { ...thing, kind: "purchase", amount: grams, expiresAt, undoes: null };
    return { ok: true, transactionId: await writeAct(tx, [booking], "hand") };
  });
}

/** Uses up or throws away: first-expiring first, out of one place. */
export function takeStock(scope: Scope, input: TakeStockInput): Promise<Booked | StockRefusal> {
  return inTransaction(scope, async (tx) => {
    const lots = await lockedLots(tx, input);
    const wanted = await wantedOf(tx, input, input.amount, lots);
    if (!wanted.ok) return wanted;
    const { bookings } = takeFirstExpiring(lots, wanted.amount, input.kind);
    return { ok: true, transactionId: await writeAct(tx, bookings, "hand") };
  });
}

/** Sets the sum in one place to what a look into the cupboard says. Refused when it changed since it was shown. */
export function correctStock(scope: Scope, input: CorrectStockInput): Promise<Booked | StockRefusal> {
  return inTransaction(scope, async (tx) => {
    const lots = await lockedLots(tx, input);
    const amount = await inStockUnit(tx, input, input.amount);
    if (amount === null) return { ok: false, reason: "no-weight" };
    if (Math.abs(sumOf(lots) - input.seen) > 0.0005) return { ok: false, reason: "changed-meanwhile" };
    const { foodId, recipeId, unit, place } = input;
    const rows = adjustTo(lots, amount, { foodId, recipeId, unit, place, expiresAt: null });
    if (rows.length === 0) return { ok: false, reason: "nothing" };
    return { ok: true, transactionId: await writeAct(tx, rows, "hand") };
  });
}

/** Carries so much, first-expiring first, to another place or gives it another date. */
export function moveStock(scope: Scope, input: MoveStockInput): Promise<Booked | StockRefusal> {
  return inTransaction(scope, async (tx) => {
    const lots = await lockedLots(tx, input);
    const wanted = await wantedOf(tx, input, input.amount, lots);
    if (!wanted.ok) return wanted;
    const rows = takeFirstExpiring(lots, wanted.amount, "consume").bookings.flatMap((taken): readonly NewBooking[] => {
      const expiresAt = input.to.expiresAt === "keep" ? taken.expiresAt : input.to.expiresAt;
      const isThere = taken.place === input.to.place && taken.expiresAt === expiresAt;
      const { foodId, recipeId, unit, place } = taken;
      const lot: Lot = { foodId, recipeId, unit, place, expiresAt: taken.expiresAt, amount: -taken.amount };
      const move = moveLot(lot, lot.amount, { place: input.to.place, expiresAt });
      return isThere || !move.ok ? [] : move.bookings;
    });
    if (rows.length === 0) return { ok: false, reason: "nothing" };
    return { ok: true, transactionId: await writeAct(tx, rows, "hand") };
  });
}

/** The lots of one thing in one place, read under the lock. */
async function lockedLots(tx: Scope, { foodId, recipeId, unit, place }: Thing): Promise<Lot[]> {
  await lockLedger(tx);
  const lots = await lotsAtHome(tx, foodId === null ? {} : { foodId });
  const own = lots.filter(
    (lot) => lot.foodId === foodId && lot.recipeId === recipeId && lot.unit === unit && lot.place === place,
  );
  if (own.length === 0) throw new AppError("not-found", "This is not at home any more.");
  return own;
}

/** How much of the lots is meant; an amount that only rounding lifts over what is there means all of it. */
async function wantedOf(
  tx: Scope,
  thing: Thing,
  amount: Amount | null,
  lots: readonly Lot[],
): Promise<{ readonly ok: true; readonly amount: number } | StockRefusal> {
  const there = sumOf(lots.filter((lot) => lot.amount > 0));
  const wanted = amount === null ? there : await inStockUnit(tx, thing, amount);
  if (wanted === null) return { ok: false, reason: "no-weight" };
  if (wanted <= 0) return { ok: false, reason: "nothing" };
  if (wanted <= there) return { ok: true, amount: wanted };
  const slack = thing.unit === "g" ? Math.max(5, there * 0.02) : 0;
  if (wanted <= there + slack) return { ok: true, amount: there };
  return { ok: false, reason: "not-enough", left: await textOf(tx, thing, there) };
}

/** An amount as the ledger counts it: grams of a food, else its own unit. Null: no weight known. */
async function inStockUnit(tx: Scope, { foodId, unit }: Thing, amount: Amount): Promise<number | null> {
  if (unit !== "g" || foodId === null) return amount.unit === unit ? amount.value : null;
  return gramsOf(amount, await foodOf(tx, foodId));
}

async function textOf(tx: Scope, { foodId, unit }: Thing, amount: number): Promise<string> {
  if (unit !== "g" || foodId === null) return String(amount);
  return stockText(amount, await foodOf(tx, foodId), (await findHousehold(tx)).units);
}

async function foodOf(tx: Scope, foodId: string) {
  const known = (await usableFoods(tx, [foodId])).get(foodId);
  if (known === undefined) throw new AppError("not-found", "This food does not exist any more.");
  return known;
}

const sumOf = (lots: readonly Lot[]): number =>
  lots.reduce((sum, lot) => sum + Math.round(lot.amount * 1000), 0) / 1000;
