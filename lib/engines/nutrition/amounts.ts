import { NUTRIENT_IDS, type NutrientAmounts, type NutrientId } from "../foods/nutrients";

type MutableAmounts = { [N in NutrientId]?: number };

/**
 * Sum of what is known. A nutrient that no part knows stays absent; one that only some parts know is the sum of
 * those, a lower bound: show it beside how much of the food it covers.
 */
export function addAmounts(parts: Iterable<NutrientAmounts>): NutrientAmounts {
  const sum: MutableAmounts = {};
  for (const part of parts) {
    for (const nutrient of NUTRIENT_IDS) {
      const value = part[nutrient];
      if (value !== undefined && Number.isFinite(value)) sum[nutrient] = (sum[nutrient] ?? 0) + value;
    }
  }
  return sum;
}

/** Every known amount times a factor (servings eaten, grams / 100). A factor that is no number gives no amounts. */
export function scaleAmounts(amounts: NutrientAmounts, factor: number): NutrientAmounts {
  const scaled: MutableAmounts = {};
  if (!Number.isFinite(factor)) return scaled;
  for (const nutrient of NUTRIENT_IDS) {
    const value = amounts[nutrient];
    if (value !== undefined) scaled[nutrient] = value * factor;
  }
  return scaled;
}
