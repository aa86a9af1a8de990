import "server-only";
import { and, count, desc, eq, lt } from "drizzle-orm";
import { plan, planEntry } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";

/** Weeks of the household that were planned, latest first, those before `before` only. */
export async function listPlans(scope: Scope, limit: number, before?: string) {
  return scope.db
    .select({ weekStart: plan.weekStart, revision: plan.revision, meals: count(planEntry.id) })
    .from(plan)
    .leftJoin(planEntry, eq(planEntry.planId, plan.id))
    .where(and(eq(plan.householdId, scope.householdId), before === undefined ? undefined : lt(plan.weekStart, before)))
    .groupBy(plan.id)
    .orderBy(desc(plan.weekStart))
    .limit(limit);
}
