import type { FoodPrice } from "./contract";

/** A purchase with a price: hundredths of the currency for so many grams, at a moment in milliseconds. */
export interface PaidPrice {
  readonly minor: number;
  readonly grams: number;
  readonly at: number;
}

/** Purchases that are looked at: one offer or one dear corner shop does not move the price. */
const LAST_PURCHASES = 3;

/**
 * What a food costs this household, by its own experience: the price someone set, until a later purchase has a price;
 * then the middle of the last three purchases (of two, the later one). Low and high are the lowest and highest of
 * them. Null where there is neither; a purchase without a usable weight or price is passed over.
 */
export function ownPrice(set: PaidPrice | null, purchases: readonly PaidPrice[]): FoodPrice | null {
  const paid = purchases.filter(isUsable).sort((a, b) => b.at - a.at);
  const [latest] = paid;
  if (set !== null && isUsable(set) && (latest === undefined || latest.at <= set.at)) {
    const minorPerKg = perKg(set);
    return { minorPerKg, lowPerKg: minorPerKg, highPerKg: minorPerKg, origin: { kind: "set" } };
  }
  if (latest === undefined) return null;
  const prices = paid.slice(0, LAST_PURCHASES).map(perKg);
  const sorted = [...prices].sort((a, b) => a - b);
  const middle = prices.length === LAST_PURCHASES ? sorted[1] : prices[0];
  return {
    minorPerKg: middle ?? perKg(latest),
    lowPerKg: Math.min(...prices),
    highPerKg: Math.max(...prices),
    origin: { kind: "paid", purchases: prices.length },
  };
}

const isUsable = ({ minor, grams }: PaidPrice) =>
  Number.isFinite(minor) && minor >= 0 && Number.isFinite(grams) && grams > 0;
const perKg = ({ minor, grams }: PaidPrice) => (minor / grams) * 1000;
