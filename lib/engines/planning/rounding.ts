import { at as cellAt } from "./array-cell";
import { MAX_PORTION, MIN_PORTION, PORTION_STEP } from "./limits";
import { tolerances } from "./portions";
import type { Problem } from "./problem";

// A local name stays inlined where a module transform wraps imports.
const at = cellAt;

/** Coarser steps are nicer to serve; a finer one is taken only where the day would leave its tolerance. */
const STEPS = [0.25, 0.1, PORTION_STEP] as const;

/** Rounds every eater's day to servings a person can ladle out, keeping tolerances where the exact portions kept them. */
export function roundPortions(problem: Problem, recipeOf: Int32Array, portions: Float64Array): void {
  for (let eater = 0; eater < problem.eaters.length; eater++) {
    for (let day = 0; day < problem.dates.length; day++) roundDay(problem, recipeOf, portions, eater, day);
  }
}

function roundDay(problem: Problem, recipeOf: Int32Array, portions: Float64Array, eater: number, day: number): void {
  const slots = problem.slotsOfEaterDay[eater]?.[day] ?? [];
  const width = problem.eaters.length;
  const free = slots.filter((slot) => Number.isNaN(problem.slots[slot]?.fixedPortions[eater] ?? Number.NaN));
  if (free.length === 0) return;
  const exact = free.map((slot) => at(portions, slot * width + eater));
  const tolerance = tolerances(problem);
  const base = (eater * problem.dates.length + day) * 4;
  const missOf = (): { miss: number; strain: number } => {
    let miss = 0;
    let strain = 0;
    for (let k = 0; k < 4; k++) {
      const target = at(problem.targets, base + k);
      if (target <= 0) continue;
      let sum = 0;
      for (const slot of slots)
        sum += at(problem.core, at(recipeOf, slot) * 4 + k) * at(portions, slot * width + eater);
      miss += Math.max(0, Math.abs(sum / target - 1) - (tolerance[k] ?? 0) * 0.999);
    }
    free.forEach((slot, index) => {
      strain += (at(portions, slot * width + eater) - (exact[index] ?? 0)) ** 2;
    });
    return { miss, strain };
  };
  const exactMiss = missOf().miss;
  let best: { miss: number; strain: number; values: number[] } | null = null;
  for (const step of STEPS) {
    const found = bestOnGrid(step);
    if (!best || found.miss < best.miss - 1e-9) best = found;
    if (best.miss <= exactMiss + 1e-9) break;
  }
  write(best?.values ?? exact);

  function write(values: readonly number[]): void {
    free.forEach((slot, index) => {
      portions[slot * width + eater] = values[index] ?? MIN_PORTION;
    });
  }
  function bestOnGrid(step: number): { miss: number; strain: number; values: number[] } {
    const snap = (value: number) => {
      const least = Math.ceil(MIN_PORTION / step - 1e-9) * step;
      return Math.round(Math.min(MAX_PORTION, Math.max(least, Math.round(value / step) * step)) * 100) / 100;
    };
    let values = exact.map(snap);
    write(values);
    let now = missOf();
    for (let pass = 0; pass < 12; pass++) {
      let next: { miss: number; strain: number; values: number[] } | null = null;
      for (const trial of neighbours(values, step, snap)) {
        write(trial);
        const fit = missOf();
        const limit = next ?? now;
        if (fit.miss < limit.miss - 1e-9 || (fit.miss <= limit.miss + 1e-9 && fit.strain < limit.strain - 1e-9)) {
          next = { ...fit, values: trial };
        }
      }
      if (!next) break;
      now = next;
      values = next.values;
    }
    return { ...now, values };
  }
}

/** Servings one step away: one meal more or less, or one for another. */
export function neighbours(values: readonly number[], step: number, snap: (value: number) => number): number[][] {
  const moves: number[][] = [];
  for (let a = 0; a < values.length; a++) {
    for (const up of [step, -step]) {
      const one = values.map((value, index) => (index === a ? snap(value + up) : value));
      moves.push(one);
      for (let b = 0; b < values.length; b++) {
        if (b !== a) moves.push(one.map((value, index) => (index === b ? snap(value - up) : value)));
      }
    }
  }
  return moves;
}
