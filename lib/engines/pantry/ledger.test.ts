import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Booking, Lot, NewBooking } from "./booking";
import { moveLot } from "./move-lot";
import { gramsAtHome, stockOf } from "./stock-of";
import { takeFirstExpiring } from "./take-first-expiring";
import { undoBookings } from "./undo-bookings";

const lot = (amount: number, expiresAt: string | null, rest: Partial<Lot> = {}): Lot => ({
  foodId: "own:milk",
  recipeId: null,
  unit: "g",
  place: "fridge",
  expiresAt,
  amount,
  ...rest,
});
const purchase = (id: string, of: Lot): Booking => ({ ...of, id, kind: "purchase", undoes: null });
const withIds = (rows: readonly NewBooking[], prefix: string): Booking[] =>
  rows.map((row, n) => ({ ...row, id: `${prefix}${n}` }));

const anyLot = fc
  .record({
    amount: fc.integer({ min: 1, max: 2_000_000 }).map((milligrams) => milligrams / 1000),
    day: fc.option(fc.integer({ min: 10, max: 28 })),
    place: fc.constantFrom("pantry", "fridge", "freezer"),
    foodId: fc.constantFrom("own:milk", "own:rice"),
  })
  .map(({ amount, day, ...rest }) => lot(amount, day === null ? null : `2030-01-${day}`, rest));
const anyLedger = fc.array(anyLot, { maxLength: 12 }).map((lots) => lots.map((each, n) => purchase(`p${n}`, each)));

describe("stock", () => {
  it("sums bookings by thing, place and date, and drops what is used up", () => {
    const bookings = [purchase("a", lot(0.1, "2030-01-02")), purchase("b", lot(0.2, "2030-01-02"))];
    const eaten: Booking = { ...lot(-0.3, "2030-01-02"), id: "c", kind: "consume", undoes: null };
    expect(stockOf(bookings)).toEqual([lot(0.3, "2030-01-02")]);
    expect(stockOf([...bookings, eaten])).toEqual([]);
  });

  it("does not count what is past its date as at home", () => {
    const lots = [lot(100, "2030-01-01"), lot(50, "2030-01-02"), lot(25, null), lot(3, null, { unit: "piece" })];
    expect(gramsAtHome(lots, "2030-01-02")).toEqual(new Map([["own:milk", 75]]));
  });

  it("does not depend on the order of bookings", () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        expect(stockOf(ledger.toReversed())).toEqual(stockOf(ledger));
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300])("refuses an amount of %s", (amount) => {
    expect(() => stockOf([purchase("a", lot(amount, null))])).toThrow(RangeError);
  });
});

describe("taking", () => {
  it("takes the first-expiring first and the dateless last", () => {
    const lots = [lot(100, null), lot(100, "2030-01-05"), lot(100, "2030-01-03")];
    const { bookings, short } = takeFirstExpiring(lots, 250, "consume");
    expect(bookings.map((booking) => [booking.expiresAt, booking.amount])).toEqual([
      ["2030-01-03", -100],
      ["2030-01-05", -100],
      [null, -50],
    ]);
    expect(short).toBe(0);
    expect(takeFirstExpiring(lots, 301, "discard").short).toBe(1);
  });

  it("never takes more than is there, and accounts for all that was asked", () => {
    fc.assert(
      fc.property(anyLedger, fc.integer({ min: 0, max: 5_000_000 }), (ledger, milligrams) => {
        const lots = stockOf(ledger).filter((each) => each.foodId === "own:milk");
        const { bookings, short } = takeFirstExpiring(lots, milligrams / 1000, "consume");
        const taken = bookings.reduce((sum, booking) => sum - Math.round(booking.amount * 1000), 0);
        expect(taken + Math.round(short * 1000)).toBe(milligrams);
        const left = stockOf([...ledger, ...withIds(bookings, "c")]);
        expect(left.every((each) => each.amount > 0)).toBe(true);
        if (short > 0) expect(left.filter((each) => each.foodId === "own:milk")).toEqual([]);
      }),
    );
  });
});

describe("moving and undoing", () => {
  it("moves without loss", () => {
    fc.assert(
      fc.property(anyLot, fc.double({ min: 0, max: 1, noNaN: true }), (from, share) => {
        const move = moveLot(from, from.amount * share, { place: "freezer", expiresAt: "2030-06-01" });
        if (!move.ok) return;
        const moved = stockOf([purchase("p", from), ...withIds(move.bookings, "m")]);
        const sum = moved.reduce((total, each) => total + Math.round(each.amount * 1000), 0);
        expect(sum).toBe(Math.round(from.amount * 1000));
      }),
    );
    expect(moveLot(lot(5, null), 6, { place: "freezer", expiresAt: null })).toEqual({
      ok: false,
      reason: "not-enough",
    });
  });

  it("puts the stock back as it was", () => {
    fc.assert(
      fc.property(anyLedger, fc.integer({ min: 1, max: 5000 }), (ledger, grams) => {
        const eaten = withIds(takeFirstExpiring(stockOf(ledger), grams, "consume").bookings, "c");
        const after = [...ledger, ...eaten];
        const undo = undoBookings(
          after,
          eaten.map((booking) => booking.id),
        );
        expect(undo.ok && stockOf([...after, ...withIds(undo.bookings, "u")])).toEqual(stockOf(ledger));
      }),
    );
  });

  it("refuses what cannot be taken back", () => {
    const bought = purchase("p", lot(100, null));
    const eaten = withIds(takeFirstExpiring([bought], 60, "consume").bookings, "c");
    const undo = undoBookings([bought, ...eaten], ["c0"]);
    const undone = undo.ok ? withIds(undo.bookings, "u") : [];
    const reason = (ledger: Booking[], id: string) => {
      const result = undoBookings(ledger, [id]);
      return result.ok ? null : result.reason;
    };
    expect(reason([bought, ...eaten], "p")).toBe("used-since");
    expect(reason([bought, ...eaten, ...undone], "c0")).toBe("already-undone");
    expect(reason([bought, ...eaten, ...undone], "u0")).toBe("is-an-undo");
    expect(reason([bought], "x")).toBe("unknown-booking");
    expect(reason([bought, ...eaten, ...undone], "p")).toBeNull();
  });
});
