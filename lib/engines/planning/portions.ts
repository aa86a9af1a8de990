import { at as cellAt } from "./array-cell";
import { MAX_PORTION, MIN_PORTION } from "./limits";
import type { Problem } from "./problem";

// A local name stays inlined where a module transform wraps imports.
const at = cellAt;

const SWEEPS = 6;
const ROUNDS = 3;
/** How strongly a meal is drawn to its usual share of the day, beside a target missed by its whole tolerance (1). */
const SHARE_PULL = 0.6;

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
 * Sizes one eater's portions for one date: bounded weighted least squares over energy and macros by a clamped
 * Newton step, reweighted towards the targets that stay out of tolerance. `portions` is slots × eaters and is written to.
 * `lean` (eaters × recipes) pulls towards larger portions of what the eater's week lacks, inside the tolerances.
 */
export function createSizer(
  problem: Problem,
  recipeOf: Int32Array,
  portions: Float64Array,
  lean: { readonly current: Float64Array } | null = null,
) {
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
  const gram = new Float64Array(largest * largest);
  const rhs = new Float64Array(largest);
  const rows = new Float64Array(largest * (largest + 1));
  const index = new Int32Array(largest);
  const held = new Uint8Array(largest);
  const gift = new Float64Array(largest);
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
      gift[s] = lean ? at(lean.current, eater * problem.recipes.length + recipe) : 0;
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
      solve(slots.length);
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
      for (let s = 0; s < slots.length; s++) gift[s] = at(gift, s) * 0.2;
    }
    slots.forEach((slot, s) => {
      portions[slot * eaterCount + eater] = at(best, s);
    });
    return { miss: Number.isFinite(found) ? found : 0, strain };
  };

  /** Fills `x` with the best bounded portions for the present weights, and `off` with each target's relative miss. */
  function solve(count: number): void {
    buildQuadratic(count);
    // Newton's step with portions that leave their bounds clamped there, then a few exact coordinate steps.
    for (let s = 0; s < count; s++) held[s] = isFree[s] ? 0 : 1;
    for (let attempt = 0; attempt < count; attempt++) {
      if (!newton(count)) break;
      let clamped = 0;
      for (let s = 0; s < count; s++) {
        if (held[s]) continue;
        if (at(x, s) < MIN_PORTION || at(x, s) > MAX_PORTION) {
          x[s] = at(x, s) < MIN_PORTION ? MIN_PORTION : MAX_PORTION;
          held[s] = 1;
          clamped++;
        }
      }
      if (clamped === 0) break;
    }
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      let moved = 0;
      for (let s = 0; s < count; s++) {
        if (!isFree[s]) continue;
        let slope = -at(rhs, s);
        for (let t = 0; t < count; t++) slope += at(gram, s * largest + t) * at(x, t);
        const next = Math.min(MAX_PORTION, Math.max(MIN_PORTION, at(x, s) - slope / at(gram, s * largest + s)));
        moved = Math.max(moved, Math.abs(next - at(x, s)));
        x[s] = next;
      }
      if (moved < 0.003) break;
    }
    for (let k = 0; k < 4; k++) {
      let sum = at(weight, k) > 0 ? -1 : 0;
      for (let s = 0; s < count; s++) sum += at(ratio, s * 4 + k) * at(x, s);
      off[k] = sum;
    }
  }

  function buildQuadratic(count: number): void {
    for (let s = 0; s < count; s++) {
      const stiff = at(pull, s) + 1e-9;
      let right = stiff * at(usual, s) + at(gift, s);
      for (let k = 0; k < 4; k++) right += at(weight, k) * at(ratio, s * 4 + k);
      rhs[s] = right;
      for (let t = 0; t <= s; t++) {
        let sum = s === t ? stiff : 0;
        for (let k = 0; k < 4; k++) sum += at(weight, k) * at(ratio, s * 4 + k) * at(ratio, t * 4 + k);
        gram[s * largest + t] = sum;
        gram[t * largest + s] = sum;
      }
    }
  }

  /** Solves the quadratic over the portions not held, by elimination; false where none is left. */
  function newton(count: number): boolean {
    let size = 0;
    for (let s = 0; s < count; s++) if (!held[s]) index[size++] = s;
    if (size === 0) return false;
    const width = largest + 1;
    for (let i = 0; i < size; i++) {
      const s = at(index, i);
      let right = at(rhs, s);
      for (let t = 0; t < count; t++) if (held[t]) right -= at(gram, s * largest + t) * at(x, t);
      for (let j = 0; j < size; j++) rows[i * width + j] = at(gram, s * largest + at(index, j));
      rows[i * width + size] = right;
    }
    for (let i = 0; i < size; i++) {
      const pivot = at(rows, i * width + i);
      if (pivot <= 1e-12) return false;
      for (let r = i + 1; r < size; r++) {
        const factor = at(rows, r * width + i) / pivot;
        for (let j = i; j <= size; j++)
          rows[r * width + j] = at(rows, r * width + j) - factor * at(rows, i * width + j);
      }
    }
    for (let i = size - 1; i >= 0; i--) {
      let value = at(rows, i * width + size);
      for (let j = i + 1; j < size; j++) value -= at(rows, i * width + j) * at(x, at(index, j));
      x[at(index, i)] = value / at(rows, i * width + i);
    }
    return true;
  }
}
