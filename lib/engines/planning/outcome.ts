import type { NutrientId } from "../foods/nutrients";
import { measure } from "./achieved";
import { lowerBound } from "./bound";
import type { PlannedMeal, PlanOutcome, PlanRequest } from "./contract";
import type { Problem } from "./problem";

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
