import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, or } from "drizzle-orm";
import { recipe, recipeMark, recipeStep } from "@/db/schema";
import { kitchenKnowledge } from "@/lib/domains/foods/queries";
import { appealOf, minutesOf } from "@/lib/domains/recipes/policy";
import { readable, recipeShelf } from "@/lib/domains/recipes/queries/recipe-shelf";
import { writtenColumns } from "@/lib/domains/recipes/queries/written-columns";
import { knownPairs } from "@/lib/domains/swaps/queries";
import type { RecipeWish, SourceRecipe } from "@/lib/engines/recipes/composing/contract";
import { type RankableRecipe, rankSources } from "@/lib/engines/recipes/composing/rank-sources";
import type { Scope } from "@/lib/platform/auth/scope";

/** All recipes a household may cook, as the ranking takes them: own and collection, without hidden ones. */
export async function rankableRecipes(scope: Scope): Promise<(RankableRecipe & { readonly isOwn: boolean })[]> {
  const rows = await scope.db
    .select({
      id: recipe.id,
      title: recipe.title,
      tags: recipe.tags,
      cuisine: recipe.cuisine,
      suits: recipe.suits,
      prepMinutes: recipe.prepMinutes,
      cookMinutes: recipe.cookMinutes,
      totalMinutes: recipe.totalMinutes,
      kcal: recipe.kcal,
      protein: recipe.protein,
      allergens: recipe.allergens,
      diets: recipe.diets,
      foodIds: recipe.foodIds,
      householdId: recipe.householdId,
      isFavourite: recipeMark.isFavourite,
      rating: recipeMark.rating,
    })
    .from(recipe)
    .leftJoin(recipeMark, and(eq(recipeMark.recipeId, recipe.id), eq(recipeMark.householdId, scope.householdId)))
    .where(
      and(
        readable(scope),
        isNull(recipe.deletedAt),
        isNotNull(recipe.kcal),
        or(isNull(recipeMark.isHidden), eq(recipeMark.isHidden, false)),
      ),
    )
    .orderBy(recipe.id);
  return rows.map(({ isFavourite, rating, householdId, ...row }) => ({
    ...row,
    minutes: minutesOf(row),
    appeal: appealOf({ isFavourite, rating }),
    isOwn: householdId !== null,
  }));
}

/** The recipes nearest to a wish, in full; those in `exceptIds` were seen already. */
export async function sourcesFor(
  scope: Scope,
  wish: RecipeWish,
  exceptIds: readonly string[],
  { limit = 8, isCollectionOnly = false }: { readonly limit?: number; readonly isCollectionOnly?: boolean } = {},
): Promise<readonly SourceRecipe[]> {
  const known = (await rankableRecipes(scope)).filter(
    (one) => !exceptIds.includes(one.id) && !(isCollectionOnly && one.isOwn),
  );
  const ranked = rankSources(wish, known, { kitchen: kitchenKnowledge(), pairs: knownPairs() }, limit);
  return readSources(
    scope,
    ranked.map((one) => one.id),
  );
}

/** Recipes in full in the order of their ids; a line that is another recipe keeps its text. */
export async function readSources(scope: Scope, ids: readonly string[]): Promise<readonly SourceRecipe[]> {
  if (ids.length === 0) return [];
  const heads = await scope.db
    .select({ id: recipe.id, ...writtenColumns, suits: recipe.suits })
    .from(recipe)
    .where(and(inArray(recipe.id, [...ids]), readable(scope)));
  const steps = await scope.db
    .select({ recipeId: recipeStep.recipeId, text: recipeStep.text, section: recipeStep.section })
    .from(recipeStep)
    .where(inArray(recipeStep.recipeId, [...ids]))
    .orderBy(asc(recipeStep.recipeId), asc(recipeStep.position));
  const shelf = await recipeShelf(scope, ids);
  const stepsOf = Map.groupBy(steps, (step) => step.recipeId);
  return ids.flatMap((id): readonly SourceRecipe[] => {
    const head = heads.find((one) => one.id === id);
    const lines = shelf.get(id)?.lines ?? [];
    // A part that is a recipe of its own could not be told apart from a line once it is written out.
    if (head === undefined || lines.some((line) => line.subRecipeId !== null)) return [];
    const { sourceUrl: _url, sourceName: _name, language: _language, ...facts } = head;
    return [
      {
        ...facts,
        lines: lines.map(({ text, section, ruledFoodId }) => ({ text, section, foodId: ruledFoodId })),
        steps: (stepsOf.get(id) ?? []).map(({ text, section }) => ({ text, section })),
      },
    ];
  });
}
