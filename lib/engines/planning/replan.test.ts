import { describe, expect, it } from "vitest";
import { alternativesFor } from "./alternatives";
import { checkPlan } from "./check-plan";
import type { PlannedMeal, PlanRequest } from "./contract";
import { planWeek } from "./plan-week";
import { replan } from "./replan";
import { generateRequest } from "./testing/generated-request";

const STILL = { now: () => 0 };
const request = generateRequest({ seed: 9, recipes: 150 });
const planned = planWeek(request, STILL, { isRepair: true });
if (!planned.ok) throw new Error("the generated week can be planned");
const { meals } = planned;

function touched(before: readonly PlannedMeal[], after: readonly PlannedMeal[]): readonly string[] {
  return after.flatMap((meal) => {
    const old = before.find((one) => one.date === meal.date && one.slotId === meal.slotId);
    const isSame =
      old && old.recipeId === meal.recipeId && JSON.stringify(old.portions) === JSON.stringify(meal.portions);
    return isSame ? [] : [`${meal.date}/${meal.slotId}`];
  });
}

describe("alternativesFor", () => {
  it("offers five other recipes, best first, with what each changes", () => {
    for (const { date, slotId } of meals.slice(0, 12)) {
      const offered = alternativesFor(request, meals, { date, slotId });
      expect(offered).toHaveLength(5);
      const current = meals.find((meal) => meal.date === date && meal.slotId === slotId);
      for (const [index, one] of offered.entries()) {
        expect(one.recipeId).not.toBe(current?.recipeId);
        expect(one.score).toBeLessThanOrEqual(offered[index - 1]?.score ?? Number.POSITIVE_INFINITY);
        const recipe = request.candidates.find((candidate) => candidate.recipeId === one.recipeId);
        const old = request.candidates.find((candidate) => candidate.recipeId === current?.recipeId);
        for (const change of one.changes) {
          const energy =
            (one.portions[change.eaterId] ?? 0) * (recipe?.nutrients.energy ?? 0) -
            (current?.portions[change.eaterId] ?? 0) * (old?.nutrients.energy ?? 0);
          expect(change.energy).toBeCloseTo(energy, 6);
        }
      }
    }
  });

  it("gives nothing for a slot that is not there", () => {
    expect(alternativesFor(request, meals, { date: "2026-03-02", slotId: "tea" })).toEqual([]);
  });
});

describe("replan", () => {
  it("leaves everything alone where nothing changed", () => {
    const again = replan(request, meals, STILL);
    expect(again.ok && touched(meals, again.meals)).toEqual([]);
  });

  it("touches at most three other meals after one is swapped", () => {
    for (const [index, { date, slotId }] of meals.entries()) {
      if (index % 5 !== 0) continue;
      const [choice] = alternativesFor(request, meals, { date, slotId });
      if (!choice) continue;
      const changed: PlanRequest = {
        ...request,
        slots: request.slots.map((slot) =>
          slot.date === date && slot.slotId === slotId
            ? { ...slot, fixed: { recipeId: choice.recipeId, portions: choice.portions, leftoverOf: null } }
            : slot,
        ),
      };
      const again = replan(changed, meals, STILL);
      expect(checkPlan(changed, again)).toEqual([]);
      if (!again.ok) continue;
      expect(touched(meals, again.meals).filter((key) => key !== `${date}/${slotId}`).length).toBeLessThanOrEqual(3);
    }
  }, 60_000);

  it("gives another meal where one is rerolled, and little else", () => {
    const place = { date: "2026-03-04", slotId: "dinner" };
    const again = replan(request, meals, STILL, { reroll: place });
    expect(checkPlan(request, again)).toEqual([]);
    const keys = again.ok ? touched(meals, again.meals) : [];
    expect(keys).toContain("2026-03-04/dinner");
    expect(keys.length).toBeLessThanOrEqual(4);
  }, 60_000);
});
