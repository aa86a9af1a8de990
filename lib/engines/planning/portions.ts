import { at } from "./array-cell";
import { MAX_PORTION, MIN_PORTION } from "./limits";
import type { Problem } from "./problem";

const SWEEPS = 24;
const ROUNDS = 3;
/** How strongly a meal is drawn to its usual share of the day, beside a target missed by its whole tolerance (1). */
const SHARE_PULL = 0.25;

export interface DayFit {
  /** Sum of relative misses beyond tolerance: the eater-day's part of the objective. */
  readonly miss: number;
  /** How far inside the tolerances it lies and how near to the usual shares; smaller is better. */
  readonly strain: number;
}

/** Tolerance of each of the four core targets. */
export function tolerances(problem: Problem): readonly number[] {
  const { energyTolerance, macroTolerance } = problem.request.rules;
  const safe = (value: number, usual: number) => (Number.isFinite(value) && value >= 0 ? value : usual);
  const macro = safe(macroTolerance, 0.1);
  return [safe(energyTolerance, 0.05), macro, macro, macro];
}

/**
 * Sizes one eater's portions for one date: bounded weighted least squares over energy and macros by coordinate
 * descent, reweighted towards the targets that stay out of tolerance. `portions` is slots × eaters and is written to.
 */
export function createSizer(problem: Problem, recipeOf: Int32Array, portions: Float64Array) {
  const tolerance = tolerances(problem);
  const eaterCount = problem.eaters.length;
  const dayCount = problem.dates.length;
  const largest = Math.max(1, ...problem.slotsOfDay.map((day) => day.length));
  const ratio = new Float64Array(largest * 4);
  const x = new Float64Array(largest);
  const best = new Float64Array(largest);
  const usual = new Float64Array(largest);
  const pull = new Float64Array(largest);
  const isFree = new Uint8Array(largest);
  const off = new Float64Array(4);
  const weight = new Float64Array(4);

  return function size(eater: number, day: number): DayFit {
    const slots = problem.slotsOfEaterDay[eater]?.[day] ?? [];
    const targetAt = (eater * dayCount + day) * 4;
    const energyTarget = at(problem.targets, targetAt);
    let shares = 0;
    for (const slot of slots) shares += problem.slots[slot]?.share ?? 0;
    slots.forEach((slot, s) => {
      const recipe = at(recipeOf, slot);
      for (let k = 0; k < 4; k++) {
        const target = at(problem.targets, targetAt + k);
        ratio[s * 4 + k] = target > 0 ? at(problem.core, recipe * 4 + k) / target : 0;
      }
      const info = problem.slots[slot];
      const fixed = info?.fixedPortions[eater] ?? Number.NaN;
      isFree[s] = Number.isNaN(fixed) ? 1 : 0;
      const share = shares > 0 ? (info?.share ?? 0) / shares : 1 / slots.length;
      const energy = at(ratio, s * 4);
      usual[s] = energy > 0 ? share / energy : 1;
      pull[s] = energyTarget > 0 ? SHARE_PULL * (energy / share) ** 2 : SHARE_PULL;
      x[s] = isFree[s] ? Math.min(MAX_PORTION, Math.max(MIN_PORTION, at(usual, s))) : fixed;
    });
    for (let k = 0; k < 4; k++) {
      const has = at(problem.targets, targetAt + k) > 0;
      weight[k] = has ? 1 / Math.max(0.01, tolerance[k] ?? 0.1) ** 2 : 0;
    }
    let found = Number.POSITIVE_INFINITY;
    let strain = 0;
    for (let round = 0; round < ROUNDS; round++) {
      descend(slots.length);
      let miss = 0;
      let fit = 0;
      for (let k = 0; k < 4; k++) {
        if (at(weight, k) === 0) continue;
        const beyond = Math.abs(at(off, k)) - (tolerance[k] ?? 0);
        fit += (at(off, k) / Math.max(0.01, tolerance[k] ?? 0.1)) ** 2;
        if (beyond > 0) {
          miss += beyond;
          weight[k] = at(weight, k) * 5;
        } else weight[k] = at(weight, k) * 0.5;
      }
      if (miss < found - 1e-12) {
        found = miss;
        strain = fit;
        for (let s = 0; s < slots.length; s++) {
          best[s] = at(x, s);
          strain += at(pull, s) * (at(x, s) - at(usual, s)) ** 2;
        }
      }
      if (miss <= 1e-9) break;
    }
    slots.forEach((slot, s) => {
      portions[slot * eaterCount + eater] = at(best, s);
    });
    return { miss: Number.isFinite(found) ? found : 0, strain };
  };

  function descend(count: number): void {
    for (let k = 0; k < 4; k++) {
      let sum = at(weight, k) > 0 ? -1 : 0;
      for (let s = 0; s < count; s++) sum += at(ratio, s * 4 + k) * at(x, s);
      off[k] = sum;
    }
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      let moved = 0;
      for (let s = 0; s < count; s++) {
        if (!isFree[s]) continue;
        let slope = at(pull, s) * (at(x, s) - at(usual, s));
        let bend = at(pull, s);
        for (let k = 0; k < 4; k++) {
          const a = at(ratio, s * 4 + k);
          slope += at(weight, k) * a * at(off, k);
          bend += at(weight, k) * a * a;
        }
        if (bend <= 0) continue;
        const next = Math.min(MAX_PORTION, Math.max(MIN_PORTION, at(x, s) - slope / bend));
        const change = next - at(x, s);
        if (change === 0) continue;
        x[s] = next;
        for (let k = 0; k < 4; k++) off[k] = at(off, k) + at(ratio, s * 4 + k) * change;
        moved = Math.max(moved, Math.abs(change));
      }
      if (moved < 0.003) break;
    }
  }
}
