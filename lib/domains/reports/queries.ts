import "server-only";
import { and, asc, count, desc, eq, isNull, sql } from "drizzle-orm";
import { household, membership, paperStyle, recipe, recipeBook, recipeMark, reportSchedule, user } from "@/db/schema";
import { type BookChoice, type PaperStyle, STANDARD_STYLE } from "@/lib/engines/reports/contract";
import type { Scope } from "@/lib/platform/auth/scope";
import { isId } from "../recipes/policy";
import { readable } from "../recipes/queries/recipe-shelf";
import { type ListedBook, MOST_RECIPES, type Schedule } from "./policy";

/** How this household's papers look. */
export async function paperStyleOf(scope: Scope): Promise<PaperStyle> {
  const [row] = await scope.db
    .select({ style: paperStyle.style })
    .from(paperStyle)
    .where(eq(paperStyle.householdId, scope.householdId));
  // What was added to styles since it was saved is as the standard has it.
  return { ...STANDARD_STYLE, ...row?.style };
}

const listed = {
  id: recipeBook.id,
  title: recipeBook.title,
  status: recipeBook.status,
  recipesDone: recipeBook.recipesDone,
  recipesTotal: recipeBook.recipesTotal,
  pages: recipeBook.pages,
  bytes: recipeBook.bytes,
  choice: recipeBook.choice,
  style: recipeBook.style,
  createdAt: recipeBook.createdAt,
  finishedAt: recipeBook.finishedAt,
};

/** The household's books, newest first. */
export const listBooks = (scope: Scope): Promise<ListedBook[]> =>
  scope.db
    .select(listed)
    .from(recipeBook)
    .where(eq(recipeBook.householdId, scope.householdId))
    .orderBy(desc(recipeBook.createdAt), desc(recipeBook.id))
    .limit(50);

/** A book with the place of its file; null for every other id. */
export async function findBook(
  scope: Scope,
  id: string,
): Promise<(ListedBook & { readonly sha256: string | null }) | null> {
  if (!isId(id)) return null;
  const [row] = await scope.db
    .select({ ...listed, sha256: recipeBook.sha256 })
    .from(recipeBook)
    .where(and(eq(recipeBook.id, id), eq(recipeBook.householdId, scope.householdId)));
  return row ?? null;
}

const isThere = (scope: Scope) =>
  and(readable(scope), isNull(recipe.deletedAt), sql`not coalesce(${recipeMark.isHidden}, false)`);
const ownMark = (scope: Scope) =>
  and(eq(recipeMark.recipeId, recipe.id), eq(recipeMark.householdId, scope.householdId));

/** What a book can be made of: how many recipes there are of each kind, the tags, and every title to pick from. */
export async function recipesToChoose(scope: Scope) {
  const rows = await scope.db
    .select({
      id: recipe.id,
      title: recipe.title,
      tags: recipe.tags,
      isOwn: sql<boolean>`${recipe.householdId} is not null`,
      isFavourite: sql<boolean>`coalesce(${recipeMark.isFavourite}, false)`,
    })
    .from(recipe)
    .leftJoin(recipeMark, ownMark(scope))
    .where(isThere(scope))
    .orderBy(asc(recipe.title), asc(recipe.id))
    .limit(2000);
  const tags = new Map<string, number>();
  for (const tag of rows.flatMap((row) => row.tags)) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  return {
    all: rows.length,
    own: rows.filter((row) => row.isOwn).length,
    favourites: rows.filter((row) => row.isFavourite).length,
    tags: [...tags]
      .map(([tag, recipes]) => ({ tag, recipes }))
      .toSorted((a, b) => b.recipes - a.recipes || a.tag.localeCompare(b.tag)),
    titles: rows.map(({ id, title }) => ({ id, title })),
  };
}

/** Ids of the recipes of a choice in its order, at most as many as a book holds. */
export async function chosenRecipes(scope: Scope, choice: BookChoice): Promise<string[]> {
  const { from, tag, order } = choice;
  const picks = choice.recipeIds.filter(isId);
  if (from === "picks" && picks.length === 0) return [];
  const meal = sql`case when 'breakfast' = any(${recipe.suits}) then 1 when 'lunch' = any(${recipe.suits}) then 2
    when 'dinner' = any(${recipe.suits}) then 3 when 'snack' = any(${recipe.suits}) then 4 else 5 end`;
  const rows = await scope.db
    .select({ id: recipe.id })
    .from(recipe)
    .leftJoin(recipeMark, ownMark(scope))
    .where(
      and(
        isThere(scope),
        from === "own" ? eq(recipe.householdId, scope.householdId) : undefined,
        from === "favourites" ? sql`coalesce(${recipeMark.isFavourite}, false)` : undefined,
        from === "tag" ? sql`${tag ?? ""} = any(${recipe.tags})` : undefined,
        from === "picks" ? sql`${recipe.id} in ${picks}` : undefined,
      ),
    )
    .orderBy(
      ...(order === "meal" ? [meal] : []),
      ...(order === "newest" ? [desc(recipe.createdAt)] : []),
      asc(sql`lower(${recipe.title})`),
      asc(recipe.id),
    )
    .limit(MOST_RECIPES);
  const ids = rows.map((row) => row.id);
  if (order !== "as-picked" || from !== "picks") return ids;
  return picks.filter((id) => ids.includes(id));
}

/** The schedules of the person in this household. */
export const listSchedules = (scope: Scope): Promise<Schedule[]> =>
  scope.db
    .select({
      id: reportSchedule.id,
      report: reportSchedule.report,
      weekday: reportSchedule.weekday,
      hour: reportSchedule.hour,
      isActive: reportSchedule.isActive,
    })
    .from(reportSchedule)
    .where(and(eq(reportSchedule.householdId, scope.householdId), eq(reportSchedule.userId, scope.actor.userId)))
    .orderBy(asc(reportSchedule.weekday), asc(reportSchedule.hour), asc(reportSchedule.id));

/** Every schedule that is on, with its household's zone; those of demo kitchens and of people who left stay silent. */
export const activeSchedules = ({ db }: Pick<Scope, "db">) =>
  db
    .select({
      id: reportSchedule.id,
      householdId: reportSchedule.householdId,
      weekday: reportSchedule.weekday,
      hour: reportSchedule.hour,
      timeZone: household.timeZone,
    })
    .from(reportSchedule)
    .innerJoin(household, eq(household.id, reportSchedule.householdId))
    .innerJoin(
      membership,
      and(eq(membership.householdId, reportSchedule.householdId), eq(membership.userId, reportSchedule.userId)),
    )
    .where(and(eq(reportSchedule.isActive, true), eq(household.isDemo, false)))
    .orderBy(asc(reportSchedule.id));

/** One schedule of the household with whom it is for; null where it is gone, off, or the person has left. */
export async function findSchedule(scope: Scope, id: string) {
  const [row] = await scope.db
    .select({ report: reportSchedule.report, name: user.name, email: user.email })
    .from(reportSchedule)
    .innerJoin(user, eq(user.id, reportSchedule.userId))
    .innerJoin(
      membership,
      and(eq(membership.householdId, reportSchedule.householdId), eq(membership.userId, reportSchedule.userId)),
    )
    .where(
      and(
        eq(reportSchedule.id, id),
        eq(reportSchedule.householdId, scope.householdId),
        eq(reportSchedule.isActive, true),
      ),
    );
  return row ?? null;
}

/** How many books of the household are waiting or printing. */
export async function countUnderWay(scope: Scope): Promise<number> {
  const [row] = await scope.db
    .select({ books: count() })
    .from(recipeBook)
    .where(and(eq(recipeBook.householdId, scope.householdId), sql`${recipeBook.status} in ('waiting', 'printing')`));
  return row?.books ?? 0;
}

/** The household's style with some of it chosen otherwise for one paper. */
export async function styleWith(
  scope: Scope,
  wanted: { readonly [K in keyof PaperStyle]?: PaperStyle[K] | undefined },
): Promise<PaperStyle> {
  const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  return { ...(await paperStyleOf(scope)), ...given };
}
