import type { FoodId } from "../foods/food";
import type { MoneyRange } from "./sum-ranges";

/** How well a figure of the table fits the food: its very own, that of a like food, or that of its whole category. */
export const PRICE_FITS = ["exact", "similar", "rough"] as const;
export type PriceFit = (typeof PRICE_FITS)[number];

/** Where a price comes from. */
export type PriceOrigin =
  /** The household typed it for the food; holds until a later purchase has a price. */
  | { readonly kind: "set" }
  /** Middle of the household's last purchases with a price, at most three. */
  | { readonly kind: "paid"; readonly purchases: number }
  /** The committed table; `isConverted`: from US dollars at purchasing power. */
  | {
      readonly kind: "table";
      readonly fit: PriceFit;
      readonly item: string;
      readonly release: string;
      readonly isConverted: boolean;
    };

/** What a food costs as weighed in the shop, peel and bone included. Hundredths of the currency a kilogram. */
export interface FoodPrice {
  readonly minorPerKg: number;
  readonly lowPerKg: number;
  readonly highPerKg: number;
  readonly origin: PriceOrigin;
}

/** So much of a food as weighed in the shop; grams null where no weight is known. */
export interface BoughtAmount {
  readonly foodId: FoodId | null;
  readonly name: string;
  readonly grams: number | null;
}

/** What something costs, with what is known of it. Hundredths of the currency. */
export interface Cost extends MoneyRange {
  /** Share of the known mass that has a price, 0–1; 0 where nothing has. */
  readonly coverage: number;
  /** Names of what is left out for want of a price or a weight, in order, each once. */
  readonly unpriced: readonly string[];
}
