import "server-only";
import { and, desc, eq, inArray, lt } from "drizzle-orm";
import { plan, planEntry, planUndo, recipe } from "@/db/schema";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { readReason } from "../entry-reason";
import type { Changed, Refusal } from "../policy";
import { findPlan } from "../queries";
import type { StoredEntry, StoredPlan } from "../stored-plan";

/** Steps that undo can take back. */
const UNDO_STEPS = 40;

/** A plan that is open for one change. */
export interface OpenPlan extends StoredPlan {
  readonly id: string;
}

/**
 * Runs one change of a week's plan in a transaction: refuses it where the plan has moved on since `revision`, keeps what
 * stood before for undo, and counts the revision up. A refusal by `work` leaves nothing behind.
 */
export async function changePlan<More extends object>(
  scope: Scope,
  change: { readonly weekStart: string; readonly revision?: number | undefined; readonly label: string },
  work: (scope: Scope, open: OpenPlan) => Promise<({ readonly ok: true } & More) | Refusal>,
): Promise<Changed<More>> {
  return inTransaction(scope, async (tx) => {
    const open = await openPlan(tx, change.weekStart);
    if (change.revision !== undefined && change.revision !== open.revision && !(change.revision === 0 && isNew(open)))
      return { ok: false, reason: "stale" };
    const done = await work(tx, open);
    if (!done.ok) return done;
    await tx.db.insert(planUndo).values({
      planId: open.id,
      revision: open.revision,
      label: change.label,
      entries: open.entries,
      skippedDates: [...open.skippedDates],
    });
    await tx.db
      .delete(planUndo)
      .where(and(eq(planUndo.planId, open.id), lt(planUndo.revision, open.revision - UNDO_STEPS)));
    const revision = await countUp(tx, open);
    return { ...done, revision };
  });
}

/** Takes the latest change of a week back, exactly; again for the one before. */
export async function undoChange(
  scope: Scope,
  weekStart: string,
  revision?: number,
): Promise<Changed<{ readonly label: string }>> {
  return inTransaction(scope, async (tx) => {
    const open = await openPlan(tx, weekStart);
    if (revision !== undefined && revision !== open.revision) return { ok: false, reason: "stale" };
    const [before] = await tx.db
      .select({
        id: planUndo.id,
        label: planUndo.label,
        entries: planUndo.entries,
        skippedDates: planUndo.skippedDates,
      })
      .from(planUndo)
      .where(eq(planUndo.planId, open.id))
      .orderBy(desc(planUndo.revision))
      .limit(1);
    if (before === undefined) return { ok: false, reason: "nothing-to-undo" };
    await tx.db.delete(planEntry).where(eq(planEntry.planId, open.id));
    await insertEntries(
      tx,
      open.id,
      before.entries.map((entry) => ({ ...entry, reason: readReason(entry.reason) })),
    );
    await tx.db.delete(planUndo).where(eq(planUndo.id, before.id));
    await tx.db.update(plan).set({ skippedDates: before.skippedDates }).where(eq(plan.id, open.id));
    return { ok: true, revision: await countUp(tx, open), label: before.label };
  });
}

/** Writes entries as they are; those whose recipe was deleted for good in between are left out. */
export async function insertEntries(scope: Scope, planId: string, entries: readonly StoredEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const wanted = [...new Set(entries.flatMap((entry) => entry.recipeId ?? []))];
  const there = new Set(
    wanted.length === 0
      ? []
      : (await scope.db.select({ id: recipe.id }).from(recipe).where(inArray(recipe.id, wanted))).map((row) => row.id),
  );
  const rows = entries.filter((entry) => entry.recipeId === null || there.has(entry.recipeId));
  if (rows.length > 0) await scope.db.insert(planEntry).values(rows.map((entry) => ({ ...entry, planId })));
}

const isNew = (open: OpenPlan) => open.revision === 1 && open.entries.length === 0 && open.undo === null;

/** The week's plan, made where there is none, and held against other changes until the transaction ends. */
async function openPlan(scope: Scope, weekStart: string): Promise<OpenPlan> {
  await scope.db.insert(plan).values({ householdId: scope.householdId, weekStart }).onConflictDoNothing();
  await scope.db
    .select({ id: plan.id })
    .from(plan)
    .where(and(eq(plan.householdId, scope.householdId), eq(plan.weekStart, weekStart)))
    .for("update");
  const stored = await findPlan(scope, weekStart);
  if (stored.id === null) throw new Error("The plan was not written.");
  return { ...stored, id: stored.id };
}

async function countUp(scope: Scope, open: OpenPlan): Promise<number> {
  const revision = open.revision + 1;
  await scope.db.update(plan).set({ revision }).where(eq(plan.id, open.id));
  return revision;
}
