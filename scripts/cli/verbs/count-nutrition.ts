import { NUTRIENT_IDS, NUTRIENTS } from "@/lib/engines/foods/nutrients";
import type { RecipeNutrition } from "@/lib/engines/nutrition/contract";
import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import { openKitchen } from "../kitchen";
import { recipeInput } from "../recipe-input";
import { readInput } from "../refusal";
import type { Verb } from "../run-lines";

/** A recipe → what one serving holds, each line accounted for. */
export function openNutrition(): Verb {
  const kitchen = openKitchen();
  return (line) => {
    const recipe = readInput(recipeInput, line);
    return answerOf(recipe.title, nutritionOf({ servings: recipe.servings, lines: recipe.ingredients }, kitchen));
  };
}

function answerOf(title: string, found: RecipeNutrition) {
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
