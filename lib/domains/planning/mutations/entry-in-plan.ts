import "server-only";
import { and, eq, or } from "drizzle-orm";
import { plan, planEntry } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import type { OpenPlan } from "./change-plan";

/** The Monday of an entry's week; another household's entry is not there. */
export async function weekOfEntry(scope: Scope, entryId: string): Promise<string> {
  const [row] = await scope.db
    .select({ weekStart: plan.weekStart })
    .from(planEntry)
    .innerJoin(plan, eq(plan.id, planEntry.planId))
    .where(and(eq(planEntry.id, entryId), eq(plan.householdId, scope.householdId)));
  if (row === undefined) throw new AppError("not-found", "This meal is not in your plan any more.");
  return row.weekStart;
}

/** An entry of an open plan, and the leftovers of it. */
export function entryIn(open: OpenPlan, entryId: string) {
  const entry = open.entries.find((one) => one.id === entryId);
  if (entry === undefined) throw new AppError("not-found", "This meal is not in your plan any more.");
  return { entry, leftovers: open.entries.filter((one) => one.leftoverOf === entryId) };
}

/** Takes an entry out, and the leftovers of it. */
export async function removeWithLeftovers(scope: Scope, open: OpenPlan, entryId: string): Promise<void> {
  await scope.db
    .delete(planEntry)
    .where(and(eq(planEntry.planId, open.id), or(eq(planEntry.id, entryId), eq(planEntry.leftoverOf, entryId))));
}

/** A meal put on a skipped day brings the day back. */
export async function showDate(scope: Scope, open: OpenPlan, date: string): Promise<void> {
  if (!open.skippedDates.includes(date)) return;
  await scope.db
    .update(plan)
    .set({ skippedDates: open.skippedDates.filter((one) => one !== date) })
    .where(eq(plan.id, open.id));
}
