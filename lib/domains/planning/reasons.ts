import "server-only";
import type { PlanRequest } from "@/lib/engines/planning/contract";
import { explainPlan } from "@/lib/engines/planning/explain-plan";
import { servingCosts } from "@/lib/engines/planning/limits";
import type { Scope } from "@/lib/platform/auth/scope";
import { askedOf, namesOf } from "./mutations/plan-week";
import { alternativesInThread, planInThread } from "./planner";
import { asWished } from "./request";

/** Alternatives a person is given to choose from. */
const CHOICES = 5;

/** What a stored week achieves, what it misses and what stands in the way, in sentences; null where nothing is planned. */
export async function reasonsOf(scope: Scope, weekStart: string, now = new Date()) {
  const { request, household } = await askedOf(scope, { weekStart }, now);
  const planned = { ...request, slots: request.slots.filter((slot) => slot.fixed !== null), timeLimitMs: 1500 };
  if (planned.slots.length === 0) return null;
  // Meals chosen by hand may cost more than the budget: then that is said, and the rest is still explained.
  const over = overBudget(planned);
  const outcome = await planInThread(
    over === null ? planned : { ...planned, rules: { ...planned.rules, budgetMinor: null } },
  );
  const shown = outcome.ok
    ? { ...outcome, blockers: outcome.blockers.map((one) => ({ ...one, wish: asWished(one.wish, household) })) }
    : { ...outcome, conflict: outcome.conflict.map((wish) => asWished(wish, household)) };
  const wording = await namesOf(scope, request);
  const explanation = explainPlan(planned, shown, wording);
  const names = new Map(request.eaters.map((eater) => [eater.eaterId, eater.name]));
  return {
    ...explanation,
    missed: [
      ...(over === null
        ? []
        : [`The week costs about ${wording.money(over.cost)}, more than the budget of ${wording.money(over.budget)}.`]),
      ...explanation.missed,
    ],
    eaters: explanation.eaters.map((figures) => ({ name: names.get(figures.eaterId) ?? "", ...figures })),
  };
}

/** What decided meals cost and may cost, where that is more; null where they keep the budget or there is none. */
function overBudget({ slots, candidates, rules }: PlanRequest): { cost: number; budget: number } | null {
  const prices = servingCosts(candidates);
  const cost = slots.reduce((sum, { fixed }) => {
    const portions = Object.values(fixed?.portions ?? {}).reduce((all, portion) => all + portion, 0);
    return sum + portions * (prices.get(fixed?.recipeId ?? "") ?? 0);
  }, 0);
  return rules.budgetMinor === null || cost <= rules.budgetMinor ? null : { cost, budget: rules.budgetMinor };
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
    slot.fixed === null ? [] : [{ date: slot.date, slotId: slot.slotId, ...slot.fixed, why: "" }],
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
