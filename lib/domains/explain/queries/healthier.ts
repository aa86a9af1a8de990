import "server-only";
import type { NutrientId } from "@/lib/engines/foods/nutrients";
import { explainFigure } from "@/lib/engines/nutrition/explain-figure";
import type { Scope } from "@/lib/platform/auth/scope";
import { findRecipe } from "../../recipes/queries/find-recipe";
import { healthierFor } from "../../swaps/queries";

/** What a healthier swap does to a serving: the line as it is, what takes its place, and the share of the whole. */
export async function explainHealthier(
  scope: Scope,
  asked: { readonly recipeId: string; readonly index: number; readonly nutrient: NutrientId },
) {
  const recipe = await findRecipe(scope, asked.recipeId);
  if (recipe === null) return null;
  const found = (await healthierFor(scope, recipe)).find((one) => one.index === asked.index);
  if (found === undefined) return null;
  const { nutrient } = asked;
  const { figure, terms, servings } = explainFigure(recipe.nutrition, nutrient);
  const now = terms[asked.index];
  if (now === undefined) return null;
  return {
    kind: "healthier",
    ...{ nutrient, servings, now, change: found.swap.change[nutrient] ?? null },
    recipe: { id: recipe.id, title: recipe.title },
    serving: figure?.value ?? null,
    instead: found.swap.lines.map(({ text, food, grams }) => ({
      ...{ text, food, grams, per100: food.nutrients[nutrient] ?? null },
    })),
  } as const;
}
