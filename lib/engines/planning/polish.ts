import { at as cellAt } from "./array-cell";
import { MAX_PORTION, MIN_PORTION } from "./limits";
import { tolerances } from "./portions";
import type { Problem } from "./problem";
import { neighbours } from "./rounding";

// A local name stays inlined where a module transform wraps imports.
const at = cellAt;

const STEPS = [0.25, 0.1] as const;
const PASSES = 4;
/** Savings of the objective below this do not pay for less even portions. */
const WORTH_IT = 0.001;

/**
 * Moves rounded portions a step where that brings an eater's week nearer to its micronutrients, keeping every day as
 * near to energy and macros as it is: exactly the objective, portion by portion.
 */
export function polishPortions(problem: Problem, recipeOf: Int32Array, portions: Float64Array): void {
  for (let eater = 0; eater < problem.eaters.length; eater++) polishEater(problem, recipeOf, portions, eater);
}

function polishEater(problem: Problem, recipeOf: Int32Array, portions: Float64Array, eater: number): void {
  const count = problem.micronutrients.length;
  const width = problem.eaters.length;
  const tolerance = tolerances(problem);
  const week = new Float64Array(count);
  const add = (slot: number, servings: number, sum: Float64Array) => {
    const from = at(recipeOf, slot) * count;
    for (let k = 0; k < count; k++) sum[k] = at(sum, k) + servings * at(problem.micro, from + k);
  };
  const missOfWeek = (sum: Float64Array) => {
    let miss = 0;
    for (let k = 0; k < count; k++) {
      const [min, max] = [at(problem.weekMin, eater * count + k), at(problem.weekMax, eater * count + k)];
      if (min > 0 && at(sum, k) < min) miss += 1 - at(sum, k) / min;
      if (at(sum, k) > max) miss += at(sum, k) / max - 1;
    }
    return miss;
  };
  const missOfDay = (day: number) => {
    let miss = 0;
    for (let k = 0; k < 4; k++) {
      const target = at(problem.targets, (eater * problem.dates.length + day) * 4 + k);
      if (target <= 0) continue;
      let sum = 0;
      for (const slot of problem.slotsOfEaterDay[eater]?.[day] ?? []) {
        sum += at(problem.core, at(recipeOf, slot) * 4 + k) * at(portions, slot * width + eater);
      }
      miss += Math.max(0, Math.abs(sum / target - 1) - (tolerance[k] ?? 0) * 0.999);
    }
    return miss;
  };
  for (const day of problem.dates.keys()) {
    for (const slot of problem.slotsOfEaterDay[eater]?.[day] ?? []) add(slot, at(portions, slot * width + eater), week);
  }
  let now = missOfWeek(week);
  const trialWeek = new Float64Array(count);
  for (let pass = 0; pass < PASSES && now > WORTH_IT; pass++) {
    let saved = 0;
    for (const day of problem.dates.keys()) {
      const free = (problem.slotsOfEaterDay[eater]?.[day] ?? []).filter((slot) =>
        Number.isNaN(problem.slots[slot]?.fixedPortions[eater] ?? Number.NaN),
      );
      let values = free.map((slot) => at(portions, slot * width + eater));
      const write = (servings: readonly number[]) =>
        free.forEach((slot, index) => {
          portions[slot * width + eater] = servings[index] ?? MIN_PORTION;
        });
      const dayMiss = missOfDay(day);
      for (const step of STEPS) {
        for (const trial of neighbours(values, step, bounded)) {
          trialWeek.set(week);
          free.forEach((slot, index) => {
            add(slot, (trial[index] ?? 0) - (values[index] ?? 0), trialWeek);
          });
          const miss = missOfWeek(trialWeek);
          if (miss > now - WORTH_IT) continue;
          write(trial);
          if (missOfDay(day) > dayMiss + 1e-9) continue;
          saved += now - miss;
          now = miss;
          week.set(trialWeek);
          values = trial;
        }
      }
      write(values);
    }
    if (saved < WORTH_IT) break;
  }
}

/** Inside the bounds and on the grid of 0.05 servings. */
function bounded(servings: number): number {
  return Math.round(Math.min(MAX_PORTION, Math.max(MIN_PORTION, servings)) * 20) / 20;
}
