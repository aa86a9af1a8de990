import { describe, expect, it } from "vitest";
import type { NutrientId } from "../foods/nutrients";
import { lowerBound } from "./bound";
import { gapToAny } from "./outcome";
import { planWeek } from "./plan-week";
import { layOut } from "./problem";
import { generateRequest } from "./testing/generated-request";

describe("lowerBound", () => {
  it("lies below the objective of every plan found, whatever it is told to start from", () => {
    for (const seed of [1, 2, 3, 4]) {
      const request = generateRequest({ seed, recipes: 40 + 30 * seed, days: 3 });
      const outcome = planWeek(request, { now: () => 0 }, { isRepair: true });
      if (!outcome.ok) throw new Error("the generated days can be planned");
      const problem = layOut(request);
      const guesses: readonly ReadonlyMap<NutrientId, number>[] = [
        new Map([["vitaminD", 3]]),
        new Map([["energy", 2]]),
        new Map([
          ["calcium", 1],
          ["choline", 1],
          ["sodium", 1],
        ] as const),
      ];
      for (const guess of guesses)
        expect(lowerBound(problem, () => guess)).toBeLessThanOrEqual(outcome.objective + 1e-9);
    }
  }, 60_000);

  it("tells what a week missed by choice from what any week would miss", () => {
    const request = generateRequest({ seed: 2, recipes: 60, days: 2 });
    const still = { now: () => 0 };
    const best = planWeek(request, still, { isRepair: true });
    const dinner = request.candidates.find((one) => one.suits.includes("dinner"))?.recipeId ?? "";
    const portions = Object.fromEntries(request.eaters.map(({ eaterId }) => [eaterId, 1]));
    const fixed = { recipeId: dinner, portions, leftoverOf: null };
    const decided = { ...request, slots: request.slots.map((slot) => ({ ...slot, fixed })) };
    const poor = planWeek(decided, still, { isRepair: true });
    if (!best.ok || !poor.ok) throw new Error("both weeks can be planned");
    expect(gapToAny(request, best.meals)).toBeCloseTo(best.gap, 9);
    // The plan that was found is one of those that save something.
    expect(gapToAny(decided, poor.meals)).toBeGreaterThanOrEqual(poor.objective - best.objective - 1e-9);
    expect(poor.objective - best.objective).toBeGreaterThan(1);
  }, 60_000);

  it("is zero where nothing is missed", () => {
    expect(lowerBound(layOut(generateRequest({ seed: 1, recipes: 20, days: 1 })), () => new Map())).toBe(0);
  });
});
