import "server-only";
import { and, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { recipe, recipeMark } from "@/db/schema";
import type { ResolvedLine } from "@/lib/engines/nutrition/contract";
import type { Candidate } from "@/lib/engines/planning/contract";
import { countRecipe, type RuledLine } from "@/lib/engines/recipes/count-recipe";
import type { Scope } from "@/lib/platform/auth/scope";
import { type Reading, readingOf } from "../foods/policy";
import { householdAliases, kitchenKnowledge } from "../foods/queries";
import { priceBook } from "../prices/queries";
import { appealOf, artUrlOf, isId, minutesOf, type RecipeSummary } from "./policy";
import { servingCost } from "./queries/recipe-costs";
import { readable, recipeShelf } from "./queries/recipe-shelf";

const markOf = (scope: Scope) => and(eq(recipeMark.recipeId, recipe.id), eq(recipeMark.householdId, scope.householdId));

/** What the planner may choose from: own recipes and the collection, minus hidden ones and those nobody could count. */
export async function planCandidates(scope: Scope): Promise<Candidate[]> {
  const book = await priceBook(scope);
  const rows = await scope.db
    .select({
      recipeId: recipe.id,
      title: recipe.title,
      nutrients: recipe.nutrients,
      prepMinutes: recipe.prepMinutes,
      cookMinutes: recipe.cookMinutes,
      totalMinutes: recipe.totalMinutes,
      allergens: recipe.allergens,
      diets: recipe.diets,
      foodIds: recipe.foodIds,
      boughtAmounts: recipe.boughtAmounts,
      searchText: recipe.searchText,
      suits: recipe.suits,
      servings: recipe.servings,
      keeps: recipe.keeps,
      isFavourite: recipeMark.isFavourite,
      rating: recipeMark.rating,
    })
    .from(recipe)
    .leftJoin(recipeMark, markOf(scope))
    .where(
      and(
        readable(scope),
        isNull(recipe.deletedAt),
        isNotNull(recipe.kcal),
        or(isNull(recipeMark.isHidden), eq(recipeMark.isHidden, false)),
      ),
    )
    .orderBy(recipe.id);
  return rows.map((read) => {
    const { prepMinutes, cookMinutes, totalMinutes, searchText, isFavourite, rating, boughtAmounts, ...row } = read;
    const cost = servingCost({ boughtAmounts, servings: row.servings }, book);
    return {
      ...row,
      minutes: minutesOf({ prepMinutes, cookMinutes, totalMinutes }),
      words: [...new Set(searchText.match(/[\p{L}]+/gu) ?? [])],
      costMinor: cost === null ? null : Math.round(cost.minor),
      appeal: appealOf({ isFavourite, rating }),
    };
  });
}

/** Cards of recipes this household may read, by id; deleted ones too, since a plan may still hold them. */
export async function findRecipeSummaries(
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RecipeSummary>> {
  const wanted = [...new Set(ids)].filter(isId);
  if (wanted.length === 0) return new Map();
  const rows = await scope.db
    .select({
      id: recipe.id,
      title: recipe.title,
      kcal: recipe.kcal,
      protein: recipe.protein,
      prepMinutes: recipe.prepMinutes,
      cookMinutes: recipe.cookMinutes,
      totalMinutes: recipe.totalMinutes,
      servings: recipe.servings,
      coverFileId: recipe.coverFileId,
      updatedAt: recipe.updatedAt,
      nutrients: recipe.nutrients,
      diets: recipe.diets,
      allergens: recipe.allergens,
      isOwn: sql<boolean>`${recipe.householdId} is not null`,
      isDeleted: sql<boolean>`${recipe.deletedAt} is not null`,
    })
    .from(recipe)
    .where(and(inArray(recipe.id, wanted), readable(scope)));
  return new Map(
    rows.map(({ prepMinutes, cookMinutes, totalMinutes, coverFileId, updatedAt, ...row }) => [
      row.id,
      {
        ...row,
        minutes: minutesOf({ prepMinutes, cookMinutes, totalMinutes }),
        artUrl: artUrlOf({ id: row.id, coverFileId, updatedAt }),
      },
    ]),
  );
}

/** One card, null where this household may not read it. */
export async function findRecipeSummary(scope: Scope, id: string): Promise<RecipeSummary | null> {
  return (await findRecipeSummaries(scope, [id])).get(id) ?? null;
}

/** What cooking a recipe once, as written, takes: its own lines, and those of each recipe inside it. */
export interface ShoppingRecipe {
  readonly recipeId: string;
  readonly title: string;
  /** Servings the recipe makes as written. */
  readonly servings: number;
  readonly parts: readonly ShoppingPart[];
}

export interface ShoppingPart {
  readonly recipeId: string;
  readonly title: string;
  /** How much of that recipe is needed, 1 = as written; the recipe itself has 1. */
  readonly times: number;
  /** Resolved lines in order, for `needsOfLines(part.lines, times × scale, …)`. */
  readonly lines: readonly ResolvedLine[];
}

/** Lines to shop for, by recipe id; a recipe inside another stands as a part of it. Unreadable ids are absent. */
export async function shoppingRecipes(
  scope: Scope,
  recipeIds: readonly string[],
): Promise<ReadonlyMap<string, ShoppingRecipe>> {
  const shelf = await recipeShelf(scope, recipeIds.filter(isId));
  const aliases = await householdAliases(scope);
  const options = { aliases, counted: new Map() };
  const partsOf = (id: string, times: number, path: readonly string[]): ShoppingPart[] => {
    const shelved = shelf.get(id);
    if (shelved === undefined) return [];
    const nutrition = countRecipe(shelved, shelf, kitchenKnowledge(), options);
    const inner: ShoppingPart[] = [];
    const lines = nutrition.lines.filter((line, index) => {
      const subId = shelved.lines[index]?.subRecipeId ?? null;
      const { subRecipe, grams } = line;
      if (subId === null || subRecipe === undefined || path.includes(subId)) return true;
      if (grams !== null && subRecipe.grams > 0)
        inner.push(...partsOf(subId, (times * grams.value) / subRecipe.grams, [...path, subId]));
      return false;
    });
    return [{ recipeId: id, title: shelved.title, times, lines }, ...inner];
  };
  const found = new Map<string, ShoppingRecipe>();
  for (const id of new Set(recipeIds)) {
    const shelved = shelf.get(id);
    if (shelved === undefined) continue;
    found.set(id, { recipeId: id, title: shelved.title, servings: shelved.servings, parts: partsOf(id, 1, [id]) });
  }
  return found;
}

/** The drawn cover of a recipe, null where this household may not read it. */
export async function findRecipeArt(scope: Scope, id: string): Promise<string | null> {
  if (!isId(id)) return null;
  const [row] = await scope.db
    .select({ art: recipe.art })
    .from(recipe)
    .where(and(eq(recipe.id, id), readable(scope)));
  return row === undefined ? null : row.art || EMPTY_ART;
}

const EMPTY_ART =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 150" aria-hidden="true"><rect width="200" height="150" fill="#e9e1d2"/><circle cx="100" cy="75" r="62" fill="#fffdf8"/></svg>';

/** Lines as an editor has them, counted for so many servings. */
export async function readLines(
  scope: Scope,
  input: { readonly servings: number; readonly lines: readonly RuledLine[] },
): Promise<Reading> {
  const shelf = await recipeShelf(
    scope,
    input.lines.flatMap((line) => line.subRecipeId ?? []),
  );
  const aliases = await householdAliases(scope);
  return readingOf(countRecipe({ title: "", ...input }, shelf, kitchenKnowledge(), { aliases }));
}
