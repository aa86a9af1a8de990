import type { FoodPrice } from "@/lib/engines/prices/contract";
import type { PriceMeasure } from "@/lib/engines/prices/price-measure";

/** A price somebody set, as it was typed. */
export interface SetPrice {
  readonly minor: number;
  readonly per: PriceMeasure;
}

/** A food the household buys, with what it costs there and in general; prices are for one `per`. */
export interface ListedPrice {
  readonly foodId: string;
  readonly name: string;
  readonly per: PriceMeasure;
  /** What counts: own experience, else the table; null = nothing is known. */
  readonly holds: ShownPrice | null;
  /** What the table says, whether or not it counts. */
  readonly table: ShownPrice | null;
  readonly set: SetPrice | null;
}

/** A price for one measure of its food, hundredths of the currency. */
export interface ShownPrice {
  readonly minor: number;
  readonly lowMinor: number;
  readonly highMinor: number;
  readonly origin: FoodPrice["origin"];
}

/** A price a kilogram as one for so many grams. */
export const pricePer = (price: FoodPrice, grams: number): ShownPrice => ({
  minor: (price.minorPerKg * grams) / 1000,
  lowMinor: (price.lowPerKg * grams) / 1000,
  highMinor: (price.highPerKg * grams) / 1000,
  origin: price.origin,
});
