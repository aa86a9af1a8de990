import type { FoodId } from "../foods/food";
import { isTapWater } from "../shopping/is-tap-water";
import type { BoughtAmount, Cost, FoodPrice } from "./contract";

/**
 * What these amounts cost together, in hundredths of the currency, not rounded; low and high are the sums of all lows
 * and highs, since one shop is cheap or dear in most of what it sells. What has no price or no weight is named and
 * not counted; water from the tap is free.
 */
export function priceOf(amounts: readonly BoughtAmount[], priceFor: (foodId: FoodId) => FoodPrice | null): Cost {
  let [minor, lowMinor, highMinor, priced, mass] = [0, 0, 0, 0, 0];
  const unpriced = new Set<string>();
  for (const { foodId, name, grams } of amounts) {
    if (isTapWater(name)) continue;
    const isWeighed = grams !== null && Number.isFinite(grams) && grams >= 0;
    if (isWeighed) mass += grams;
    const price = foodId === null ? null : priceFor(foodId);
    if (!isWeighed || price === null) {
      unpriced.add(name);
      continue;
    }
    const kilograms = grams / 1000;
    minor += kilograms * price.minorPerKg;
    lowMinor += kilograms * price.lowPerKg;
    highMinor += kilograms * price.highPerKg;
    priced += grams;
  }
  return { minor, lowMinor, highMinor, coverage: mass > 0 ? priced / mass : 0, unpriced: [...unpriced] };
}

/** The cost of a share of something: one serving of a pot of four is `portionOf(cost, 1 / 4)`. */
export const portionOf = (cost: Cost, share: number): Cost => ({
  ...cost,
  minor: cost.minor * share,
  lowMinor: cost.lowMinor * share,
  highMinor: cost.highMinor * share,
});
