import { at as cellAt } from "./array-cell";
import type { ServedMeal } from "./contract";
import { KEEP_DAYS } from "./limits";
import type { Problem } from "./problem";
import { seededRandom } from "./random";

// A local name stays inlined where a module transform wraps imports.
const at = cellAt;

/** A recipe for each slot, and the slot whose pot it comes from (-1: cooked for itself). */
export interface Filling {
  readonly recipeOf: Int32Array;
  readonly sourceOf: Int32Array;
  readonly lean?: Float64Array;
}

/** A filling from the first admissible choice per slot, in the order of chance; rules may still be broken. */
export function randomFilling(problem: Problem): Filling {
  const random = seededRandom(problem.request.seed ^ 0x5bd1e995);
  const cooks = new Int32Array(problem.recipes.length);
  const minutes = new Float64Array(problem.dates.length);
  const recipeOf = new Int32Array(problem.slots.length);
  const sourceOf = new Int32Array(problem.slots.length).fill(-1);
  problem.slots.forEach((slot, index) => {
    let chosen = slot.domain[Math.floor(random() * slot.domain.length)] ?? 0;
    for (let attempt = 0; attempt < 12; attempt++) {
      const left = at(problem.minutesAllowed, slot.day) - at(minutes, slot.day);
      if (at(cooks, chosen) < at(problem.cooksAllowed, chosen) && at(problem.minutes, chosen) <= left) break;
      chosen = slot.domain[Math.floor(random() * slot.domain.length)] ?? chosen;
    }
    recipeOf[index] = chosen;
    if (slot.isFixed) sourceOf[index] = slot.fixedSource;
    cooks[chosen] = at(cooks, chosen) + 1;
    minutes[slot.day] = at(minutes, slot.day) + at(problem.minutes, chosen);
  });
  return { recipeOf, sourceOf };
}

/** The filling that these meals are, by place; what may not stand in its slot any more is left to chance. */
export function fillingOf(
  problem: Problem,
  meals: ReadonlyMap<string, { readonly recipeId: string; readonly sourceKey: string | null }>,
): Filling {
  const start = randomFilling(problem);
  const recipeIndex = new Map(problem.recipes.map((recipe, index) => [recipe.recipeId, index]));
  const slotIndex = new Map(problem.slots.map((slot, index) => [`${slot.slot.date}/${slot.slot.slotId}`, index]));
  problem.slots.forEach((slot, index) => {
    const meal = meals.get(`${slot.slot.date}/${slot.slot.slotId}`);
    const recipe = recipeIndex.get(meal?.recipeId ?? "") ?? -1;
    if (!meal || slot.isFixed || !slot.domainSet.has(recipe)) return;
    start.recipeOf[index] = recipe;
  });
  problem.slots.forEach((slot, index) => {
    const source = slotIndex.get(meals.get(`${slot.slot.date}/${slot.slot.slotId}`)?.sourceKey ?? "") ?? -1;
    const recipe = start.recipeOf[index];
    const batch = problem.slots[source];
    if (slot.isFixed || !batch || batch.isFixedLeftover || start.recipeOf[source] !== recipe) return;
    const wait = slot.dayNumber - batch.dayNumber;
    const fed = problem.slots.filter(
      (one, other) => start.sourceOf[other] === source || one.fixedSource === source,
    ).length;
    const keeps = problem.recipes[recipe ?? -1]?.keeps ?? false;
    const isFree = (start.sourceOf[source] ?? -1) < 0 && fed < problem.request.rules.maxLeftovers;
    if (keeps && isFree && wait >= 1 && wait <= KEEP_DAYS) start.sourceOf[index] = source;
  });
  return start;
}

/** Meals by date and slot, each with the place of the pot it comes from. */
export function mealsByPlace(meals: readonly ServedMeal[]) {
  return new Map(
    meals.map(({ date, slotId, recipeId, leftoverOf }) => [
      `${date}/${slotId}`,
      { recipeId, sourceKey: leftoverOf ? `${leftoverOf.date}/${leftoverOf.slotId}` : null },
    ]),
  );
}
