import type { Allergen, Diet } from "../foods/food";
import { fold } from "../foods/normalise";
import type { NutrientAmounts, NutrientId } from "../foods/nutrients";
import type { RecipeNutrition } from "../nutrition/contract";
import { boughtAmounts } from "../prices/bought-amounts";
import type { BoughtAmount } from "../prices/contract";
import { coverArt } from "./cover-art/cover-art";

/** The figures a recipe carries in lists and plans, so that reading one needs no engine. Nutrients per serving. */
export interface DerivedRecipe {
  readonly kcal: number | null;
  readonly protein: number | null;
  readonly nutrients: NutrientAmounts;
  readonly coverage: number;
  readonly gramsPerServing: number;
  readonly allergens: Allergen[];
  readonly diets: Diet[];
  /** Each food once, heaviest first; foods of a recipe inside it included. */
  readonly foodIds: string[];
  /** What cooking it once takes from the shop. */
  readonly boughtAmounts: readonly BoughtAmount[];
  readonly doubtfulLines: number;
  /** Folded words: title, cuisine and tags, then " | ", then the names of foods and lines. */
  readonly searchText: string;
  /** Cover drawn from the foods. */
  readonly art: string;
}

export interface RecipeToDerive {
  readonly title: string;
  readonly cuisine: string | null;
  readonly tags: readonly string[];
  /** What the recipe keeps for ever (slug or id): the same one keeps its picture's arrangement. */
  readonly artSeed: string;
}

/** What is stored beside a recipe at every save, from its counted nutrition. */
export function deriveRecipe(recipe: RecipeToDerive, nutrition: RecipeNutrition): DerivedRecipe {
  const nutrients: { [N in NutrientId]?: number } = {};
  for (const [id, figure] of Object.entries(nutrition.perServing)) nutrients[id as NutrientId] = figure.value;
  const foods = foodsOf(nutrition, 1);
  const total = [...foods.values()].reduce((sum, food) => sum + food.grams, 0);
  const byWeight = [...foods].sort((a, b) => b[1].grams - a[1].grams);
  return {
    kcal: nutrients.energy ?? null,
    protein: nutrients.protein ?? null,
    nutrients,
    coverage: nutrition.coverage,
    gramsPerServing: nutrition.gramsPerServing,
    allergens: [...nutrition.allergens],
    diets: [...nutrition.diets],
    foodIds: byWeight.map(([id]) => id),
    boughtAmounts: boughtAmounts(nutrition),
    doubtfulLines: nutrition.lines.filter((line) => line.doubtful).length,
    searchText: `${foldEach([recipe.title, recipe.cuisine ?? "", ...recipe.tags])} | ${foldEach(namesOf(nutrition))}`,
    art: coverArt({
      title: recipe.title,
      foods: byWeight.map(([, food]) => ({ name: food.name, share: total > 0 ? food.grams / total : 0 })),
      seed: seedOf(recipe.artSeed),
    }),
  };
}

/** Each text folded on its own, since folding cuts long texts and no word may be lost. */
const foldEach = (texts: readonly string[]): string =>
  texts
    .map(fold)
    .filter((text) => text !== "")
    .join(" ");

/** Grams of each food in `times` the recipe, also of recipes inside it. */
function foodsOf(nutrition: RecipeNutrition, times: number): Map<string, { name: string; grams: number }> {
  const foods = new Map<string, { name: string; grams: number }>();
  const add = (id: string, name: string, grams: number) =>
    foods.set(id, { name, grams: (foods.get(id)?.grams ?? 0) + grams });
  for (const line of nutrition.lines) {
    const grams = (line.grams?.value ?? 0) * times;
    if (line.food !== null) add(line.food.id, line.food.displayName, grams);
    if (line.subRecipe !== undefined && line.subRecipe.grams > 0)
      for (const [id, food] of foodsOf(line.subRecipe.nutrition, grams / line.subRecipe.grams))
        add(id, food.name, food.grams);
  }
  return foods;
}

function namesOf(nutrition: RecipeNutrition): string[] {
  return nutrition.lines.flatMap((line) => [
    line.parsed.name,
    line.food?.displayName ?? "",
    ...(line.subRecipe === undefined ? [] : namesOf(line.subRecipe.nutrition)),
  ]);
}

/** A 32-bit FNV-1a hash. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
