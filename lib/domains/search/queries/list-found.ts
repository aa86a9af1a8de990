import "server-only";
import type { Understanding } from "@/lib/engines/search/contract";
import type { Scope } from "@/lib/platform/auth/scope";
import type { RecipeCard, RecipeFilters } from "../../recipes/policy";
import { listAmong, listRecipes } from "../../recipes/queries/list-recipes";
import type { WithheldRecipe } from "../policy";
import { searchRecipes } from "../queries";

/** What a list of recipes shows: those that fit and, where words were searched for, how these were understood. */
export interface FoundList {
  readonly cards: readonly RecipeCard[];
  readonly total: number;
  readonly understanding: Understanding | null;
  readonly withheld: readonly WithheldRecipe[];
}

/** The first `limit` recipes that fit filters and words; without words every recipe that passes the filters. */
export async function listFound(scope: Scope, filters: RecipeFilters, limit: number): Promise<FoundList> {
  const ingredient = filters.ingredient.trim();
  const query = [filters.words.trim(), ...(ingredient === "" ? [] : [`with ${ingredient}`])].join(" ").trim();
  if (query === "") return { ...(await listRecipes(scope, filters, limit)), understanding: null, withheld: [] };
  const { understanding, hits, withheld } = await searchRecipes(scope, {
    query,
    filters: {
      diets: filters.diets,
      maxMinutes: filters.maxMinutes,
      maxKcal: filters.maxKcal,
      minProtein: filters.minProtein,
      meal: filters.kind,
      from: filters.from,
    },
  });
  const found = await listAmong(
    scope,
    filters,
    limit,
    hits.map(({ recipeId }) => recipeId),
  );
  return { ...found, understanding, withheld };
}
