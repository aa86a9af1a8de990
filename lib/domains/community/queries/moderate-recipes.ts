import "server-only";
import { and, asc, eq, exists, ilike, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { contentReport, household, recipe, recipeLine, recipeStep } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { openReports } from "./comments";

type Reader = Pick<Scope, "db">;

export const RECIPE_SORTS = ["changed", "title"] as const;
export const RECIPE_KINDS = ["collection", "hidden", "household", "reported"] as const;
export type RecipeKind = (typeof RECIPE_KINDS)[number];

export interface RecipesFilter {
  readonly q: string;
  readonly kind: RecipeKind | null;
  readonly cuisine: string | null;
  readonly sort: { readonly by: (typeof RECIPE_SORTS)[number]; readonly isDown: boolean };
  readonly offset: number;
  readonly perPage: number;
}

const isReported = ({ db }: Reader) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(contentReport)
      .where(and(eq(contentReport.recipeId, recipe.id), isNull(contentReport.closedAt))),
  );

/** What an admin may read: the collection, and what somebody of its household asked to look at. */
const isOpen = (reader: Reader) => or(isNull(recipe.householdId), isReported(reader));

/**
 * Recipes of every household for admins. Of a household's own only that they exist is told: their words leave the
 * database for a recipe that was reported, and for no other; a search does not look into them either.
 */
export async function listAllRecipes(reader: Reader, { q, kind, cuisine, sort, offset, perPage }: RecipesFilter) {
  const conditions: Readonly<Record<RecipeKind, SQL | undefined>> = {
    collection: and(isNull(recipe.householdId), isNull(recipe.deletedAt)),
    hidden: and(isNull(recipe.householdId), isNotNull(recipe.deletedAt)),
    household: and(isNotNull(recipe.householdId), isNull(recipe.deletedAt)),
    reported: isReported(reader),
  };
  const open = isOpen(reader);
  const title = sql<string | null>`case when ${open} then ${recipe.title} end`;
  const by: SQL = sort.by === "title" ? sql`lower(${title})` : sql`${recipe.updatedAt}`;
  const rows = await reader.db
    .select({
      id: recipe.id,
      title,
      slug: recipe.slug,
      cuisine: sql<string | null>`case when ${open} then ${recipe.cuisine} end`,
      tags: sql<string[]>`case when ${open} then ${recipe.tags} else '{}' end`.mapWith(recipe.tags),
      householdId: recipe.householdId,
      householdName: household.name,
      isHidden: sql<boolean>`${recipe.deletedAt} is not null`,
      updatedAt: recipe.updatedAt,
      total: sql<number>`count(*) over()`.mapWith(Number),
    })
    .from(recipe)
    .leftJoin(household, eq(household.id, recipe.householdId))
    .where(
      and(
        kind === null ? undefined : conditions[kind],
        q === ""
          ? undefined
          : and(open, ilike(recipe.searchText, `%${q.toLowerCase().replaceAll(/[\\%_]/g, "\\$&")}%`)),
        cuisine === null ? undefined : and(open, eq(recipe.cuisine, cuisine)),
      ),
    )
    .orderBy(sort.isDown ? sql`${by} desc nulls last` : sql`${by} asc nulls last`, asc(recipe.id))
    .limit(perPage)
    .offset(offset);
  const reports = await openReports(
    reader,
    contentReport.recipeId,
    rows.map((row) => row.id),
  );
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total: _total, ...row }) => ({ ...row, reports: reports.get(row.id) ?? [] })),
  };
}

/** Kitchens of the collection, for a filter. */
export async function listCuisines({ db }: Reader): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ cuisine: recipe.cuisine })
    .from(recipe)
    .where(and(isNull(recipe.householdId), isNotNull(recipe.cuisine)))
    .orderBy(asc(recipe.cuisine));
  return rows.flatMap((row) => row.cuisine ?? []);
}

/** One recipe for admins: its words where it may be read, else only whose it is. Null where there is none. */
export async function findRecipeToModerate(reader: Reader, id: string) {
  const { db } = reader;
  const [row] = await db
    .select({
      id: recipe.id,
      householdId: recipe.householdId,
      householdName: household.name,
      revision: recipe.revision,
      isHidden: sql<boolean>`${recipe.deletedAt} is not null`,
      createdAt: recipe.createdAt,
      updatedAt: recipe.updatedAt,
      isOpen: sql<boolean>`${isOpen(reader)}`,
    })
    .from(recipe)
    .leftJoin(household, eq(household.id, recipe.householdId))
    .where(eq(recipe.id, id));
  if (row === undefined) return null;
  const reports = (await openReports(reader, contentReport.recipeId, [id])).get(id) ?? [];
  const { isOpen: mayRead, ...facts } = row;
  if (!mayRead) return { ...facts, reports, words: null };
  const [words] = await db
    .select({
      title: recipe.title,
      description: recipe.description,
      servings: recipe.servings,
      cuisine: recipe.cuisine,
      tags: recipe.tags,
      kcal: recipe.kcal,
    })
    .from(recipe)
    .where(eq(recipe.id, id));
  const lines = await db
    .select({ text: recipeLine.text, section: recipeLine.section })
    .from(recipeLine)
    .where(eq(recipeLine.recipeId, id))
    .orderBy(asc(recipeLine.position));
  const steps = await db
    .select({ text: recipeStep.text, section: recipeStep.section })
    .from(recipeStep)
    .where(eq(recipeStep.recipeId, id))
    .orderBy(asc(recipeStep.position));
  return { ...facts, reports, words: words === undefined ? null : { ...words, lines, steps } };
}
