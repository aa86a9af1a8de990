import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALLERGENS, DIETS } from "../foods/food";
import { checkPlan } from "./check-plan";
import type { FixedMeal, PlanFault, PlannedMeal, PlanOutcome, PlanRequest } from "./contract";
import { planWeek } from "./plan-week";
import { emptySlots, FOUR_EATERS, generateRequest } from "./testing/generated-request";

const STILL = { now: () => 0 };
type Planned = Extract<PlanOutcome, { ok: true }>;

describe("checkPlan over generated requests", () => {
  it("finds no fault in any plan", () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.integer({ min: 1, max: 10_000 }),
          recipes: fc.integer({ min: 20, max: 120 }),
          days: fc.integer({ min: 1, max: 4 }),
          allergies: fc.subarray([...ALLERGENS].slice(0, 8), { maxLength: 2 }),
          diets: fc.subarray([...DIETS], { maxLength: 1 }),
          minutes: fc.option(fc.integer({ min: 20, max: 150 })),
          budget: fc.option(fc.integer({ min: 2000, max: 20_000 })),
          maxRepeats: fc.integer({ min: 1, max: 4 }),
          maxLeftovers: fc.integer({ min: 0, max: 2 }),
          absent: fc.boolean(),
        }),
        (wish) => {
          const request = requestOf(wish);
          const outcome = planWeek(request, STILL, { isRepair: true });
          expect(checkPlan(request, outcome)).toEqual([]);
          if (!outcome.ok) expect(outcome.conflict.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});

function requestOf(wish: {
  seed: number;
  recipes: number;
  days: number;
  allergies: PlanRequest["eaters"][number]["allergies"];
  diets: PlanRequest["eaters"][number]["diets"];
  minutes: number | null;
  budget: number | null;
  maxRepeats: number;
  maxLeftovers: number;
  absent: boolean;
}): PlanRequest {
  const request = generateRequest(wish);
  const [first, second, ...rest] = request.eaters;
  if (!first || !second) return request;
  return {
    ...request,
    eaters: [{ ...first, allergies: wish.allergies }, { ...second, diets: wish.diets }, ...rest],
    slots: request.slots.map((slot, index) =>
      wish.absent && index % 5 === 0 ? { ...slot, eaterIds: ["e1", "e3"] } : slot,
    ),
    rules: {
      ...request.rules,
      minutesByDate:
        wish.minutes === null ? {} : Object.fromEntries(request.slots.map((slot) => [slot.date, wish.minutes ?? 0])),
      budgetMinor: wish.budget,
      maxRepeats: wish.maxRepeats,
      maxLeftovers: wish.maxLeftovers,
    },
  };
}

describe("checkPlan on a corrupted plan", () => {
  const base = generateRequest({ seed: 5, recipes: 120, days: 4 });
  const outcome = planWeek(base, STILL, { isRepair: true });
  if (!outcome.ok) throw new Error("the generated week can be planned");
  const plan: Planned = outcome;
  const recipeOf = (meal: PlannedMeal) => base.candidates.find((one) => one.recipeId === meal.recipeId);
  const first = plan.meals[0];
  if (!first) throw new Error("the plan has meals");
  const withEater = (change: Partial<PlanRequest["eaters"][number]>): PlanRequest => ({
    ...base,
    eaters: base.eaters.map((eater, index) => (index === 0 ? { ...eater, ...change } : eater)),
  });
  const withMeal = (change: Partial<PlannedMeal>): Planned => ({
    ...plan,
    meals: plan.meals.map((meal, index) => (index === 0 ? { ...meal, ...change } : meal)),
  });
  const withFixed = (fixed: FixedMeal): PlanRequest => ({
    ...base,
    slots: base.slots.map((slot) =>
      slot.date === first.date && slot.slotId === first.slotId ? { ...slot, fixed } : slot,
    ),
  });
  const milky = plan.meals.find((meal) => recipeOf(meal)?.allergens.includes("milk"));
  const meaty = plan.meals.find((meal) => !recipeOf(meal)?.diets.includes("vegan"));

  const cases: readonly [PlanFault["fault"], PlanRequest, Planned][] = [
    ["allergy", withEater({ allergies: milky ? ["milk"] : [] }), plan],
    ["diet", withEater({ diets: meaty ? ["vegan"] : [] }), plan],
    ["dislike", withEater({ dislikes: [recipeOf(first)?.words[0] ?? ""] }), plan],
    ["minutes", { ...base, rules: { ...base.rules, minutesByDate: { [first.date]: 1 } } }, plan],
    ["budget", { ...base, rules: { ...base.rules, budgetMinor: 1 } }, plan],
    [
      "repeats",
      { ...base, rules: { ...base.rules, maxRepeats: 1 } },
      { ...plan, meals: plan.meals.map((meal) => ({ ...meal, recipeId: first.recipeId, leftoverOf: null })) },
    ],
    ["unfilled", base, { ...plan, meals: plan.meals.slice(1) }],
    ["unfilled", base, { ...plan, meals: [...plan.meals, first] }],
    [
      "unsuited",
      base,
      withMeal({ recipeId: base.candidates.find((one) => !one.suits.includes("breakfast"))?.recipeId ?? "" }),
    ],
    ["leftover", base, withMeal({ leftoverOf: { date: first.date, slotId: "dinner" } })],
    ["portions", base, withMeal({ portions: { ...first.portions, e1: 9 } })],
    ["portions", base, withMeal({ portions: { ...first.portions, e1: 1.03 } })],
    ["portions", base, withMeal({ portions: { ...first.portions, stranger: 1 } })],
    ["fixed-changed", withFixed({ recipeId: first.recipeId, portions: { e1: 2.45 }, leftoverOf: null }), plan],
    [
      "figures",
      base,
      { ...plan, days: plan.days.map((day) => ({ ...day, achieved: { ...day.achieved, energy: 1 } })) },
    ],
    ["figures", base, { ...plan, days: plan.days.map((day) => ({ ...day, withinEnergy: !day.withinEnergy })) }],
    ["figures", base, { ...plan, bound: plan.objective + 1 }],
  ];
  it.each(cases)("catches %s", (fault, request, corrupted) => {
    expect(checkPlan(request, corrupted).map((one) => one.fault)).toContain(fault);
  });
});

describe("planWeek on bad input", () => {
  const bad = (change: Partial<PlanRequest>) =>
    planWeek(generateRequest({ seed: 1, recipes: 30, days: 1 }, change), STILL, { isRepair: true });
  it("answers without NaN whatever the figures are", () => {
    const [eater] = FOUR_EATERS;
    if (!eater) throw new Error("the generated household has eaters");
    const rules = generateRequest({ seed: 1, recipes: 1 }).rules;
    const outcomes = [
      bad({ slots: [] }),
      bad({ eaters: [] }),
      bad({
        eaters: [{ ...eater, targets: { ...eater.targets, energy: Number.NaN, protein: -5, fat: 0 } }],
        slots: emptySlots(1, ["e1"]),
      }),
      bad({ seed: Number.NaN, timeLimitMs: Number.NaN }),
      bad({
        rules: { ...rules, maxRepeats: Number.NaN, maxLeftovers: -3, energyTolerance: Number.NaN, macroTolerance: -1 },
      }),
      bad({ rules: { ...rules, energyShare: { breakfast: 0, lunch: Number.NaN, dinner: -1, snack: 0 } } }),
      bad({ slots: emptySlots(1, ["nobody"]) }),
      bad({ slots: emptySlots(1, ["e1"]).map((slot) => ({ ...slot, date: "not a date" })) }),
    ];
    for (const outcome of outcomes) {
      expect(JSON.stringify(outcome)).not.toMatch(/"(objective|bound|gap)":null/);
      if (!outcome.ok) expect(outcome.conflict.length).toBeGreaterThan(0);
    }
  });
});
