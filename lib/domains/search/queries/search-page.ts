import "server-only";
import type { Scope } from "@/lib/platform/auth/scope";
import type { RecipeCard } from "../../recipes/policy";
import { findRecipeCards } from "../../recipes/queries/list-recipes";
import type { SearchAnswer } from "../policy";
import { type SearchRequest, searchRecipes } from "../queries";

/** One page of an answer: cards with how well they answer, from a place on. */
export async function searchPage(scope: Scope, request: SearchRequest, from: number, limit: number) {
  const { understanding, hits, withheld }: SearchAnswer = await searchRecipes(scope, request);
  const page = hits.slice(from, from + limit);
  const cards = await findRecipeCards(
    scope,
    page.map(({ recipeId }) => recipeId),
  );
  const recipes = page.flatMap(({ recipeId, score, met }) => {
    const card: RecipeCard | undefined = cards.get(recipeId);
    return card === undefined ? [] : [{ card, score, met }];
  });
  return { understanding, recipes, total: hits.length, withheld };
}
