import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { plan, planEntry } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { findHousehold, listEaters } from "../accounts/queries";
import { recordEvent, recordEvents } from "../analytics/mutations/record-event";
import { swappedEvents } from "../analytics/policy";
import type { RecipeSummary } from "../recipes/policy";
import { findRecipeSummary } from "../recipes/queries";
import { mondayOf } from "./dates";
import { changePlan, insertEntries } from "./mutations/change-plan";
import { entryIn, removeWithLeftovers, showDate, weekOfEntry } from "./mutations/entry-in-plan";
import { allergyOf, allergyRefusal, knownPortions, type Portions, potOf } from "./mutations/portions";
import type { Changed } from "./policy";
import { ENERGY_SHARE, usualPortion } from "./policy";
import { todayOf } from "./queries";
import { planEaterOf } from "./request";
import { keptIds, type StoredEntry } from "./stored-plan";

export { undoChange } from "./mutations/change-plan";
export { planWeek } from "./mutations/plan-week";

type Revision = { readonly revision?: number | undefined };
type Place = { readonly date: string; readonly slotId: string };

/**
 * Puts a recipe into a slot, with a portion for everyone sized to their day; whoever is allergic to it gets none and is
 * named in `leftOut`. With `servings` the pot holds that many: portions shrink to fit, what is over is kept as extra.
 */
export async function addEntry(
  scope: Scope,
  input: Place &
    Revision & {
      readonly recipeId: string;
      readonly servings?: number | undefined;
      readonly isReplacing?: boolean | undefined;
    },
): Promise<Changed<{ readonly entryId: string; readonly title: string; readonly leftOut: readonly string[] }>> {
  const { date, slotId, revision } = input;
  const change = { weekStart: mondayOf(date), revision, label: "add" };
  return changePlan(scope, change, async (tx, open) => {
    const household = await findHousehold(tx);
    const slot = household.slots.find((one) => one.id === slotId);
    if (slot === undefined) return { ok: false, reason: "no-such-slot" };
    const there = open.entries.find((one) => one.date === date && one.slotId === slotId);
    if (there !== undefined && input.isReplacing !== true) return { ok: false, reason: "taken" };
    const recipe = await readableRecipe(tx, input.recipeId);
    const eaters = await listEaters(tx);
    const today = todayOf(tx);
    const safe = eaters.filter((eater) => allergyOf(eater, recipe) === null);
    const unsafe = eaters.filter((eater) => !safe.includes(eater));
    const first = unsafe[0];
    if (safe.length === 0 && first !== undefined) return allergyRefusal(first, recipe);
    const usual = Object.fromEntries(
      safe.map((eater) => [
        eater.id,
        usualPortion(recipe.kcal, planEaterOf(eater, today).targets.energy, ENERGY_SHARE[slot.kind]),
      ]),
    );
    if (there !== undefined) await removeWithLeftovers(tx, open, there.id);
    const entryId = crypto.randomUUID();
    await insertEntries(tx, open.id, [
      {
        id: entryId,
        date,
        slotId,
        kind: "recipe",
        recipeId: recipe.id,
        leftoverOf: null,
        ...potOf(usual, input.servings),
        isLocked: false,
        reason: null,
      },
    ]);
    await showDate(tx, open, date);
    await recordEvent(tx, { name: "recipe.planned", recipeId: recipe.id });
    return { ok: true, entryId, title: recipe.title, leftOut: unsafe.map((eater) => eater.name) };
  });
}

/** Moves a meal to another slot of its week; a meal that stands there changes places with it. */
export async function moveEntry(
  scope: Scope,
  input: Revision & { readonly entryId: string; readonly to: Place },
): Promise<Changed<{ readonly isSwapped: boolean }>> {
  const weekStart = await weekOfEntry(scope, input.entryId);
  if (mondayOf(input.to.date) !== weekStart) return { ok: false, reason: "no-such-slot" };
  return changePlan<{ readonly isSwapped: boolean }>(
    scope,
    { weekStart, revision: input.revision, label: "move" },
    async (tx, open) => {
      const { entry } = entryIn(open, input.entryId);
      const { slots } = await findHousehold(tx);
      if (!slots.some((slot) => slot.id === input.to.slotId)) return { ok: false, reason: "no-such-slot" };
      const other = open.entries.find((one) => one.date === input.to.date && one.slotId === input.to.slotId);
      if (other?.id === entry.id) return { ok: true, isSwapped: false };
      const moved = open.entries.map((one) => {
        if (one.id === entry.id) return { ...movedByHand(one), ...input.to };
        return one.id === other?.id ? { ...movedByHand(one), date: entry.date, slotId: entry.slotId } : one;
      });
      if (moved.some((one) => isBeforeItsBatch(one, moved))) return { ok: false, reason: "before-its-batch" };
      // Both places are taken until both meals have left them.
      const ids = [entry.id, ...(other === undefined ? [] : [other.id])];
      await tx.db.delete(planEntry).where(and(eq(planEntry.planId, open.id), inArray(planEntry.id, ids)));
      await insertEntries(
        tx,
        open.id,
        moved.filter((one) => ids.includes(one.id)),
      );
      await showDate(tx, open, input.to.date);
      return { ok: true, isSwapped: other !== undefined };
    },
  );
}

/** That it keeps the minutes of its day is no longer why it stands where it does. */
const movedByHand = (entry: StoredEntry): StoredEntry =>
  entry.reason?.meal.kind === "fits-minutes"
    ? { ...entry, reason: { ...entry.reason, meal: { kind: "chosen" } } }
    : entry;

/** Cooks another recipe in a meal's place; leftovers of the old one go. */
export async function swapEntry(
  scope: Scope,
  input: Revision & { readonly entryId: string; readonly recipeId: string; readonly portions: Portions },
): Promise<Changed<{ readonly title: string; readonly removedLeftovers: number }>> {
  const weekStart = await weekOfEntry(scope, input.entryId);
  return changePlan(scope, { weekStart, revision: input.revision, label: "swap" }, async (tx, open) => {
    const { entry, leftovers } = entryIn(open, input.entryId);
    const recipe = await readableRecipe(tx, input.recipeId);
    const portions = await knownPortions(tx, input.portions, recipe);
    if (!portions.ok) return portions;
    await removeWithLeftovers(tx, open, entry.id);
    await insertEntries(tx, open.id, [
      {
        ...entry,
        kind: "recipe",
        recipeId: recipe.id,
        leftoverOf: null,
        portions: portions.portions,
        extraServings: 0,
        reason: null,
      },
    ]);
    await recordEvents(tx, swappedEvents(entry.recipeId, recipe.id));
    return { ok: true, title: recipe.title, removedLeftovers: leftovers.length };
  });
}

/** Takes a meal out of the plan, and the leftovers of it. */
export async function removeEntry(
  scope: Scope,
  input: Revision & { readonly entryId: string },
): Promise<Changed<{ readonly removedLeftovers: number }>> {
  const weekStart = await weekOfEntry(scope, input.entryId);
  return changePlan(scope, { weekStart, revision: input.revision, label: "remove" }, async (tx, open) => {
    const { entry, leftovers } = entryIn(open, input.entryId);
    await removeWithLeftovers(tx, open, entry.id);
    return { ok: true, removedLeftovers: leftovers.length };
  });
}

/** A locked meal stays when the week is planned again or cleared. */
export async function setLocked(
  scope: Scope,
  input: Revision & { readonly entryId: string; readonly isLocked: boolean },
): Promise<Changed> {
  const weekStart = await weekOfEntry(scope, input.entryId);
  const label = input.isLocked ? "lock" : "unlock";
  return changePlan(scope, { weekStart, revision: input.revision, label }, async (tx, open) => {
    const { entry } = entryIn(open, input.entryId);
    await tx.db.update(planEntry).set({ isLocked: input.isLocked }).where(eq(planEntry.id, entry.id));
    return { ok: true };
  });
}

/** Who gets how many servings from the pot, and how many more it holds. */
export async function setPortions(
  scope: Scope,
  input: Revision & { readonly entryId: string; readonly portions: Portions; readonly extraServings: number },
): Promise<Changed> {
  const weekStart = await weekOfEntry(scope, input.entryId);
  return changePlan(scope, { weekStart, revision: input.revision, label: "portions" }, async (tx, open) => {
    const { entry } = entryIn(open, input.entryId);
    if (entry.recipeId === null) throw new AppError("not-found", "There is no such meal.");
    const portions = await knownPortions(tx, input.portions, await readableRecipe(tx, entry.recipeId));
    if (!portions.ok) return portions;
    await tx.db
      .update(planEntry)
      .set({ portions: portions.portions, extraServings: input.extraServings })
      .where(eq(planEntry.id, entry.id));
    return { ok: true };
  });
}

/** Nobody eats at home in this slot. A meal that stood there goes, with its leftovers. */
export async function markOut(scope: Scope, input: Place & Revision): Promise<Changed> {
  const { date, slotId } = input;
  const change = { weekStart: mondayOf(date), revision: input.revision, label: "out" };
  return changePlan<object>(scope, change, async (tx, open) => {
    const { slots } = await findHousehold(tx);
    if (!slots.some((slot) => slot.id === slotId)) return { ok: false, reason: "no-such-slot" };
    const there = open.entries.find((one) => one.date === date && one.slotId === slotId);
    if (there !== undefined) await removeWithLeftovers(tx, open, there.id);
    await tx.db.insert(planEntry).values({ planId: open.id, date, slotId, kind: "out" });
    return { ok: true };
  });
}

/** Plans nothing on a date, or plans it again. Its meals stay where they are and count again once it is back. */
export async function skipDay(
  scope: Scope,
  input: Revision & { readonly date: string; readonly isSkipped: boolean },
): Promise<Changed> {
  const { date, isSkipped } = input;
  const change = { weekStart: mondayOf(date), revision: input.revision, label: isSkipped ? "skip" : "unskip" };
  return changePlan(scope, change, async (tx, open) => {
    const others = open.skippedDates.filter((one) => one !== date);
    await tx.db
      .update(plan)
      .set({ skippedDates: isSkipped ? [...others, date].sort() : others })
      .where(eq(plan.id, open.id));
    return { ok: true };
  });
}

/** Empties a week, except what is locked and what locked leftovers come from. */
export async function clearWeek(
  scope: Scope,
  input: Revision & { readonly weekStart: string },
): Promise<Changed<{ readonly removed: number }>> {
  return changePlan(scope, { ...input, label: "clear" }, async (tx, open) => {
    const kept = keptIds(open.entries);
    const gone = open.entries.filter((entry) => !kept.has(entry.id)).map((entry) => entry.id);
    if (gone.length > 0)
      await tx.db.delete(planEntry).where(and(eq(planEntry.planId, open.id), inArray(planEntry.id, gone)));
    return { ok: true, removed: gone.length };
  });
}

async function readableRecipe(scope: Scope, recipeId: string): Promise<RecipeSummary> {
  const recipe = await findRecipeSummary(scope, recipeId);
  if (recipe === null) throw new AppError("not-found", "There is no such recipe.");
  return recipe;
}

function isBeforeItsBatch(entry: StoredEntry, entries: readonly StoredEntry[]): boolean {
  const source = entry.leftoverOf === null ? undefined : entries.find((one) => one.id === entry.leftoverOf);
  return source !== undefined && source.date > entry.date;
}
