import type { FoodId } from "../foods/food";

type Place = "pantry" | "fridge" | "freezer";

/** What is kept: a food by weight or piece, or a cooked recipe by serving. Exactly one of the two ids is set. */
export interface StockKey {
  readonly foodId: FoodId | null;
  readonly recipeId: string | null;
  readonly unit: "g" | "piece" | "serving";
  readonly place: Place;
  /** Plain date, YYYY-MM-DD; null = keeps. */
  readonly expiresAt: string | null;
}

/** A row of the ledger: never changed, never deleted. What comes in is positive, what goes out negative. */
export interface Booking extends StockKey {
  readonly id: string;
  readonly kind: "purchase" | "produce" | "consume" | "discard" | "move" | "adjust";
  readonly amount: number;
  /** The booking this one takes back; its amount is the exact opposite. */
  readonly undoes: string | null;
}

/** A booking to be written; the writer gives it an id. */
export type NewBooking = Omit<Booking, "id">;

/** So much of one thing in one place with one date. */
export interface Lot extends StockKey {
  readonly amount: number;
}

const SAME = ["foodId", "recipeId", "unit", "place", "expiresAt"] as const;

/** One text for one lot, to group by. */
export const lotKey = (key: StockKey): string => JSON.stringify(SAME.map((part) => key[part]));

/** Amounts are added in thousandths (milligrams of a food), so that in and out cancel to exactly nothing. */
export const toThousandths = (amount: number): number => {
  if (!Number.isFinite(amount) || Math.abs(amount) > 1e11) throw new RangeError(`Not an amount of stock: ${amount}`);
  return Math.round(amount * 1000);
};
