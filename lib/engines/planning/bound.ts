import type { NutrientId } from "../foods/nutrients";
import { at as cellAt } from "./array-cell";
import { MAX_PORTION, MIN_PORTION } from "./limits";
import { tolerances } from "./portions";
import type { Problem } from "./problem";

// A local name stays inlined where a module transform wraps imports.
const at = cellAt;

const ROUNDS = 300;
const PATIENCE = 15;
const MOMENTUM = 0.85;

/**
 * A proven lower bound on the objective of any plan for this problem. Each eater is let choose recipes and portions
 * alone, without limits on minutes or money and with repeats counted per kind of slot only; that relaxed week is
 * priced by Lagrange multipliers, which bound it from below whatever their values are, improved by subgradient steps. `missesOf` is what a known
 * plan misses, eater by eater: it says where to start and how far there is to go.
 */
export function lowerBound(problem: Problem, missesOf: (eater: number) => ReadonlyMap<NutrientId, number>): number {
  let bound = 0;
  for (let eater = 0; eater < problem.eaters.length; eater++) bound += boundFor(problem, eater, missesOf(eater));
  return bound;
}

interface Block {
  readonly domain: readonly number[];
  readonly portion: number;
  readonly day: number;
  readonly times: number;
}

function boundFor(problem: Problem, eater: number, misses: ReadonlyMap<NutrientId, number>): number {
  const reached = [...misses.values()].reduce((sum, by) => sum + by, 0);
  if (reached <= 1e-9) return 0;
  const count = problem.micronutrients.length;
  const tolerance = tolerances(problem);
  const dayCount = problem.dates.length;
  const blocks = blocksOf(problem, eater);
  const days = problem.dates.flatMap((_, day) =>
    (problem.slotsOfEaterDay[eater]?.[day]?.length ?? 0) > 0 ? [day] : [],
  );
  const mins = problem.weekMin.subarray(eater * count, (eater + 1) * count);
  const maxs = problem.weekMax.subarray(eater * count, (eater + 1) * count);
  // Prices: 0–3 what a relative unit of a core target is worth (−1..1), then minima (0..1), then maxima (0..1).
  const price = new Float64Array(4 + 2 * count);
  // What a good plan misses is worth its full price; the rest starts as worth nothing.
  problem.micronutrients.forEach((nutrient, k) => {
    if (!misses.has(nutrient)) return;
    if (at(mins, k) > 0) price[4 + k] = 1;
    else price[4 + count + k] = 1;
  });
  let bestPrice = price.slice();
  const slope = new Float64Array(price.length);
  const course = new Float64Array(price.length);
  const allowed = Float64Array.from(problem.recipes, (_, recipe) => mealsAllowed(problem, recipe));
  const kept: { recipe: number; value: number; portion: number; times: number }[] = [];
  const perUnit = new Float64Array(4 + count);
  let best = Number.NEGATIVE_INFINITY;
  let stride = 1;
  let stale = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let value = 0;
    slope.fill(0);
    for (const day of days) {
      for (let k = 0; k < 4; k++) {
        if (at(problem.targets, (eater * dayCount + day) * 4 + k) <= 0) continue;
        const u = at(price, k);
        value -= u + Math.abs(u) * (tolerance[k] ?? 0);
        slope[k] = at(slope, k) - 1 - Math.sign(u) * (tolerance[k] ?? 0);
      }
    }
    for (let k = 0; k < count; k++) {
      if (at(mins, k) > 0) {
        value += at(price, 4 + k);
        slope[4 + k] = at(slope, 4 + k) + 1;
      }
      if (Number.isFinite(at(maxs, k))) {
        value -= at(price, 4 + count + k);
        slope[4 + count + k] = at(slope, 4 + count + k) - 1;
      }
    }
    for (const block of blocks) {
      const targetAt = (eater * dayCount + block.day) * 4;
      for (let k = 0; k < 4; k++) {
        const target = at(problem.targets, targetAt + k);
        perUnit[k] = target > 0 ? at(price, k) / target : 0;
      }
      for (let k = 0; k < count; k++) {
        const min = at(mins, k);
        const max = at(maxs, k);
        perUnit[4 + k] =
          (Number.isFinite(max) ? at(price, 4 + count + k) / max : 0) - (min > 0 ? at(price, 4 + k) / min : 0);
      }
      // The cheapest choices, no recipe more often than it may be cooked and eaten again.
      kept.length = 0;
      let servings = 0;
      for (const recipe of block.domain) {
        let worth = 0;
        for (let k = 0; k < 4; k++) worth += at(perUnit, k) * at(problem.core, recipe * 4 + k);
        for (let k = 0; k < count; k++) worth += at(perUnit, 4 + k) * at(problem.micro, recipe * count + k);
        const portion = Number.isNaN(block.portion) ? (worth > 0 ? MIN_PORTION : MAX_PORTION) : block.portion;
        const last = kept[kept.length - 1];
        if (servings >= block.times && last && worth * portion >= last.value) continue;
        const times = Math.min(block.times, at(allowed, recipe));
        let place = kept.length;
        while (place > 0 && (kept[place - 1]?.value ?? 0) > worth * portion) place--;
        kept.splice(place, 0, { recipe, value: worth * portion, portion, times });
        servings += times;
        for (let end = kept[kept.length - 1]; end && servings - end.times >= block.times; end = kept[kept.length - 1]) {
          servings -= end.times;
          kept.pop();
        }
      }
      let left = block.times;
      for (const choice of kept) {
        const times = Math.min(left, choice.times);
        left -= times;
        value += choice.value * times;
        const grown = choice.portion * times;
        for (let k = 0; k < 4; k++) {
          const target = at(problem.targets, targetAt + k);
          if (target > 0) slope[k] = at(slope, k) + (grown * at(problem.core, choice.recipe * 4 + k)) / target;
        }
        for (let k = 0; k < count; k++) {
          const amount = grown * at(problem.micro, choice.recipe * count + k);
          if (at(mins, k) > 0) slope[4 + k] = at(slope, 4 + k) - amount / at(mins, k);
          if (Number.isFinite(at(maxs, k))) slope[4 + count + k] = at(slope, 4 + count + k) + amount / at(maxs, k);
        }
      }
    }
    if (value > best + 1e-7) {
      best = value;
      bestPrice = price.slice();
      stale = 0;
    } else if (++stale > PATIENCE) {
      stride *= 0.6;
      stale = 0;
      price.set(bestPrice);
      course.fill(0);
      continue;
    }
    let length = 0;
    for (let k = 0; k < price.length; k++) {
      course[k] = MOMENTUM * at(course, k) + (1 - MOMENTUM) * at(slope, k);
      length += at(course, k) ** 2;
    }
    if (length < 1e-12 || stride < 1e-4) break;
    const step = (stride * Math.max(0.02, reached - value)) / length;
    for (let k = 0; k < price.length; k++) {
      price[k] = Math.min(1, Math.max(k < 4 ? -1 : 0, at(price, k) + step * at(course, k)));
    }
  }
  return Math.max(0, Math.min(best, reached));
}

/** How many meals of the week one recipe can feed at most: decided meals are counted on top. */
function mealsAllowed(problem: Problem, recipe: number): number {
  const leftovers = problem.recipes[recipe]?.keeps
    ? Math.max(0, Math.floor(problem.request.rules.maxLeftovers) || 0)
    : 0;
  const decided = problem.slots.filter((slot) => slot.isFixed && slot.domain[0] === recipe).length;
  return at(problem.cooksAllowed, recipe) * (1 + leftovers) + decided;
}

/** Slots alike in what may be eaten and what the day asks, counted once. */
function blocksOf(problem: Problem, eater: number): readonly Block[] {
  const found = new Map<string, { domain: readonly number[]; portion: number; day: number; times: number }>();
  const names = new Map<readonly number[], number>();
  for (const slot of problem.slots) {
    if (!slot.eaters.includes(eater)) continue;
    if (!names.has(slot.domain)) names.set(slot.domain, names.size);
    const name = names.get(slot.domain);
    const portion = slot.fixedPortions[eater] ?? Number.NaN;
    const energy = at(problem.targets, (eater * problem.dates.length + slot.day) * 4);
    const key = `${name}|${portion}|${energy}`;
    const block = found.get(key);
    if (block) block.times++;
    else found.set(key, { domain: slot.domain, portion, day: slot.day, times: 1 });
  }
  return [...found.values()];
}
