import "server-only";
import {
  and,
  arrayContains,
  arrayOverlaps,
  asc,
  eq,
  gte,
  inArray,
  isNull,
  lt,
  not,
  notInArray,
  sql,
} from "drizzle-orm";
import { household, noticeChoice, outboxMessage, plan, planEntry, recipe, recipeMark } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { readSettings } from "@/lib/platform/flags";
import { listEaters } from "../accounts/queries";
import { minutesOf } from "../recipes/policy";
import { isWantedByDefault, type NoticeKind } from "./policy";

/** One message in full, null when there is none. */
export async function findMessage({ db }: Pick<Scope, "db">, id: string) {
  const [row] = await db
    .select({
      recipient: outboxMessage.recipient,
      subject: outboxMessage.subject,
      body: outboxMessage.body,
      status: outboxMessage.status,
      error: outboxMessage.error,
      createdAt: outboxMessage.createdAt,
    })
    .from(outboxMessage)
    .where(eq(outboxMessage.id, id));
  return row ?? null;
}

/** Which reminders the household gets, by kind. */
export async function noticeChoices(scope: Scope): Promise<Readonly<Record<NoticeKind, boolean>>> {
  const rows = await scope.db
    .select({ kind: noticeChoice.kind, isWanted: noticeChoice.isWanted })
    .from(noticeChoice)
    .where(eq(noticeChoice.householdId, scope.householdId));
  const chosen = new Map(rows.map((row) => [row.kind, row.isWanted]));
  const { defaultNotices } = await readSettings(scope);
  const wanted = (kind: NoticeKind) => chosen.get(kind) ?? defaultNotices[kind] ?? isWantedByDefault(kind);
  return { plan: wanted("plan"), expiry: wanted("expiry"), recipe: wanted("recipe"), news: wanted("news") };
}

/** Households that want a kind of reminder, with their zones; the demo kitchen gets no mail. */
export async function householdsToRemind({ db }: Pick<Scope, "db">, kind: NoticeKind) {
  const rows = await db
    .select({ id: household.id, timeZone: household.timeZone, isWanted: noticeChoice.isWanted })
    .from(household)
    .leftJoin(noticeChoice, and(eq(noticeChoice.householdId, household.id), eq(noticeChoice.kind, kind)))
    .where(eq(household.isDemo, false))
    .orderBy(asc(household.id));
  const { defaultNotices } = await readSettings({ db });
  return rows.filter(({ isWanted }) => isWanted ?? defaultNotices[kind] ?? isWantedByDefault(kind));
}

/** Those of the households that want a kind of notice. */
export async function householdsWanting(
  { db }: Pick<Scope, "db">,
  kind: NoticeKind,
  householdIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(householdIds)];
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ householdId: noticeChoice.householdId, isWanted: noticeChoice.isWanted })
    .from(noticeChoice)
    .where(and(inArray(noticeChoice.householdId, ids), eq(noticeChoice.kind, kind)));
  const chosen = new Map(rows.map((row) => [row.householdId, row.isWanted]));
  const { defaultNotices } = await readSettings({ db });
  return new Set(ids.filter((id) => chosen.get(id) ?? defaultNotices[kind] ?? isWantedByDefault(kind)));
}

/** Meals planned from one date (plain) on, and before another. */
export async function countPlannedMeals(scope: Scope, from: string, before: string): Promise<number> {
  const [row] = await scope.db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(planEntry)
    .innerJoin(plan, eq(plan.id, planEntry.planId))
    .where(and(eq(plan.householdId, scope.householdId), gte(planEntry.date, from), lt(planEntry.date, before)));
  return row?.count ?? 0;
}

/**
 * The collection's dinner for a day: suits every eater, is not set aside, was not planned since `since` (plain dates).
 * Another one every day, the same all day; null where nothing is left.
 */
export async function recipeOfTheDay(scope: Scope, today: string, since: string) {
  const eaters = await listEaters(scope);
  const allergies = [...new Set(eaters.flatMap((eater) => eater.allergies))];
  const diets = [...new Set(eaters.flatMap((eater) => eater.diets))];
  const planned = scope.db
    .select({ id: sql<string>`${planEntry.recipeId}` })
    .from(planEntry)
    .innerJoin(plan, eq(plan.id, planEntry.planId))
    .where(
      and(eq(plan.householdId, scope.householdId), gte(planEntry.date, since), sql`${planEntry.recipeId} is not null`),
    );
  const [row] = await scope.db
    .select({
      id: recipe.id,
      title: recipe.title,
      kcal: recipe.kcal,
      prepMinutes: recipe.prepMinutes,
      cookMinutes: recipe.cookMinutes,
      totalMinutes: recipe.totalMinutes,
    })
    .from(recipe)
    .leftJoin(recipeMark, and(eq(recipeMark.recipeId, recipe.id), eq(recipeMark.householdId, scope.householdId)))
    .where(
      and(
        isNull(recipe.householdId),
        isNull(recipe.deletedAt),
        sql`not coalesce(${recipeMark.isHidden}, false)`,
        arrayContains(recipe.suits, ["dinner"]),
        allergies.length === 0 ? undefined : not(arrayOverlaps(recipe.allergens, allergies)),
        diets.length === 0 ? undefined : arrayContains(recipe.diets, diets),
        notInArray(recipe.id, planned),
      ),
    )
    .orderBy(sql`md5(${recipe.id}::text || ${`${today} ${scope.householdId}`}::text)`)
    .limit(1);
  return row === undefined ? null : { id: row.id, title: row.title, kcal: row.kcal, minutes: minutesOf(row) };
}
