import { at as cellAt } from "./array-cell";
import type { Problem } from "./problem";

// A local name stays inlined where a module transform wraps imports.
const at = cellAt;

const APPEAL = 0.15;
const SAME_NEXT_DAY = 0.25;
const COOKED_AGAIN = 0.08;
const LIKENESS = 0.25;
const MINUTE = 0.0008;
const LEFTOVER = 0.04;
/** Libraries up to this size remember how alike two recipes are. */
const DENSE = 1500;

/**
 * What the week costs beyond nutrition, on the scale of the search score: dull repetition, unlike foods rewarded,
 * minutes at the stove, recipes people like. Small beside a missed target.
 */
export function createTaste(problem: Problem) {
  const { slots, recipes } = problem;
  const foods = recipes.map((recipe) => new Set(recipe.foodIds));
  const known = new Float32Array(recipes.length <= DENSE ? recipes.length ** 2 : 0).fill(-1);
  const appeal = Float64Array.from(recipes, (recipe) => (Number.isFinite(recipe.appeal) ? recipe.appeal : 0));
  const previous = slots.map((slot, index) => {
    for (let other = index - 1; other >= 0; other--) {
      const wait = slot.dayNumber - (slots[other]?.dayNumber ?? 0);
      if (wait > 1) break;
      if (wait === 1 && slots[other]?.slot.kind === slot.slot.kind) return other;
    }
    return -1;
  });
  const beforeOnDay = slots.map((slot, index) => (slots[index - 1]?.day === slot.day ? index - 1 : -1));

  function likeness(a: number, b: number): number {
    const key = a < b ? a * recipes.length + b : b * recipes.length + a;
    const seen = known[key] ?? -1;
    if (seen >= 0) return seen;
    const [one, other] = [foods[a] ?? new Set(), foods[b] ?? new Set()];
    let shared = 0;
    for (const food of one) if (other.has(food)) shared++;
    const value = shared === 0 ? 0 : shared / (one.size + other.size - shared);
    known[key] = value;
    return value;
  }

  return ({ recipeOf, sourceOf }: { recipeOf: Int32Array; sourceOf: Int32Array }): number => {
    let cost = 0;
    for (let slot = 0; slot < slots.length; slot++) {
      const recipe = at(recipeOf, slot);
      const isLeftover = at(sourceOf, slot) >= 0;
      cost -= APPEAL * at(appeal, recipe);
      if (isLeftover) cost += LEFTOVER;
      else cost += MINUTE * at(problem.minutes, recipe);
      for (const other of [previous[slot] ?? -1, beforeOnDay[slot] ?? -1]) {
        if (other < 0) continue;
        const before = at(recipeOf, other);
        if (before === recipe) cost += isLeftover ? SAME_NEXT_DAY / 4 : SAME_NEXT_DAY;
        else cost += LIKENESS * likeness(before, recipe);
      }
      if (!isLeftover) {
        for (let other = 0; other < slot; other++) {
          if (at(recipeOf, other) === recipe && at(sourceOf, other) < 0) cost += COOKED_AGAIN;
        }
      }
    }
    return cost;
  };
}
