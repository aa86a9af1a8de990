import { committedKitchen } from "@/db/seed/kitchen";
import { seedRecipes } from "@/db/seed/recipes/collection";
import type { NutrientAmounts } from "@/lib/engines/foods/nutrients";
import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import { type DerivedRecipe, deriveRecipe } from "@/lib/engines/recipes/derive-recipe";
import type { FactFood } from "@/lib/engines/search/contract";

/** A recipe of the collection as the judgements see it: what it says, and what the engines count. */
export interface JudgedRecipe {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly cuisine: string;
  readonly tags: readonly string[];
  readonly suits: readonly string[];
  readonly diets: readonly string[];
  readonly allergens: readonly string[];
  /** Names as the lines write them, without amounts. */
  readonly names: readonly string[];
  /** Lines and steps. */
  readonly text: string;
  readonly minutes: number;
  readonly kcal: number;
  readonly protein: number;
  readonly nutrients: NutrientAmounts;
  readonly derived: DerivedRecipe;
  /** Resolved foods in the order of the lines. */
  readonly foods: readonly FactFood[];
}

/** The collection, counted. About two seconds. */
export function judgedRecipes(): readonly JudgedRecipe[] {
  return seedRecipes.map((seed) => {
    const counted = nutritionOf(
      { servings: seed.servings, lines: seed.lines.map((line) => line.text) },
      committedKitchen(),
    );
    const derived = deriveRecipe({ ...seed, artSeed: seed.slug }, counted);
    return {
      slug: seed.slug,
      title: seed.title,
      description: seed.description ?? "",
      cuisine: seed.cuisine,
      tags: seed.tags,
      suits: seed.suits,
      diets: derived.diets,
      allergens: derived.allergens,
      names: counted.lines.map((line) => line.parsed.name),
      text: [...seed.lines, ...seed.steps].map((one) => one.text).join("\n"),
      minutes: seed.totalMinutes ?? 0,
      kcal: derived.kcal ?? 0,
      protein: derived.protein ?? 0,
      nutrients: derived.nutrients,
      derived,
      foods: counted.lines.map((line) => ({
        name: line.parsed.name,
        foodId: line.food?.id ?? null,
        grams: line.grams?.value ?? null,
      })),
    };
  });
}
