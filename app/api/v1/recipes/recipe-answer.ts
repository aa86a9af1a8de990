import type { FoundRecipe } from "@/lib/domains/recipes/queries/find-recipe";
import { findRecipe } from "@/lib/domains/recipes/queries/find-recipe";
import type { Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";

/** A recipe that this household may read and has not set aside. Throws not-found. */
export async function readableRecipe(scope: Scope, id: string): Promise<FoundRecipe> {
  const recipe = await findRecipe(scope, id);
  if (recipe === null || recipe.isDeleted) throw new AppError("not-found", "There is no such recipe in your kitchen.");
  return recipe;
}

/** A recipe as a client reads it. */
export const recipeAnswer = (recipe: FoundRecipe) => ({
  ...recipe,
  allergens: recipe.nutrition.allergens,
  diets: recipe.nutrition.diets,
  lines: recipe.lines.map(({ text, section, ruledFoodId, subRecipeId }) => ({
    text,
    section,
    ruledFoodId: ruledFoodId ?? null,
    subRecipeId: subRecipeId ?? null,
  })),
});
