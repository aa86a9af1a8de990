import { NUTRIENT_IDS, type NutrientAmounts, type NutrientId } from "../foods/nutrients";

/** One ingredient of a composed food: figures per 100 g and grams used. */
export interface ComposedPart {
  readonly nutrients: NutrientAmounts;
  readonly grams: number;
}

/**
 * Figures per 100 g of a food made of weighed parts, cooked with a gain or loss of water given as a percentage of the
 * weight going in (USDA's moisture change; −10 = a tenth lost). Water changes by that mass, everything else keeps its
 * mass; vitamins are not corrected for cooking losses. A nutrient that any part of more than 1 % of the weight does not
 * know is absent. Null when nothing is left to weigh.
 */
export function composeFood(parts: readonly ComposedPart[], moistureChangePercent = 0): NutrientAmounts | null {
  const used = parts.filter((part) => Number.isFinite(part.grams) && part.grams > 0);
  const before = used.reduce((sum, part) => sum + part.grams, 0);
  const gained = (before * moistureChangePercent) / 100;
  const after = before + gained;
  if (!(after > 0) || !Number.isFinite(after)) return null;
  const composed: { [N in NutrientId]?: number } = {};
  for (const nutrient of NUTRIENT_IDS) {
    let sum = nutrient === "water" ? gained : 0;
    let unknown = 0;
    for (const part of used) {
      const per100 = part.nutrients[nutrient];
      if (per100 === undefined) unknown += part.grams;
      else sum += (per100 * part.grams) / 100;
    }
    if (unknown <= before * 0.01) composed[nutrient] = (100 * Math.max(0, sum)) / after;
  }
  return composed;
}
