import { at as cellAt } from "./array-cell";
import type { Filling } from "./filling";
import type { Problem } from "./problem";
import { seededRandom } from "./random";
import { type Change, createWeek, type Week } from "./week";

// A local name stays inlined where a module transform wraps imports.
const at = cellAt;

export interface SearchLimits {
  readonly iterations: number;
  /** True when the wall budget is spent; the search stops at its best week. */
  isOver(): boolean;
  /** Told of every 500th step once a filling keeps minutes and repeats, with the best one so far. */
  onProgress?(step: number, best: Filling): void;
}

const HOT = 1.2;
const COLD = 0.01;
/** Steps between two looks at what the week lacks. */
const REPRICED = 1000;

/** Simulated annealing over single meals, swaps of two dates and leftovers. The best week found, by seed. */
export function improve(
  problem: Problem,
  start: Filling,
  taste: Parameters<typeof createWeek>[2],
  limits: SearchLimits,
  movable: readonly number[] = problem.slots.flatMap((slot, index) => (slot.domain.length > 1 ? [index] : [])),
): Week {
  const week = createWeek(problem, start, taste);
  const random = seededRandom(problem.request.seed);
  const free = movable.filter((slot) => !problem.slots[slot]?.isFixed && (problem.slots[slot]?.domain.length ?? 0) > 1);
  if (free.length === 0) return week;
  const snapshot = () => ({
    score: week.score,
    broken: week.broken,
    recipeOf: week.recipeOf.slice(),
    sourceOf: week.sourceOf.slice(),
    lean: week.lean,
  });
  let best = snapshot();
  let current = week.score;
  const canReuse = problem.request.rules.maxLeftovers > 0;
  for (let step = 0; step < limits.iterations; step++) {
    if (step % 64 === 0 && limits.isOver()) break;
    if (step % 500 === 0 && limits.onProgress && best.broken === 0) limits.onProgress(step, best);
    if (step % REPRICED === REPRICED - 1) {
      week.reprice();
      current = week.score;
      if (current < best.score - 1e-9) best = snapshot();
    }
    const heat = HOT * (COLD / HOT) ** (step / limits.iterations);
    const slot = free[Math.floor(random() * free.length)] ?? 0;
    const kind = random();
    const changes = kind < 0.14 && canReuse ? reuse(slot) : kind < 0.26 ? swap(slot) : replace(slot);
    if (changes.length === 0) continue;
    const undo = changes.map((one) => ({
      slot: one.slot,
      recipe: at(week.recipeOf, one.slot),
      source: at(week.sourceOf, one.slot),
    }));
    week.apply(changes);
    const rise = week.score - current;
    if (rise <= 0 || random() < Math.exp(-rise / heat)) {
      current = week.score;
      if (current < best.score - 1e-9) best = snapshot();
    } else week.apply(undo.reverse());
  }
  return createWeek(problem, best, taste);

  function followers(slot: number): number[] {
    return problem.slots.flatMap((_, other) =>
      at(week.sourceOf, other) === slot && !problem.slots[other]?.isFixed ? [other] : [],
    );
  }
  function place(slot: number, recipe: number): Change[] {
    const keeps = problem.recipes[recipe]?.keeps ?? false;
    return [
      { slot, recipe, source: -1 },
      ...followers(slot).map((other) =>
        keeps && problem.slots[other]?.domainSet.has(recipe)
          ? { slot: other, recipe, source: slot }
          : { slot: other, recipe: at(week.recipeOf, other), source: -1 },
      ),
    ];
  }
  function replace(slot: number): Change[] {
    const domain = problem.slots[slot]?.domain ?? [];
    const recipe = domain[Math.floor(random() * domain.length)] ?? 0;
    return recipe === at(week.recipeOf, slot) && at(week.sourceOf, slot) < 0 ? [] : place(slot, recipe);
  }
  function swap(slot: number): Change[] {
    const other = free[Math.floor(random() * free.length)] ?? slot;
    const [a, b] = [at(week.recipeOf, slot), at(week.recipeOf, other)];
    if (a === b || followers(slot).length + followers(other).length > 0) return [];
    if (!problem.slots[slot]?.domainSet.has(b) || !problem.slots[other]?.domainSet.has(a)) return [];
    return [
      { slot, recipe: b, source: -1 },
      { slot: other, recipe: a, source: -1 },
    ];
  }
  function reuse(slot: number): Change[] {
    const source = Math.floor(random() * problem.slots.length);
    const recipe = at(week.recipeOf, source);
    if (!week.mayReuse(slot, source, recipe)) return [];
    return [
      { slot, recipe, source },
      ...followers(slot).map((other) => ({ slot: other, recipe: at(week.recipeOf, other), source: -1 })),
    ];
  }
}
