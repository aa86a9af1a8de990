import "server-only";
import { and, asc, count, desc, eq, gte, isNull, lte, or } from "drizzle-orm";
import { plan, planEntry, planUndo, recipe } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { plainDate } from "../accounts/policy";
import { findHousehold, listEaters } from "../accounts/queries";
import { findRecipeSummaries } from "../recipes/queries";
import { daysAfter, mondayOf } from "./dates";
import { readReason } from "./entry-reason";
import type { Week } from "./policy";
import { servingsOf, weekToOpen } from "./policy";
import { readWeek } from "./read-week";
import type { StoredEntry, StoredPlan } from "./stored-plan";

/** Today in the household's zone. */
export const todayOf = (scope: Scope, now = new Date()): string => plainDate(now, scope.timeZone);

const entryColumns = {
  id: planEntry.id,
  date: planEntry.date,
  slotId: planEntry.slotId,
  kind: planEntry.kind,
  recipeId: planEntry.recipeId,
  leftoverOf: planEntry.leftoverOf,
  portions: planEntry.portions,
  extraServings: planEntry.extraServings,
  isLocked: planEntry.isLocked,
  reason: planEntry.reason,
};

/** The stored plan of a week; revision 0 and no entries where nothing was ever planned. */
export async function findPlan(scope: Scope, weekStart: string): Promise<StoredPlan> {
  const [head] = await scope.db
    .select({ id: plan.id, revision: plan.revision, skippedDates: plan.skippedDates })
    .from(plan)
    .where(and(eq(plan.householdId, scope.householdId), eq(plan.weekStart, weekStart)));
  if (head === undefined) return { id: null, revision: 0, skippedDates: [], entries: [], undo: null };
  const rows = await scope.db
    .select(entryColumns)
    .from(planEntry)
    .where(eq(planEntry.planId, head.id))
    .orderBy(asc(planEntry.date), asc(planEntry.createdAt));
  const dates = new Map(rows.map((row) => [row.id, row.date]));
  const entries = rows.map((row): StoredEntry => {
    const reason = readReason(row.reason);
    // A batch may have been moved since: its leftovers name the day it is cooked now.
    const cooked = dates.get(row.leftoverOf ?? "");
    if (reason?.meal.kind !== "leftover" || cooked === undefined) return { ...row, reason };
    return { ...row, reason: { ...reason, meal: { kind: "leftover", date: cooked } } };
  });
  const [undo] = await scope.db
    .select({ label: planUndo.label })
    .from(planUndo)
    .where(eq(planUndo.planId, head.id))
    .orderBy(desc(planUndo.revision))
    .limit(1);
  return { ...head, entries, undo: undo?.label ?? null };
}

/** A week with its meals, what each eater gets from them, and what they should get. */
export async function weekOf(scope: Scope, weekStart: string, now = new Date()): Promise<Week> {
  const stored = await findPlan(scope, weekStart);
  const household = await findHousehold(scope);
  const eaters = await listEaters(scope);
  const recipes = await findRecipeSummaries(
    scope,
    stored.entries.flatMap((entry) => entry.recipeId ?? []),
  );
  return readWeek({ weekStart, today: todayOf(scope, now), stored, household, eaters, recipes });
}

/** The Monday of the week to open where none is asked for. */
export async function currentWeekOf(scope: Scope, now = new Date()): Promise<string> {
  const today = todayOf(scope, now);
  const monday = mondayOf(today);
  if (weekToOpen(monday, today, false) === monday) return monday;
  const [meal] = await scope.db
    .select({ id: planEntry.id })
    .from(planEntry)
    .innerJoin(plan, eq(plan.id, planEntry.planId))
    .where(and(eq(plan.householdId, scope.householdId), eq(plan.weekStart, monday)))
    .limit(1);
  return weekToOpen(monday, today, meal !== undefined);
}

export interface CookedMeal {
  readonly entryId: string;
  readonly date: string;
  readonly slotId: string;
  readonly recipeId: string;
  /** What the pot holds: everyone's portions, those of its leftovers and extra servings. */
  readonly servings: number;
}

/** What is cooked in a week, once each; leftovers are part of the pot they come from. Skipped days are left out. */
export async function cookedMealsOf(
  scope: Scope,
  weekStart: string,
): Promise<{ readonly revision: number; readonly meals: readonly CookedMeal[] }> {
  const { revision, entries, skippedDates } = await findPlan(scope, weekStart);
  const live = entries.filter((entry) => !skippedDates.includes(entry.date));
  const cooks = new Set(live.filter((entry) => entry.kind === "recipe").map((entry) => entry.id));
  const meals = live.flatMap((entry): CookedMeal[] => {
    const { id, date, slotId, recipeId } = entry;
    const isCooked = entry.kind === "recipe" || (entry.kind === "leftover" && !cooks.has(entry.leftoverOf ?? ""));
    if (recipeId === null || !isCooked) return [];
    const leftovers = live.filter((one) => one.kind === "leftover" && one.leftoverOf === id);
    const servings = servingsOf(entry, leftovers);
    return servings > 0 ? [{ entryId: id, date, slotId, recipeId, servings }] : [];
  });
  return { revision, meals };
}

/** Today, and the slots that hold a meal from today on, two weeks ahead: for "add to the plan". */
export async function takenSlots(scope: Scope, now = new Date()) {
  const today = todayOf(scope, now);
  const taken = await scope.db
    .select({ date: planEntry.date, slotId: planEntry.slotId, recipeId: planEntry.recipeId })
    .from(planEntry)
    .innerJoin(plan, eq(plan.id, planEntry.planId))
    .where(
      and(
        eq(plan.householdId, scope.householdId),
        gte(planEntry.date, today),
        lte(planEntry.date, daysAfter(today, 13)),
      ),
    );
  return { today, taken };
}

/** How many recipes a plan can draw on, and how many of them are the household's own. */
export async function countRecipes(scope: Scope): Promise<{ readonly all: number; readonly own: number }> {
  const [row] = await scope.db
    .select({
      all: count(),
      own: count(recipe.householdId),
    })
    .from(recipe)
    .where(and(isNull(recipe.deletedAt), or(isNull(recipe.householdId), eq(recipe.householdId, scope.householdId))));
  return row ?? { all: 0, own: 0 };
}
