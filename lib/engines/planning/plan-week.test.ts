import { describe, expect, it } from "vitest";
import { checkPlan } from "./check-plan";
import type { PlannedMeal } from "./contract";
import { planWeek } from "./plan-week";
import { generateRequest } from "./testing/generated-request";

/** A clock that stands still: only the number of steps bounds the search. */
const STILL = { now: () => 0 };

describe("planWeek", () => {
  it("plans a week for four that the checker accepts and nearly every eater-day meets", () => {
    const request = generateRequest({ seed: 7, recipes: 300 });
    const outcome = planWeek(request, STILL);
    expect(outcome.ok).toBe(true);
    expect(checkPlan(request, outcome)).toEqual([]);
    if (!outcome.ok) return;
    const met = outcome.days.filter((day) => day.withinEnergy && day.withinMacros).length;
    expect(met / outcome.days.length).toBeGreaterThanOrEqual(0.95);
    expect(outcome.bound).toBeLessThanOrEqual(outcome.objective);
  }, 60_000);

  it("shows a whole first plan while it searches on", () => {
    const request = generateRequest({ seed: 2, recipes: 60, days: 2 });
    let shown: readonly PlannedMeal[] | null = null;
    planWeek(request, STILL, {
      isRepair: true,
      onProgress: ({ meals }) => {
        shown ??= meals();
      },
    });
    expect(shown).toHaveLength(8);
  }, 60_000);

  it("gives the same plan for the same seed", () => {
    const request = generateRequest({ seed: 11, recipes: 60, days: 3 });
    expect(planWeek(request, STILL)).toEqual(planWeek(request, STILL));
  }, 60_000);
});
