import type { FoodId } from "../foods/food";
import { isTapWater } from "../shopping/is-tap-water";
import type { BoughtAmount, Cost, FoodPrice } from "./contract";
import { type MoneyRange, sumRanges } from "./sum-ranges";

/**
 * What these amounts cost together, in hundredths of the currency, not rounded. What has no price or no weight is named
 * and not counted; water from the tap is free.
 */
export function priceOf(amounts: readonly BoughtAmount[], priceFor: (foodId: FoodId) => FoodPrice | null): Cost {
  let [priced, mass] = [0, 0];
  const unpriced = new Set<string>();
  // A food's price errs once, however often the food is named.
  const byFood = new Map<FoodId, MoneyRange>();
  for (const { foodId, name, grams } of amounts) {
    if (isTapWater(name)) continue;
    const isWeighed = grams !== null && Number.isFinite(grams) && grams >= 0;
    if (isWeighed) mass += grams;
    const price = foodId === null ? null : priceFor(foodId);
    if (foodId === null || !isWeighed || price === null) {
      unpriced.add(name);
      continue;
    }
    const before = byFood.get(foodId);
    const kilograms = grams / 1000;
    byFood.set(foodId, {
      minor: (before?.minor ?? 0) + kilograms * price.minorPerKg,
      lowMinor: (before?.lowMinor ?? 0) + kilograms * price.lowPerKg,
      highMinor: (before?.highMinor ?? 0) + kilograms * price.highPerKg,
    });
    priced += grams;
  }
  return {
    ...sumRanges([...byFood.values()]),
    coverage: mass > 0 ? priced / mass : 0,
    unpriced: [...unpriced],
  };
}

/** The cost of a share of something: one serving of a pot of four is `portionOf(cost, 1 / 4)`. */
export const portionOf = (cost: Cost, share: number): Cost => ({
  ...cost,
  minor: cost.minor * share,
  lowMinor: cost.lowMinor * share,
  highMinor: cost.highMinor * share,
});
