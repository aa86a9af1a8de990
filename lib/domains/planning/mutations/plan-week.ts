import "server-only";
import { and, eq, notInArray } from "drizzle-orm";
import { planEntry } from "@/db/schema";
import { checkPlan } from "@/lib/engines/planning/check-plan";
import type { PlanOutcome, PlanRequest, Wish } from "@/lib/engines/planning/contract";
import type { Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { findHousehold, type HouseholdSettings, listEaters } from "../../accounts/queries";
import { recordEvents } from "../../analytics/mutations/record-event";
import { plannedEvents } from "../../analytics/policy";
import { priceBook } from "../../prices/queries";
import { findRecipeSummaries, planCandidates } from "../../recipes/queries";
import { boughtByRecipe, servingCost } from "../../recipes/queries/recipe-costs";
import { keepVariants } from "../../swaps/mutations/keep-variants";
import { adaptedVariants, type Variant } from "../../swaps/queries/variants";
import { planInThread } from "../planner";
import type { Changed, PlanNames } from "../policy";
import { findPlan, todayOf } from "../queries";
import { knownCandidate } from "../read-week";
import { asWished, isDroppable, requestOf, wishKey } from "../request";
import { keptIds, type StoredEntry, type StoredPlan } from "../stored-plan";
import { changePlan, insertEntries } from "./change-plan";

/** A wish in the way, as a page offers to deal with it. */
export interface WishInTheWay {
  readonly key: string;
  readonly wish: Wish;
  /** May be left out this once. */
  readonly isDroppable: boolean;
  /** The decided meal it is about. */
  readonly entryId: string | null;
}

export type WeekPlanned =
  | Changed<{ readonly filled: number; readonly elapsedMs: number; readonly isExact: boolean }>
  | { readonly ok: false; readonly reason: "nothing-open" }
  | { readonly ok: false; readonly reason: "no-eaters" }
  | { readonly ok: false; readonly reason: "no-recipes" }
  | {
      readonly ok: false;
      readonly reason: "conflict";
      readonly wishes: readonly WishInTheWay[];
      readonly names: PlanNames;
    };

export interface PlanWeekInput {
  readonly weekStart: string;
  readonly revision?: number | undefined;
  readonly isFresh?: boolean | undefined;
  readonly dropped?: readonly string[] | undefined;
}

/**
 * Fills the open slots of a week from today on: meals that are there stay (with `isFresh` only the locked ones), the
 * engine plans the rest in its own thread, an independent check confirms it, and everything is written at once. Where no
 * plan is possible nothing changes and the wishes that cannot hold together are named.
 */
export async function planWeek(scope: Scope, input: PlanWeekInput, now = new Date()): Promise<WeekPlanned> {
  const { stored, household, request: asked } = await askedOf(scope, input, now);
  if (input.revision !== undefined && input.revision !== stored.revision) return { ok: false, reason: "stale" };
  const variants = await adaptedVariants(scope, asked);
  const request = { ...asked, candidates: [...asked.candidates, ...variants.map((one) => one.candidate)] };
  if (request.eaters.length === 0) return { ok: false, reason: "no-eaters" };
  if (request.slots.every((slot) => slot.fixed !== null)) return { ok: false, reason: "nothing-open" };
  if (request.candidates.length === 0) return { ok: false, reason: "no-recipes" };
  const outcome = await planInThread(request);
  if (!outcome.ok) {
    const wishes = outcome.conflict.map((wish) => wishInTheWay(asWished(wish, household), stored));
    return { ok: false, reason: "conflict", wishes, names: namesOf(request, household) };
  }
  const faults = checkPlan(request, outcome);
  if (faults.length > 0)
    throw new AppError("unavailable", "The plan did not pass its check, so nothing was changed. Please plan again.");
  const change = { weekStart: input.weekStart, revision: stored.revision, label: "plan" };
  return changePlan(scope, change, async (tx, open) => {
    const fixed = new Set(request.slots.filter((slot) => slot.fixed !== null).map((slot) => keyOf(slot)));
    const kept = open.entries.filter((entry) => fixed.has(keyOf(entry)) || !isReplaced(entry, request));
    const keptIdList = kept.map((entry) => entry.id);
    await tx.db
      .delete(planEntry)
      .where(
        and(eq(planEntry.planId, open.id), keptIdList.length > 0 ? notInArray(planEntry.id, keptIdList) : undefined),
      );
    const fresh = await withVariantsKept(tx, newEntries(outcome, fixed, kept), variants, request);
    await insertEntries(tx, open.id, fresh);
    await recordEvents(
      tx,
      plannedEvents(fresh.flatMap((entry) => (entry.kind === "recipe" ? (entry.recipeId ?? []) : []))),
    );
    return {
      ok: true,
      filled: fresh.length,
      elapsedMs: outcome.elapsedMs,
      isExact: outcome.days.every((day) => day.withinEnergy && day.withinMacros),
    };
  });
}

/** The stored week and what the planner would be asked for it now. */
export async function askedOf(scope: Scope, input: PlanWeekInput, now = new Date()) {
  const stored = await findPlan(scope, input.weekStart);
  const household = await findHousehold(scope);
  const eaters = await listEaters(scope);
  const candidates = await planCandidates(scope);
  const known = new Set(candidates.map((one) => one.recipeId));
  const decided = stored.entries.flatMap((entry) => entry.recipeId ?? []).filter((id) => !known.has(id));
  const others = await findRecipeSummaries(scope, decided);
  const bought = await boughtByRecipe(scope, decided);
  const book = bought.size === 0 ? null : await priceBook(scope);
  const costOf = (id: string) => {
    const row = bought.get(id);
    const cost = row === undefined || book === null ? null : servingCost(row, book);
    return cost === null ? null : Math.round(cost.minor);
  };
  const today = todayOf(scope, now);
  const locked = keptIds(stored.entries);
  /** The request for this week with these settings. */
  const requestWith = ({ isFresh, dropped }: Pick<PlanWeekInput, "isFresh" | "dropped">) =>
    requestOf({
      weekStart: input.weekStart,
      today,
      stored,
      household,
      eaters,
      candidates: [...candidates, ...[...others.values()].map((recipe) => knownCandidate(recipe, costOf(recipe.id)))],
      isKept: (entry) => isFresh !== true || entry.date < today || entry.kind === "out" || locked.has(entry.id),
      dropped: new Set(dropped),
      seed: stored.revision,
    });
  return { stored, household, request: requestWith(input), requestWith, today };
}

/** A date and a slot as one key. */
export const keyOf = (place: { readonly date: string; readonly slotId: string }) => `${place.date}/${place.slotId}`;

/** An entry gives way where its slot was open to the planner. */
const isReplaced = (entry: StoredEntry, request: PlanRequest) =>
  request.slots.some((slot) => slot.fixed === null && keyOf(slot) === keyOf(entry));

function newEntries(
  outcome: Extract<PlanOutcome, { ok: true }>,
  fixed: ReadonlySet<string>,
  kept: readonly StoredEntry[],
): StoredEntry[] {
  const ids = new Map(kept.map((entry) => [keyOf(entry), entry.id]));
  const open = outcome.meals.filter((meal) => !fixed.has(keyOf(meal)));
  for (const meal of open) ids.set(keyOf(meal), crypto.randomUUID());
  return open.map((meal) => ({
    id: ids.get(keyOf(meal)) ?? crypto.randomUUID(),
    date: meal.date,
    slotId: meal.slotId,
    kind: meal.leftoverOf === null ? "recipe" : "leftover",
    recipeId: meal.recipeId,
    leftoverOf: meal.leftoverOf === null ? null : (ids.get(keyOf(meal.leftoverOf)) ?? null),
    portions: meal.portions,
    extraServings: 0,
    isLocked: false,
    reason: { meal: meal.reason, adapted: [] },
  }));
}

/** Adapted variants that the plan uses become recipes of the household; their entries say what was swapped. */
async function withVariantsKept(
  tx: Scope,
  entries: readonly StoredEntry[],
  variants: readonly Variant[],
  request: PlanRequest,
): Promise<readonly StoredEntry[]> {
  const used = variants.filter(({ candidate }) => entries.some((entry) => entry.recipeId === candidate.recipeId));
  if (used.length === 0) return entries;
  const kept = await keepVariants(tx, used, request.eaters);
  return entries.map((entry) => {
    const variant = used.find(({ candidate }) => candidate.recipeId === entry.recipeId);
    if (variant === undefined) return entry;
    const reason = entry.reason && { ...entry.reason, adapted: variant.adapted };
    return { ...entry, recipeId: kept.get(variant.candidate.recipeId) ?? null, reason };
  });
}

const wishInTheWay = (wish: Wish, stored: StoredPlan): WishInTheWay => ({
  key: wishKey(wish),
  wish,
  isDroppable: isDroppable(wish),
  entryId: wish.kind === "fixed" ? (stored.entries.find((entry) => keyOf(entry) === keyOf(wish))?.id ?? null) : null,
});

/** How a person knows what a request names. */
export const namesOf = (request: PlanRequest, { slots, currency }: HouseholdSettings): PlanNames => ({
  eaters: Object.fromEntries(request.eaters.map((eater) => [eater.eaterId, eater.name])),
  slots: Object.fromEntries(slots.map((slot) => [slot.id, slot.name])),
  currency,
});
