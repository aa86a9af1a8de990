import { committedKitchen } from "@/db/seed/kitchen";
import { seedRecipes } from "@/db/seed/recipes/collection";
import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import { deriveRecipe } from "@/lib/engines/recipes/derive-recipe";
import { embedRecipe } from "@/lib/engines/search/embed";
import type { LivedChoice } from "./households";

/** The collection as households choose from it. About two seconds. */
export function livedChoices(): readonly LivedChoice[] {
  return seedRecipes.map((seed) => {
    const counted = nutritionOf(
      { servings: seed.servings, lines: seed.lines.map((line) => line.text) },
      committedKitchen(),
    );
    const derived = deriveRecipe({ ...seed, artSeed: seed.slug }, counted);
    const { title, cuisine, tags, suits, keeps } = seed;
    const facts = {
      title,
      cuisine,
      tags,
      suits,
      keeps,
      description: seed.description ?? "",
      minutes: seed.totalMinutes,
    };
    return {
      recipeId: seed.slug,
      cuisine,
      vector: embedRecipe({
        ...facts,
        ...{ kcal: derived.kcal, protein: derived.protein, nutrients: derived.nutrients },
        ...{ diets: derived.diets, allergens: derived.allergens, steps: seed.steps.map((step) => step.text) },
        foods: counted.lines.map((line) => ({
          name: line.parsed.name,
          foodId: line.food?.id ?? null,
          grams: line.grams?.value ?? null,
        })),
      }),
      popularity: 0,
      allergens: derived.allergens,
      diets: derived.diets,
      minutes: seed.totalMinutes,
      suits,
      foods: derived.boughtAmounts.map(({ foodId, name, grams }) => ({ foodId, name, grams: grams ?? 0 })),
    };
  });
}
