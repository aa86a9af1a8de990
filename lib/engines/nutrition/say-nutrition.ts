import { NUTRIENT_IDS, NUTRIENTS } from "../foods/nutrients";
import type { RecipeNutrition } from "./contract";

/** A count as other programs get it, on the command line and over REST: plain figures with their units. */
export function sayNutrition(title: string, found: RecipeNutrition) {
  return {
    title,
    servings: found.servings,
    perServing: Object.fromEntries(
      NUTRIENT_IDS.flatMap((nutrient) => {
        const figure = found.perServing[nutrient];
        if (!figure) return [];
        const { value, low, high, known } = figure;
        return [[nutrient, { value, low, high, unit: NUTRIENTS[nutrient].unit, known }]];
      }),
    ),
    gramsPerServing: found.gramsPerServing,
    coverage: found.coverage,
    lines: found.lines.map((line) => ({
      text: line.text,
      food: line.food?.name ?? null,
      foodId: line.food?.id ?? null,
      confidence: line.confidence,
      grams: line.grams?.value ?? null,
      gramsLow: line.grams?.low ?? null,
      gramsHigh: line.grams?.high ?? null,
      method: line.method,
      working: line.working,
      omission: line.omission,
      doubtful: line.doubtful,
      ...(line.standIn ? { standIn: true } : {}),
    })),
    omissions: found.omissions,
    allergens: found.allergens,
    diets: found.diets,
    release: found.release,
  };
}
