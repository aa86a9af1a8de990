import { describe, expect, it } from "vitest";
import { alternativesFor } from "./alternatives";
import { blockersOfMeals } from "./blockers";
import { checkPlan } from "./check-plan";
import type { PlannedMeal, PlanOutcome, PlanRequest } from "./contract";
import { explainPlan } from "./explain-plan";
import { servingCosts } from "./limits";
import { planWeek } from "./plan-week";
import { generateRequest } from "./testing/generated-request";

const STILL = { now: () => 0 };
const BASE = generateRequest({ seed: 5, recipes: 60, days: 2 });

const withBudget = (budgetMinor: number | null): PlanRequest => ({ ...BASE, rules: { ...BASE.rules, budgetMinor } });
const prices = servingCosts(BASE.candidates);
const costOf = (meals: readonly PlannedMeal[]) =>
  meals.reduce(
    (sum, { recipeId, portions }) =>
      sum + Object.values(portions).reduce((all, portion) => all + portion, 0) * (prices.get(recipeId) ?? 0),
    0,
  );
const mealsOf = (outcome: PlanOutcome) => {
  if (!outcome.ok) throw new Error("the week can be planned");
  return outcome.meals;
};

describe("a budget", () => {
  const free = planWeek(withBudget(null), STILL);
  const full = costOf(mealsOf(free));

  it("makes the week cheaper, and keeps every other rule", () => {
    const request = withBudget(Math.round(full * 0.7));
    const outcome = planWeek(request, STILL);
    expect(costOf(mealsOf(outcome))).toBeLessThanOrEqual(full * 0.7 + 1);
    expect(checkPlan(request, outcome)).toEqual([]);
  }, 60_000);

  it("is named as what stands in the way where the targets cost more", () => {
    const request = withBudget(Math.round(full * 0.4));
    const outcome = planWeek(request, STILL);
    mealsOf(outcome);
    expect(explainPlan(request, outcome)).toMatchObject({
      ok: true,
      blocked: expect.arrayContaining([{ kind: "budget", budgetMinor: Math.round(full * 0.4) }]),
    });
  }, 60_000);

  it("is named again for the week that stands, and not where the week could be had within it", () => {
    const request = withBudget(Math.round(full * 0.4));
    const meals = mealsOf(planWeek(request, STILL));
    const named = blockersOfMeals(request, meals, () => false);
    expect(named[0]?.wish).toEqual({ kind: "budget", budgetMinor: Math.round(full * 0.4) });
    expect(blockersOfMeals(withBudget(Math.round(full * 1.5)), meals, () => false)).toEqual([]);
  }, 60_000);

  it("is the conflict where no week is that cheap", () => {
    const outcome = planWeek(withBudget(100), STILL);
    expect(outcome).toEqual({ ok: false, conflict: [{ kind: "budget", budgetMinor: 100 }] });
    expect(explainPlan(withBudget(100), outcome)).toEqual(outcome);
  });

  it("lets a week that costs too much be made cheaper, meal by meal, each with what it saves", () => {
    const meals = mealsOf(free);
    const [place] = meals;
    if (place === undefined) throw new Error("there is a first meal");
    const others = alternativesFor(withBudget(Math.round(full * 0.5)), meals, place, 80);
    expect(others.length).toBeGreaterThan(0);
    for (const { costChangeMinor } of others) expect(costChangeMinor ?? 0).toBeLessThanOrEqual(1e-6);
  });
});
