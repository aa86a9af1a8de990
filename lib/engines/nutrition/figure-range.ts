import type { Food } from "../foods/food";
import type { NutrientId } from "../foods/nutrients";
import type { ResolvedLine } from "./contract";

/**
 * How far one food of a kind may differ from the table's mean (brand, breed, season), as a share. These are this
 * product's own estimates, not measurements; the recipe's range as a whole is set against published recipes, see
 * RECIPE_SPREAD. Figures not named differ by 0.3.
 */
const FOOD_SPREAD: { readonly [N in NutrientId]?: number } = {
  energy: 0.08,
  water: 0.06,
  protein: 0.12,
  carbohydrate: 0.12,
  fat: 0.18,
  saturatedFat: 0.2,
  sugars: 0.25,
  fibre: 0.3,
  sodium: 0.35,
};
const OTHER_SPREAD = 0.3;

/** Deviations of one line's amount of a nutrient below and above its value. */
export interface Deviation {
  readonly below: number;
  readonly above: number;
}

/** What the other candidates of an unsure match would give: their distance times the chance that the match is wrong. */
function matchDeviation(line: ResolvedLine, food: Food, nutrient: NutrientId, grams: number): Deviation {
  const doubt = 1 - line.confidence;
  const own = food.nutrients[nutrient] ?? 0;
  let below = 0;
  let above = 0;
  for (const { food: other, confidence } of line.alternatives) {
    const amount = other.nutrients[nutrient];
    if (amount === undefined || confidence < 0.6 * line.confidence) continue;
    below = Math.max(below, own - amount);
    above = Math.max(above, amount - own);
  }
  const scale = (doubt * grams) / 100;
  return { below: below * scale, above: above * scale };
}

/** Independent causes add as squares: measure, food, and match. */
export function lineDeviation(line: ResolvedLine, nutrient: NutrientId, value: number): Deviation {
  const { grams, food } = line;
  if (grams === null || food === null || grams.value <= 0) return { below: 0, above: 0 };
  const match = matchDeviation(line, food, nutrient, grams.value);
  const spread = value * (FOOD_SPREAD[nutrient] ?? OTHER_SPREAD);
  return {
    below: Math.hypot(value * (1 - grams.low / grams.value), spread, match.below),
    above: Math.hypot(value * (grams.high / grams.value - 1), spread, match.above),
  };
}
