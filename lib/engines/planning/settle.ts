import { at } from "./array-cell";
import type { PlannedMeal } from "./contract";
import { MIN_PORTION, PORTION_STEP } from "./limits";
import { polishPortions } from "./polish";
import type { Problem } from "./problem";
import { reasonFor } from "./reason-for";
import { roundPortions } from "./rounding";
import type { Week } from "./week";

/** The week as meals a person can serve: rounded portions, inside the budget, each with its reason. */
export function settle(week: Week): readonly PlannedMeal[] {
  const { problem, recipeOf, sourceOf, portions } = week;
  roundPortions(problem, recipeOf, portions);
  polishPortions(problem, recipeOf, portions);
  keepBudget(problem, recipeOf, portions);
  return problem.slots.map((info, slot): PlannedMeal => {
    const source = problem.slots[at(sourceOf, slot)];
    return {
      date: info.slot.date,
      slotId: info.slot.slotId,
      recipeId: problem.recipes[at(recipeOf, slot)]?.recipeId ?? "",
      portions: Object.fromEntries(
        info.eaters.map((eater) => [
          problem.eaters[eater]?.eaterId ?? "",
          at(portions, slot * problem.eaters.length + eater),
        ]),
      ),
      leftoverOf: info.isFixed
        ? (info.slot.fixed?.leftoverOf ?? null)
        : at(sourceOf, slot) >= 0 && source
          ? { date: source.slot.date, slotId: source.slot.slotId }
          : null,
      reason: reasonFor(week, slot),
    };
  });
}

/** Whether the settled portions cost no more than the budget. */
export function isWithinBudget({ problem, recipeOf, portions }: Week): boolean {
  return costOf(problem, recipeOf, portions) <= problem.budget + 1e-6;
}

/** What these portions cost, minor units. */
function costOf(problem: Problem, recipeOf: Int32Array, portions: Float64Array): number {
  let cost = 0;
  problem.slots.forEach((info, slot) => {
    for (const eater of info.eaters)
      cost += at(portions, slot * problem.eaters.length + eater) * at(problem.costs, at(recipeOf, slot));
  });
  return cost;
}

/** Serves everyone alike a little less, as far as needed and allowed, where the week would cost more than its budget. */
function keepBudget(problem: Problem, recipeOf: Int32Array, portions: Float64Array): void {
  if (costOf(problem, recipeOf, portions) <= problem.budget) return;
  const before = portions.slice();
  for (let share = 0.99; share > 0.1; share -= 0.01) {
    problem.slots.forEach((info, slot) => {
      for (const eater of info.eaters) {
        if (!Number.isNaN(info.fixedPortions[eater] ?? Number.NaN)) continue;
        const cell = slot * problem.eaters.length + eater;
        const steps = Math.floor((at(before, cell) * share) / PORTION_STEP + 1e-9);
        portions[cell] = Math.round(Math.max(MIN_PORTION, steps * PORTION_STEP) * 100) / 100;
      }
    });
    if (costOf(problem, recipeOf, portions) <= problem.budget) return;
  }
}
