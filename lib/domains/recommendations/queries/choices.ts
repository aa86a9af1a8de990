import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { recipe, recipeMark, recommendationSkip } from "@/db/schema";
import type { Choice } from "@/lib/engines/recommendations/rank-recipes";
import type { Scope } from "@/lib/platform/auth/scope";
import { artUrlOf, minutesOf } from "../../recipes/policy";
import { readable } from "../../recipes/queries/recipe-shelf";
import { vectorsOf } from "./vectors";

/** A recipe that may be recommended, with what its card shows. */
export interface CardChoice extends Choice {
  readonly title: string;
  readonly artUrl: string;
  readonly kcal: number | null;
}

/** Recipes this household may be recommended: own and the collection's, not hidden, not sent away since a moment (null: whatever was). */
export async function choicesFor(
  scope: Scope,
  popularity: ReadonlyMap<string, number>,
  restingSince: Date | null,
): Promise<readonly CardChoice[]> {
  const rows = await scope.db
    .select({
      id: recipe.id,
      title: recipe.title,
      kcal: recipe.kcal,
      prepMinutes: recipe.prepMinutes,
      cookMinutes: recipe.cookMinutes,
      totalMinutes: recipe.totalMinutes,
      coverFileId: recipe.coverFileId,
      updatedAt: recipe.updatedAt,
      allergens: recipe.allergens,
      diets: recipe.diets,
      suits: recipe.suits,
      boughtAmounts: recipe.boughtAmounts,
    })
    .from(recipe)
    .leftJoin(recipeMark, and(eq(recipeMark.recipeId, recipe.id), eq(recipeMark.householdId, scope.householdId)))
    .leftJoin(
      recommendationSkip,
      and(
        eq(recommendationSkip.recipeId, recipe.id),
        eq(recommendationSkip.householdId, scope.householdId),
        restingSince === null ? sql`false` : gt(recommendationSkip.at, restingSince),
      ),
    )
    .where(
      and(
        readable(scope),
        isNull(recipe.deletedAt),
        sql`not coalesce(${recipeMark.isHidden}, false)`,
        isNull(recommendationSkip.recipeId),
      ),
    )
    .orderBy(recipe.id);
  const vectors = await vectorsOf(
    scope,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    recipeId: row.id,
    title: row.title,
    kcal: row.kcal,
    artUrl: artUrlOf(row),
    vector: vectors.get(row.id) ?? null,
    popularity: popularity.get(row.id) ?? 0,
    allergens: row.allergens,
    diets: row.diets,
    minutes: minutesOf(row),
    suits: row.suits,
    foods: row.boughtAmounts.map(({ foodId, name, grams }) => ({ foodId, name, grams: grams ?? 0 })),
  }));
}
