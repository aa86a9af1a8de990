import type { Food } from "../foods/food";
import type { NutrientId } from "../foods/nutrients";
import type { NutritionFigure, RecipeNutrition, ResolvedLine } from "./contract";
import { DAILY_VALUE_SOURCE, dailyValueOf } from "./daily-values";

/** What one line brings to a figure, and from where. */
export interface FigureTerm {
  readonly line: ResolvedLine;
  readonly from: /** `per100` is null where the food's row has no value for the nutrient. */
    | { readonly kind: "food"; readonly food: Food; readonly per100: number | null }
    | { readonly kind: "recipe"; readonly title: string; readonly per100: number | null }
    | { readonly kind: "nothing" };
  /** Amount a serving of the whole recipe gets from it; null where it is not counted or nobody knows. */
  readonly amount: number | null;
}

/** The working of one nutrient of a serving: its terms add up to the figure. */
export interface FigureWorking {
  readonly nutrient: NutrientId;
  readonly figure: NutritionFigure | null;
  readonly servings: number;
  readonly terms: readonly FigureTerm[];
  readonly dailyValue: { readonly amount: number; readonly share: number; readonly source: string } | null;
}

/** How a recipe's figure comes about, line by line; the figure is null where no line knows the nutrient. */
export function explainFigure(nutrition: RecipeNutrition, nutrient: NutrientId): FigureWorking {
  const figure = nutrition.perServing[nutrient] ?? null;
  const daily = dailyValueOf(nutrient);
  return {
    nutrient,
    figure,
    servings: nutrition.servings,
    terms: nutrition.lines.map((line) => termOf(line, nutrient, nutrition.servings)),
    dailyValue:
      daily === null || figure === null
        ? null
        : { amount: daily, share: figure.value / daily, source: DAILY_VALUE_SOURCE },
  };
}

function termOf(line: ResolvedLine, nutrient: NutrientId, servings: number): FigureTerm {
  const from = sourceOf(line, nutrient);
  const grams = line.omission === null ? (line.grams?.value ?? 0) : null;
  const per100 = from.kind === "nothing" ? null : from.per100;
  return { line, from, amount: grams === null || per100 === null ? null : (per100 * grams) / 100 / servings };
}

function sourceOf({ food, subRecipe }: ResolvedLine, nutrient: NutrientId): FigureTerm["from"] {
  if (subRecipe !== undefined) {
    const { perServing, gramsPerServing } = subRecipe.nutrition;
    const value = perServing[nutrient]?.value;
    const isKnown = value !== undefined && gramsPerServing > 0;
    return { kind: "recipe", title: subRecipe.title, per100: isKnown ? (value * 100) / gramsPerServing : null };
  }
  return food === null ? { kind: "nothing" } : { kind: "food", food, per100: food.nutrients[nutrient] ?? null };
}
