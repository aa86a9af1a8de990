import { HealthierList } from "@/components/recipes/swaps/healthier-list";
import { MakeItFit } from "@/components/recipes/swaps/make-it-fit";
import type { FoundRecipe } from "@/lib/domains/recipes/queries/find-recipe";
import { fitAdvice, healthierAdvice } from "@/lib/domains/swaps/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { applySwapsAction } from "../actions";

/** Where swaps of a recipe are written: into the household's own, else into a copy. */
export const swapPlaceOf = (recipe: FoundRecipe) => ({
  recipeId: recipe.id,
  revision: recipe.isOwn ? recipe.revision : null,
});

/** For whom the recipe does not fit as it is, and what would; nothing where it fits everyone. */
export async function FitSection({ recipe }: { recipe: FoundRecipe }) {
  const advice = await fitAdvice(await requireScope(), recipe);
  return advice === null ? null : <MakeItFit advice={advice} place={swapPlaceOf(recipe)} apply={applySwapsAction} />;
}

/** The swaps that do most for a serving; nothing where none does much. */
export async function HealthierSection({ recipe }: { recipe: FoundRecipe }) {
  const swaps = await healthierAdvice(await requireScope(), recipe);
  return swaps.length === 0 ? null : (
    <HealthierList swaps={swaps} place={swapPlaceOf(recipe)} apply={applySwapsAction} />
  );
}
