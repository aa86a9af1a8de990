import type { NutrientId } from "../foods/nutrients";
import { measure } from "./achieved";
import { lowerBound } from "./bound";
import type { PlannedMeal, PlanOutcome, PlanRequest } from "./contract";
import { layOut, type Problem } from "./problem";

/** A plan with what it achieves, what it misses and how far it may be from the best. */
export function outcomeOf(
  request: PlanRequest,
  problem: Problem,
  meals: readonly PlannedMeal[],
): Extract<PlanOutcome, { ok: true }> {
  const { days, misses, objective } = measure(request, meals);
  const missesOf = (eater: number) => {
    const eaterId = problem.eaters[eater]?.eaterId;
    const found = new Map<NutrientId, number>();
    for (const { wish, by } of misses) {
      if (wish.eaterId === eaterId) found.set(wish.nutrient, (found.get(wish.nutrient) ?? 0) + by);
    }
    return found;
  };
  const bound = Math.min(objective, lowerBound(problem, missesOf));
  return { ok: true, meals, days, objective, bound, gap: objective - bound, misses, blockers: [], elapsedMs: 0 };
}

/** What another plan for the same tables could save at most against these meals, whatever of them was decided. */
export function gapToAny(request: PlanRequest, meals: readonly PlannedMeal[]): number {
  const open = { ...request, slots: request.slots.map((slot) => ({ ...slot, fixed: null })) };
  return outcomeOf(open, layOut(open), meals).gap;
}
