import "server-only";
import type { PlanRequest } from "@/lib/engines/planning/contract";
import { explainPlan, type PlanExplanation } from "@/lib/engines/planning/explain-plan";
import { servingCosts } from "@/lib/engines/planning/limits";
import type { Scope } from "@/lib/platform/auth/scope";
import { askedOf, keyOf, namesOf } from "./mutations/plan-week";
import { alternativesInThread, blockersInThread, gapInThread, planInThread } from "./planner";
import type { PlanNames } from "./policy";
import { asWished } from "./request";

/** Alternatives a person is given to choose from. */
const CHOICES = 5;

/** What a stored week achieves, what it misses and what stands in the way, as facts. */
export interface WeekReasons {
  readonly explanation: PlanExplanation;
  /** What the decided meals cost and may cost, where that is more. */
  readonly overBudget: { readonly costMinor: number; readonly budgetMinor: number } | null;
  readonly names: PlanNames;
}

/** Why a stored week is as it is; null where nothing is planned. */
export async function reasonsOf(scope: Scope, weekStart: string, now = new Date()): Promise<WeekReasons | null> {
  const { request, requestWith, household } = await askedOf(scope, { weekStart }, now);
  const slots = request.slots.filter((slot) => slot.fixed !== null);
  if (slots.length === 0) return null;
  // Meals chosen by hand may cost more than the budget: then that is said, and the rest is still explained.
  const over = overBudget({ ...request, slots });
  const rules = over === null ? request.rules : { ...request.rules, budgetMinor: null };
  const planned = { ...request, slots, rules };
  const outcome = await planInThread(planned);
  const names = namesOf(request, household);
  if (!outcome.ok) {
    const conflict = outcome.conflict.map((wish) => asWished(wish, household));
    return { explanation: explainPlan(planned, { ...outcome, conflict }), overBudget: over, names };
  }
  // Their own gap and blockers take the decided meals as given: both are asked of the week planned afresh.
  const places = new Set(slots.map(keyOf));
  const afresh = requestWith({ isFresh: true });
  const again = { ...afresh, rules, slots: afresh.slots.filter((slot) => places.has(keyOf(slot))) };
  const blockers = outcome.misses.length === 0 ? [] : await blockersInThread(again, outcome.meals);
  const shown = {
    ...outcome,
    gap: await gapInThread(planned, outcome.meals),
    blockers: blockers.map((one) => ({ ...one, wish: asWished(one.wish, household) })),
  };
  return { explanation: explainPlan(planned, shown), overBudget: over, names };
}

/** Null where the decided meals keep the budget or there is none. */
function overBudget({ slots, candidates, rules }: PlanRequest): WeekReasons["overBudget"] {
  const prices = servingCosts(candidates);
  const cost = slots.reduce((sum, { fixed }) => {
    const portions = Object.values(fixed?.portions ?? {}).reduce((all, portion) => all + portion, 0);
    return sum + portions * (prices.get(fixed?.recipeId ?? "") ?? 0);
  }, 0);
  return rules.budgetMinor === null || cost <= rules.budgetMinor
    ? null
    : { costMinor: cost, budgetMinor: rules.budgetMinor };
}

/** Five other recipes for a slot of a stored week, best first, with what each changes. */
export async function alternativesOf(
  scope: Scope,
  weekStart: string,
  place: { readonly date: string; readonly slotId: string },
  now = new Date(),
) {
  const { request, household } = await askedOf(scope, { weekStart }, now);
  const meals = request.slots.flatMap((slot) =>
    slot.fixed === null ? [] : [{ date: slot.date, slotId: slot.slotId, ...slot.fixed }],
  );
  const within = await alternativesInThread(request, meals, place);
  const seen = new Set(within.map((one) => one.recipeId));
  // Someone who swaps by hand may want to spend more time: what takes longer comes last, with its minutes beside it.
  const longer =
    within.length >= CHOICES
      ? []
      : await alternativesInThread({ ...request, rules: { ...request.rules, minutesByDate: {} } }, meals, place);
  const found = [...within, ...longer.filter((one) => !seen.has(one.recipeId))].slice(0, CHOICES);
  return { found, names: new Map(request.eaters.map((eater) => [eater.eaterId, eater.name])), household };
}
