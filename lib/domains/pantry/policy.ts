import type { Aisle, FoodId } from "@/lib/engines/foods/food";
import type { Amount, AmountUnit } from "./amounts";

export const PLACES = ["pantry", "fridge", "freezer"] as const;
export type Place = (typeof PLACES)[number];

const PLACE_OF_AISLE: Partial<Record<Aisle, Place>> = {
  produce: "fridge",
  meat: "fridge",
  fish: "fridge",
  "dairy-eggs": "fridge",
  chilled: "fridge",
  frozen: "freezer",
};

// Fresh things that keep better outside the fridge.
const KEPT_DRY = /\b(potato|sweet potato|onion|shallot|garlic|banana|pineapple|squash|pumpkin|avocado|mango)(e?s)?\b/i;
const KEPT_COLD = /\b(green|spring) onions?\b/i;

/** Where a household would put it after shopping, until someone says otherwise. */
export function usualPlace(food: { readonly aisle: Aisle; readonly displayName: string }): Place {
  if (food.aisle === "produce" && KEPT_DRY.test(food.displayName) && !KEPT_COLD.test(food.displayName)) return "pantry";
  return PLACE_OF_AISLE[food.aisle] ?? "pantry";
}

/** What comes home from one shop. */
export interface Purchase {
  readonly foodId: FoodId;
  readonly grams: number;
  /** Plain date; null or left out = keeps. */
  readonly expiresAt?: string | null;
  /** Left out: where such a food is usually kept. */
  readonly place?: Place;
  /** What was paid for these grams, hundredths of the household's currency; left out = not known. */
  readonly priceMinor?: number | null;
}

/** Where a booking came from. */
export type BookingSource = "hand" | "shopping" | "receipt" | "cook";

/** A food by weight, or a cooked recipe by serving, in one place. */
export interface Thing {
  readonly foodId: FoodId | null;
  readonly recipeId: string | null;
  readonly unit: "g" | "piece" | "serving";
  readonly place: Place;
}

export type Freshness = "past" | "soon" | "fine" | "keeps";

const SOON_DAYS = 3;

/** How urgent a date is on a day (plain dates): past it, at most three days left, later, or no date at all. */
export function freshnessOf(expiresAt: string | null, today: string): Freshness {
  if (expiresAt === null) return "keeps";
  if (expiresAt < today) return "past";
  return daysLeft(expiresAt, today) <= SOON_DAYS ? "soon" : "fine";
}

/** Days from today to a plain date; 0 on the day itself, negative once it is past. */
export const daysLeft = (date: string, today: string): number =>
  Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);

/** So much of a thing with one date. */
export interface StockLot {
  readonly expiresAt: string | null;
  readonly freshness: Freshness;
  readonly amount: number;
  readonly text: string;
}

/** One line of the pantry: a thing in a place, with its lots, first-expiring first. */
export interface StockLine extends Thing {
  readonly name: string | null;
  /** Sum of its lots, in `unit`. */
  readonly amount: number;
  readonly text: string;
  readonly editable: Amount;
  readonly units: readonly AmountUnit[];
  readonly lots: readonly StockLot[];
}

export interface Pantry {
  readonly today: string;
  readonly places: readonly { readonly place: Place; readonly lines: readonly StockLine[] }[];
}

/** What was booked in one go. */
export interface Act {
  readonly transactionId: string;
  readonly kind: "purchase" | "produce" | "consume" | "discard" | "move" | "adjust";
  readonly source: string;
  /** Day and time in the household's zone. */
  readonly at: string;
  readonly by: string | null;
  readonly isUndone: boolean;
  readonly lines: readonly ActLine[];
}

export interface ActLine {
  readonly id: string;
  readonly name: string | null;
  readonly text: string;
  readonly isAdded: boolean;
  readonly place: Place;
  readonly expiresAt: string | null;
}

/** Why a booking was not made. */
export type StockRefusal =
  | { readonly ok: false; readonly reason: "no-weight" | "nothing" | "changed-meanwhile" }
  | { readonly ok: false; readonly reason: "not-enough"; readonly left: string };

export type Booked = { readonly ok: true; readonly transactionId: string };

export type UndoRefusal = {
  readonly ok: false;
  readonly reason: "unknown-booking" | "already-undone" | "is-an-undo" | "used-since";
};
