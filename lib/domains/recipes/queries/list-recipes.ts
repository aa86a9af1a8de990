import "server-only";
import { and, arrayContains, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, type SQL, sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { recipe, recipeMark } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { artUrlOf, minutesOf, type RecipeCard, type RecipeFilters, type RecipeSort } from "../policy";
import { libraryRevision } from "./library-revision";
import { readable } from "./recipe-shelf";

const minutes = sql<
  number | null
>`coalesce(${recipe.totalMinutes}, ${recipe.prepMinutes} + ${recipe.cookMinutes}, ${recipe.prepMinutes}, ${recipe.cookMinutes})`;
const favourite = sql<boolean>`coalesce(${recipeMark.isFavourite}, false)`;
const own = sql<boolean>`(${recipe.householdId} is not null)`;
const hidden = sql<boolean>`coalesce(${recipeMark.isHidden}, false)`;

/** The first cards of a list, and how many there are in all. */
interface ListedRecipes {
  readonly cards: readonly RecipeCard[];
  readonly total: number;
}

/** Cards of all kept lists together, half a kB each. */
const MOST_KEPT = 20_000;
const holder = globalThis as typeof globalThis & {
  mealprepLists?: LRUCache<string, { readonly revision: string; readonly list: ListedRecipes }>;
};

/**
 * The first `limit` recipes that fit, and how many there are. The library is sorted once for each state it is in: the same
 * list is then answered from memory until a recipe or a mark of it changes.
 */
export async function listRecipes(scope: Scope, filters: RecipeFilters, limit: number): Promise<ListedRecipes> {
  const { collection, own: ofHousehold } = await libraryRevision(scope);
  const revision = `${collection}/${ofHousehold}`;
  const key = JSON.stringify([scope.householdId, limit, filters]);
  holder.mealprepLists ??= new LRUCache({
    maxSize: MOST_KEPT,
    sizeCalculation: ({ list }) => list.cards.length + 1,
  });
  const known = holder.mealprepLists.get(key);
  if (known?.revision === revision) return known.list;
  const list = await readList(scope, filters, limit, null);
  holder.mealprepLists.set(key, { revision, list });
  return list;
}

/** The same of some recipes alone, given in the order of how well they answer; "ours" keeps that order. */
export const listAmong = (
  scope: Scope,
  filters: RecipeFilters,
  limit: number,
  among: readonly string[],
): Promise<ListedRecipes> => readList(scope, filters, limit, among);

async function readList(
  scope: Scope,
  filters: RecipeFilters,
  limit: number,
  among: readonly string[] | null,
): Promise<ListedRecipes> {
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
    .where(and(readable(scope), isNull(recipe.deletedAt), amongThese(among), ...conditions(filters)))
    .orderBy(...(filters.sort === "ours" && among !== null ? [placeIn(among)] : orderOf(filters.sort)))
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

const EVERY: RecipeFilters = {
  words: "",
  diets: [],
  ingredient: "",
  maxMinutes: null,
  maxKcal: null,
  minProtein: null,
  kind: null,
  from: "all",
  onlyFavourites: false,
  sort: "ours",
};

/** Cards of recipes that this household may read and has not hidden, by id. */
export async function findRecipeCards(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, RecipeCard>> {
  if (ids.length === 0) return new Map();
  const { cards } = await listAmong(scope, EVERY, ids.length, ids);
  return new Map(cards.map((card) => [card.id, card]));
}

function conditions(filters: RecipeFilters): (SQL | undefined)[] {
  return [
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

const amongThese = (ids: readonly string[] | null) => (ids === null ? undefined : inArray(recipe.id, [...ids]));

const placeIn = (ids: readonly string[]): SQL =>
  ids.length === 0 ? asc(recipe.id) : sql`array_position(${`{${ids.join(",")}}`}::uuid[], ${recipe.id})`;

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
