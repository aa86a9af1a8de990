import type { Allergen, Diet } from "../foods/food";
import { fold } from "../foods/normalise";
import type { NutrientAmounts, NutrientId } from "../foods/nutrients";
import type { RecipeNutrition } from "../nutrition/contract";

/** The figures a recipe carries in lists and plans, so that reading one needs no engine. Nutrients per serving. */
export interface DerivedRecipe {
  readonly kcal: number | null;
  readonly protein: number | null;
  readonly nutrients: NutrientAmounts;
  readonly coverage: number;
  readonly gramsPerServing: number;
  readonly allergens: Allergen[];
  readonly diets: Diet[];
  /** Each food once, heaviest first. */
  readonly foodIds: string[];
  readonly doubtfulLines: number;
  readonly searchText: string;
}

/** What is stored beside a recipe at every save, from its counted nutrition. */
export function deriveRecipe(
  recipe: { readonly title: string; readonly cuisine: string | null; readonly tags: readonly string[] },
  nutrition: RecipeNutrition,
): DerivedRecipe {
  const nutrients: { [N in NutrientId]?: number } = {};
  for (const [id, figure] of Object.entries(nutrition.perServing)) nutrients[id as NutrientId] = figure.value;
  const gramsByFood = new Map<string, number>();
  for (const line of nutrition.lines) {
    if (line.food !== null)
      gramsByFood.set(line.food.id, (gramsByFood.get(line.food.id) ?? 0) + (line.grams?.value ?? 0));
  }
  const names = nutrition.lines.map((line) => line.food?.displayName ?? line.parsed.name);
  return {
    kcal: nutrients.energy ?? null,
    protein: nutrients.protein ?? null,
    nutrients,
    coverage: nutrition.coverage,
    gramsPerServing: nutrition.gramsPerServing,
    allergens: [...nutrition.allergens],
    diets: [...nutrition.diets],
    foodIds: [...gramsByFood].sort((a, b) => b[1] - a[1]).map(([id]) => id),
    doubtfulLines: nutrition.lines.filter((line) => line.doubtful).length,
    searchText: fold([recipe.title, recipe.cuisine ?? "", ...recipe.tags, ...names].join(" ")),
  };
}
