import "server-only";
import { and, arrayContains, asc, desc, eq, gte, ilike, isNotNull, isNull, lte, type SQL, sql } from "drizzle-orm";
import { recipe, recipeMark } from "@/db/schema";
import { fold } from "@/lib/engines/foods/normalise";
import type { Scope } from "@/lib/platform/auth/scope";
import { artUrlOf, minutesOf, type RecipeCard, type RecipeFilters, type RecipeSort } from "../policy";
import { readable } from "./recipe-shelf";

const minutes = sql<
  number | null
>`coalesce(${recipe.totalMinutes}, ${recipe.prepMinutes} + ${recipe.cookMinutes}, ${recipe.prepMinutes}, ${recipe.cookMinutes})`;
const favourite = sql<boolean>`coalesce(${recipeMark.isFavourite}, false)`;
const own = sql<boolean>`(${recipe.householdId} is not null)`;
const hidden = sql<boolean>`coalesce(${recipeMark.isHidden}, false)`;

/** The first `limit` recipes that fit, and how many there are; one read whatever the size of the library. */
export async function listRecipes(
  scope: Scope,
  filters: RecipeFilters,
  limit: number,
): Promise<{ readonly cards: readonly RecipeCard[]; readonly total: number }> {
  const rows = await scope.db
    .select({
      id: recipe.id,
      title: recipe.title,
      kcal: recipe.kcal,
      protein: recipe.protein,
      prepMinutes: recipe.prepMinutes,
      cookMinutes: recipe.cookMinutes,
      totalMinutes: recipe.totalMinutes,
      coverFileId: recipe.coverFileId,
      updatedAt: recipe.updatedAt,
      diets: recipe.diets,
      doubtfulLines: recipe.doubtfulLines,
      isOwn: own,
      isFavourite: favourite,
      rating: recipeMark.rating,
      total: sql<number>`count(*) over()`.mapWith(Number),
    })
    .from(recipe)
    .leftJoin(recipeMark, and(eq(recipeMark.recipeId, recipe.id), eq(recipeMark.householdId, scope.householdId)))
    .where(and(readable(scope), isNull(recipe.deletedAt), ...conditions(filters)))
    .orderBy(...orderOf(filters.sort))
    .limit(limit);
  return {
    total: rows[0]?.total ?? 0,
    cards: rows.map(({ prepMinutes, cookMinutes, totalMinutes, coverFileId, updatedAt, total: _total, ...row }) => ({
      ...row,
      minutes: minutesOf({ prepMinutes, cookMinutes, totalMinutes }),
      artUrl: artUrlOf({ id: row.id, coverFileId, updatedAt }),
    })),
  };
}

function conditions(filters: RecipeFilters): (SQL | undefined)[] {
  const names = sql<string>`split_part(${recipe.searchText}, ' | ', 2)`;
  return [
    ...wordsOf(filters.words).map((word) => ilike(recipe.searchText, `%${word}%`)),
    ...wordsOf(filters.ingredient).map((word) => sql`(' ' || ${names}) like ${`% ${word}%`}`),
    filters.diets.length > 0 ? arrayContains(recipe.diets, [...filters.diets]) : undefined,
    filters.maxMinutes === null ? undefined : lte(minutes, filters.maxMinutes),
    filters.maxKcal === null ? undefined : lte(recipe.kcal, filters.maxKcal),
    filters.minProtein === null ? undefined : gte(recipe.protein, filters.minProtein),
    filters.kind === null ? undefined : arrayContains(recipe.suits, [filters.kind]),
    filters.from === "own" ? isNotNull(recipe.householdId) : undefined,
    filters.from === "collection" ? isNull(recipe.householdId) : undefined,
    filters.from === "hidden" ? hidden : sql`not ${hidden}`,
    filters.onlyFavourites ? favourite : undefined,
  ];
}

/** Words as search texts hold them; a plural also finds its singular. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, 8)
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, "") : word).replaceAll(/[\\%_]/g, "\\$&"));
}

function orderOf(sort: RecipeSort): SQL[] {
  const last = [asc(recipe.title), asc(recipe.id)];
  switch (sort) {
    case "ours":
      return [desc(favourite), desc(own), ...last];
    case "title":
      return last;
    case "quick":
      return [sql`${minutes} asc nulls last`, ...last];
    case "protein":
      return [sql`${recipe.protein} desc nulls last`, ...last];
    case "light":
      return [sql`${recipe.kcal} asc nulls last`, ...last];
    case "newest":
      return [desc(own), desc(recipe.createdAt), ...last];
  }
}
