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
  const missOf = (eater: number) => {
    const eaterId = problem.eaters[eater]?.eaterId;
    return misses.reduce((sum, { wish, by }) => sum + (wish.kind === "target" && wish.eaterId === eaterId ? by : 0), 0);
  };
  const bound = Math.min(objective, lowerBound(problem, missOf));
  return { ok: true, meals, days, objective, bound, gap: objective - bound, misses, blockers: [], elapsedMs: 0 };
}
