import "server-only";
import { and, asc, eq, ilike, isNull, sql } from "drizzle-orm";
import { cache } from "react";
import { household, recipe, recipeMark, recipeStep } from "@/db/schema";
import { fold } from "@/lib/engines/foods/normalise";
import { countRecipe } from "@/lib/engines/recipes/count-recipe";
import type { Scope } from "@/lib/platform/auth/scope";
import { householdAliases, kitchenKnowledge } from "../../foods/queries";
import { artUrlOf, coverUrlOf, isId, minutesOf } from "../policy";
import { readable, recipeShelf } from "./recipe-shelf";
import { writtenColumns } from "./written-columns";

export type FoundRecipe = NonNullable<Awaited<ReturnType<typeof findRecipe>>>;

/** A recipe with its lines, steps, mark and counted nutrition; null where this household may not read it. */
export const findRecipe = cache(async (scope: Scope, id: string) => {
  if (!isId(id)) return null;
  const [row] = await scope.db
    .select({
      id: recipe.id,
      ...writtenColumns,
      coverFileId: recipe.coverFileId,
      revision: recipe.revision,
      updatedAt: recipe.updatedAt,
      isOwn: sql<boolean>`${recipe.householdId} is not null`,
      isDeleted: sql<boolean>`${recipe.deletedAt} is not null`,
      keeps: recipe.keeps,
      suits: recipe.suits,
      isFavourite: sql<boolean>`coalesce(${recipeMark.isFavourite}, false)`,
      isHidden: sql<boolean>`coalesce(${recipeMark.isHidden}, false)`,
      rating: recipeMark.rating,
      note: recipeMark.note,
    })
    .from(recipe)
    .leftJoin(recipeMark, and(eq(recipeMark.recipeId, recipe.id), eq(recipeMark.householdId, scope.householdId)))
    .where(and(eq(recipe.id, id), readable(scope)));
  if (row === undefined) return null;
  const steps = await scope.db
    .select({ section: recipeStep.section, text: recipeStep.text })
    .from(recipeStep)
    .where(eq(recipeStep.recipeId, id))
    .orderBy(asc(recipeStep.position));
  const shelf = await recipeShelf(scope, [id]);
  const shelved = shelf.get(id);
  if (shelved === undefined) return null;
  const nutrition = countRecipe(shelved, shelf, kitchenKnowledge(), { aliases: await householdAliases(scope) });
  return {
    ...row,
    minutes: minutesOf(row),
    coverUrl: coverUrlOf(row),
    artUrl: artUrlOf(row),
    lines: shelved.lines,
    steps,
    nutrition,
  };
});

/** How the household reads amounts. */
export async function unitsOf(scope: Scope): Promise<"metric" | "us"> {
  const [row] = await scope.db
    .select({ units: household.units })
    .from(household)
    .where(eq(household.id, scope.householdId));
  return row?.units ?? "metric";
}

/** Where a page of recipes by title begins: after this one. */
export interface RecipePlace {
  readonly isOwn: boolean;
  readonly title: string;
  readonly id: string;
}

/** Recipes by the words of their title: own ones first, then the collection, each by title. */
export async function searchRecipes(
  scope: Scope,
  words: string,
  limit: number,
  after?: RecipePlace,
): Promise<readonly (RecipePlace & { readonly servings: number })[]> {
  const wanted = fold(words)
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, 8);
  const isCollection = sql<boolean>`(${recipe.householdId} is null)`;
  return scope.db
    .select({ id: recipe.id, title: recipe.title, servings: recipe.servings, isOwn: sql<boolean>`not ${isCollection}` })
    .from(recipe)
    .where(
      and(
        readable(scope),
        isNull(recipe.deletedAt),
        ...wanted.map((word) =>
          ilike(sql`split_part(${recipe.searchText}, ' | ', 1)`, `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`),
        ),
        after === undefined
          ? undefined
          : sql`(${isCollection}, ${recipe.title}, ${recipe.id}) > (${!after.isOwn}, ${after.title}, ${after.id}::uuid)`,
      ),
    )
    .orderBy(isCollection, asc(recipe.title), asc(recipe.id))
    .limit(limit);
}
