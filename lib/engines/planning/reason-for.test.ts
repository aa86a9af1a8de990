import { describe, expect, it } from "vitest";
import type { MealReason, PlannedMeal, PlanRequest } from "./contract";
import { KEEP_DAYS } from "./limits";
import { planWeek } from "./plan-week";
import { generateRequest } from "./testing/generated-request";

const STILL = { now: () => 0 };

/** Two weeks: one of free days; one with minutes for each, without micronutrients to tell of, and with one meal decided. */
const free = generateRequest({ seed: 9, recipes: 150 });
const [first, ...others] = free.slots;
if (!first) throw new Error("the generated week has slots");
const decided = free.candidates.find((one) => one.suits.includes(first.kind))?.recipeId ?? "";
const busy: PlanRequest = {
  ...free,
  eaters: free.eaters.map((eater) => ({ ...eater, targets: { ...eater.targets, micronutrients: {} } })),
  slots: [{ ...first, fixed: { recipeId: decided, portions: {}, leftoverOf: null } }, ...others],
  rules: { ...free.rules, minutesByDate: Object.fromEntries(free.slots.map(({ date }) => [date, 120])) },
};

const planned = [free, busy].flatMap((request) => {
  const outcome = planWeek(request, STILL, { isRepair: true });
  if (!outcome.ok) throw new Error("the generated week can be planned");
  return outcome.meals.map((meal) => ({ meal, request, meals: outcome.meals }));
});

const isSource = (one: PlannedMeal, of: PlannedMeal) =>
  one.leftoverOf?.date === of.date && one.leftoverOf.slotId === of.slotId;

describe("reasonFor", () => {
  it("gives reasons of every kind that there is in these weeks", () => {
    const kinds = new Set(planned.map(({ meal }) => meal.reason.kind));
    const common: MealReason["kind"][] = ["chosen", "leftover", "batch", "fits-minutes", "liked", "quick", "rich-in"];
    expect([...kinds]).toEqual(expect.arrayContaining(common));
  });

  it("says of each meal only what is true of it", () => {
    for (const { meal, request, meals } of planned) {
      const { reason } = meal;
      const recipe = request.candidates.find((one) => one.recipeId === meal.recipeId);
      const slot = request.slots.find((one) => one.date === meal.date && one.slotId === meal.slotId);
      expect(reason.kind === "chosen").toBe(slot?.fixed !== null);
      expect(reason.kind === "leftover").toBe(meal.leftoverOf !== null);
      switch (reason.kind) {
        case "leftover":
          expect(reason.date).toBe(meal.leftoverOf?.date);
          break;
        case "batch":
          expect(reason).toEqual({
            kind: "batch",
            days: KEEP_DAYS,
            meals: 1 + meals.filter((one) => isSource(one, meal)).length,
          });
          expect(reason.meals).toBeGreaterThan(1);
          break;
        case "fits-minutes":
          expect(reason).toEqual({ kind: "fits-minutes", minutes: recipe?.minutes, date: meal.date });
          expect(reason.minutes).toBeLessThanOrEqual(request.rules.minutesByDate[meal.date] ?? 0);
          break;
        case "liked":
          expect(recipe?.appeal).toBeGreaterThanOrEqual(0.75);
          break;
        case "quick":
          expect(reason.minutes).toBe(recipe?.minutes);
          expect(reason.minutes).toBeLessThanOrEqual(20);
          break;
        case "rich-in":
          expect(recipe?.nutrients[reason.nutrient]).toBeGreaterThan(0);
      }
    }
  });
});
