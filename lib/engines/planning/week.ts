import { at as cellAt } from "./array-cell";
import { KEEP_DAYS } from "./limits";
import { createSizer } from "./portions";
import type { Problem } from "./problem";
import { createWorth } from "./worth";

// A local name stays inlined where a module transform wraps imports.
const at = cellAt;

/** Weights of the search: what a unit of each counts beside one relative miss of a target (10). */
const MISS = 10;
const OUT_DAY = 1.5;
const STRAIN = 0.01;
const HARD = 1000;
/** Exceeding the budget by its whole: portions cut down to fit it would miss everyone's days. */
const OVER_BUDGET = 400;
/** Aimed for a little more than the minimum, so that rounding portions does not lose it. */
const WEEK_MARGIN = 1.01;

/** One change of a slot: what is cooked there, or (source ≥ 0) of which slot it is the leftovers. */
export interface Change {
  readonly slot: number;
  readonly recipe: number;
  readonly source: number;
}

/** A week being planned, with every slot filled, scored as it changes. Lower scores are better. */
export interface Week {
  readonly problem: Problem;
  readonly recipeOf: Int32Array;
  /** Slot this one eats the leftovers of, −1 = cooked. */
  readonly sourceOf: Int32Array;
  readonly portions: Float64Array;
  readonly score: number;
  /** Broken hard rules; 0 in a plan that may be shown. */
  readonly broken: number;
  /** Eaters × recipes: how much portions lean to what each week lacks. */
  readonly lean: Float64Array;
  apply(changes: readonly Change[]): void;
  /** Raises the worth of micronutrients the week lacks and sizes every day anew. */
  reprice(): void;
  /** True where `slot` may eat the leftovers of `source` as things stand. */
  mayReuse(slot: number, source: number, recipe: number): boolean;
}

/** A week from a first filling; `likes` adds a cost to choosing a recipe in a slot (stability, appeal). */
export function createWeek(
  problem: Problem,
  start: { readonly recipeOf: Int32Array; readonly sourceOf: Int32Array; readonly lean?: Float64Array },
  taste: (week: { recipeOf: Int32Array; sourceOf: Int32Array }) => number,
): Week {
  const { slots, eaters, dates, micronutrients } = problem;
  const recipeOf = Int32Array.from(start.recipeOf);
  const sourceOf = Int32Array.from(start.sourceOf);
  const eaterCount = eaters.length;
  const count = micronutrients.length;
  const portions = new Float64Array(slots.length * eaterCount);
  const worth = createWorth(problem);
  const lean = { current: start.lean ?? new Float64Array(eaterCount * problem.recipes.length) };
  const size = createSizer(problem, recipeOf, portions, lean);
  const dayScore = new Float64Array(dates.length);
  const dayCost = new Float64Array(dates.length);
  const dayMinutes = new Float64Array(dates.length);
  const dayMicro = new Float64Array(dates.length * eaterCount * count);
  const weekMicro = new Float64Array(eaterCount * count);
  const cooks = new Int32Array(problem.recipes.length);
  let score = 0;
  let broken = 0;

  function refreshDay(day: number): void {
    let points = 0;
    let cost = 0;
    let minutes = 0;
    for (let eater = 0; eater < eaterCount; eater++) {
      const mine = problem.slotsOfEaterDay[eater]?.[day] ?? [];
      if (mine.length === 0) continue;
      const fit = size(eater, day);
      points += MISS * fit.miss + STRAIN * fit.strain + (fit.miss > 1e-9 ? OUT_DAY : 0);
      const base = (day * eaterCount + eater) * count;
      const row = eater * count;
      for (let k = 0; k < count; k++) {
        weekMicro[row + k] = at(weekMicro, row + k) - at(dayMicro, base + k);
        dayMicro[base + k] = 0;
      }
      for (const slot of mine) {
        const recipe = at(recipeOf, slot);
        const portion = at(portions, slot * eaterCount + eater);
        cost += portion * at(problem.costs, recipe);
        const from = recipe * count;
        for (let k = 0; k < count; k++)
          dayMicro[base + k] = at(dayMicro, base + k) + portion * at(problem.micro, from + k);
      }
      for (let k = 0; k < count; k++) weekMicro[row + k] = at(weekMicro, row + k) + at(dayMicro, base + k);
    }
    for (const slot of problem.slotsOfDay[day] ?? []) {
      if (at(sourceOf, slot) < 0 && !slots[slot]?.isFixedLeftover) minutes += at(problem.minutes, at(recipeOf, slot));
    }
    dayScore[day] = points;
    dayCost[day] = cost;
    dayMinutes[day] = minutes;
  }

  function total(): void {
    score = taste({ recipeOf, sourceOf });
    broken = 0;
    let cost = 0;
    for (let day = 0; day < dates.length; day++) {
      score += at(dayScore, day);
      cost += at(dayCost, day);
      const allowed = at(problem.minutesAllowed, day);
      const over = at(dayMinutes, day) - allowed;
      if (over > 1e-9) broken += 0.1 + over / (allowed + 30);
    }
    if (cost > problem.budget) score += 0.5 + OVER_BUDGET * (cost / Math.max(1, problem.budget) - 1);
    cooks.fill(0);
    for (let slot = 0; slot < slots.length; slot++) {
      if (at(sourceOf, slot) < 0 && !slots[slot]?.isFixedLeftover) {
        const recipe = at(recipeOf, slot);
        cooks[recipe] = at(cooks, recipe) + 1;
        if (at(cooks, recipe) > at(problem.cooksAllowed, recipe)) broken += 1;
      }
    }
    for (let eater = 0; eater < eaterCount; eater++) {
      for (let k = 0; k < count; k++) {
        const week = at(weekMicro, eater * count + k);
        const least = at(problem.weekMin, eater * count + k) * WEEK_MARGIN;
        const most = at(problem.weekMax, eater * count + k) / WEEK_MARGIN;
        if (week < least) score += MISS * (1 - week / least);
        if (week > most) score += MISS * (week / most - 1);
      }
    }
    score += HARD * broken;
  }

  for (let day = 0; day < dates.length; day++) refreshDay(day);
  total();
  return {
    problem,
    recipeOf,
    sourceOf,
    portions,
    get score() {
      return score;
    },
    get broken() {
      return broken;
    },
    get lean() {
      return lean.current;
    },
    reprice() {
      lean.current = worth(weekMicro);
      for (let day = 0; day < dates.length; day++) refreshDay(day);
      total();
    },
    apply(changes) {
      const days = new Set<number>();
      for (const change of changes) {
        recipeOf[change.slot] = change.recipe;
        sourceOf[change.slot] = change.source;
        days.add(slots[change.slot]?.day ?? 0);
      }
      for (const day of days) refreshDay(day);
      total();
    },
    mayReuse(slot, source, recipe) {
      const later = slots[slot];
      const earlier = slots[source];
      if (!later || !earlier || later.isFixed || slot === source) return false;
      if (at(sourceOf, source) >= 0 || earlier.isFixedLeftover || at(recipeOf, source) !== recipe) return false;
      const wait = later.dayNumber - earlier.dayNumber;
      if (!(wait >= 1 && wait <= KEEP_DAYS) || !problem.recipes[recipe]?.keeps || !later.domainSet.has(recipe))
        return false;
      let fed = 0;
      for (let other = 0; other < slots.length; other++) {
        if (other !== slot && at(sourceOf, other) === source) fed++;
        if (slots[other]?.fixedSource === source) fed++;
      }
      return fed < Math.max(0, problem.request.rules.maxLeftovers);
    },
  };
}
