import { checkPlan } from "./check-plan";
import type { PlannedMeal, PlanOutcome, PlanRequest, PlanSlot } from "./contract";
import { outcomeOf } from "./outcome";
import { type Clock, planWeek } from "./plan-week";
import { layOut } from "./problem";

/** Meals beside the changed one that a re-plan may touch. */
export const TOUCHED_LIMIT = 3;

export interface ReplanOptions {
  /** An open slot whose meal is to become another one. */
  readonly reroll?: { readonly date: string; readonly slotId: string };
}

const keyOf = (one: { readonly date: string; readonly slotId: string }) => `${one.date}/${one.slotId}`;

/**
 * Plans again after something changed, leaving the previous meals alone as far as it can: what no longer fits is
 * replaced, and at most three other meals of the same dates are resized or, where that saves much, exchanged. Only
 * where that leaves a rule broken is the whole week planned anew.
 */
export function replan(
  request: PlanRequest,
  previous: readonly PlannedMeal[],
  clock: Clock,
  options: ReplanOptions = {},
): PlanOutcome {
  const started = clock.now();
  const asked = options.reroll ? withoutRerolled(request, previous, options.reroll) : request;
  const problem = layOut(request);
  const known = new Map(previous.map((meal) => [keyOf(meal), meal]));
  const recipeAt = new Map(problem.recipes.map((recipe, index) => [recipe.recipeId, index]));
  const changed = new Set<string>();
  const open = new Set<string>();
  for (const info of problem.slots) {
    const key = keyOf(info.slot);
    const meal = known.get(key);
    if (info.isFixed) {
      if (meal?.recipeId !== info.slot.fixed?.recipeId) changed.add(key);
      continue;
    }
    const eaters = new Set(info.eaters.map((eater) => problem.eaters[eater]?.eaterId ?? ""));
    const isSameTable =
      meal &&
      Object.keys(meal.portions).length === eaters.size &&
      Object.keys(meal.portions).every((id) => eaters.has(id));
    const isWelcome = meal && info.domainSet.has(recipeAt.get(meal.recipeId) ?? -1);
    const isRerolled = options.reroll && keyOf(options.reroll) === key;
    if (!isWelcome || !isSameTable || isRerolled) open.add(key);
  }
  for (const key of open) changed.add(key);
  // Leftovers follow their batch.
  for (const meal of previous) {
    if (meal.leftoverOf && changed.has(keyOf(meal.leftoverOf))) open.add(keyOf(meal));
  }
  const dates = new Set([...changed].map((key) => key.slice(0, 10)));
  const room = Math.max(0, TOUCHED_LIMIT - [...open].filter((key) => !changed.has(key)).length);
  const neighbours = problem.slots
    .filter(
      (info) =>
        dates.has(info.slot.date) && !info.isFixed && !open.has(keyOf(info.slot)) && !changed.has(keyOf(info.slot)),
    )
    .map((info) => keyOf(info.slot))
    .slice(0, room);
  const attempts = [new Set<string>(), new Set(neighbours)];
  const best = attempts
    .map((free) => attempt(free))
    .filter((outcome) => outcome !== null)
    .reduce<Extract<PlanOutcome, { ok: true }> | null>(
      (kept, next) => (!kept || next.objective < kept.objective - 0.05 ? next : kept),
      null,
    );
  return best ? { ...best, elapsedMs: clock.now() - started } : planWeek(asked, clock, { near: previous });

  /** Plans with the neighbours in `free` exchangeable, the other neighbours resizable and all else as it was. */
  function attempt(free: ReadonlySet<string>): Extract<PlanOutcome, { ok: true }> | null {
    const slots = request.slots.map((slot): PlanSlot => {
      const key = keyOf(slot);
      const meal = known.get(key);
      if (slot.fixed || open.has(key) || free.has(key) || !meal) return slot;
      const portions = neighbours.includes(key) ? {} : meal.portions;
      return { ...slot, fixed: { recipeId: meal.recipeId, portions, leftoverOf: meal.leftoverOf } };
    });
    const planned = planWeek({ ...asked, slots, timeLimitMs: request.timeLimitMs / 3 }, clock, {
      isRepair: true,
    });
    if (!planned.ok) return null;
    const meals = planned.meals.map((meal): PlannedMeal => {
      const before = known.get(keyOf(meal));
      return before && before.recipeId === meal.recipeId ? { ...meal, reason: before.reason } : meal;
    });
    const outcome = outcomeOf(request, problem, meals);
    return checkPlan(request, outcome).length === 0 ? outcome : null;
  }
}

/** The request with the rerolled meal's recipe no longer suiting its kind of slot; meals that stay may still be it. */
function withoutRerolled(
  request: PlanRequest,
  previous: readonly PlannedMeal[],
  place: { readonly date: string; readonly slotId: string },
): PlanRequest {
  const kind = request.slots.find((slot) => keyOf(slot) === keyOf(place))?.kind;
  const recipeId = previous.find((meal) => keyOf(meal) === keyOf(place))?.recipeId;
  return {
    ...request,
    candidates: request.candidates.map((one) =>
      one.recipeId === recipeId ? { ...one, suits: one.suits.filter((suited) => suited !== kind) } : one,
    ),
  };
}
