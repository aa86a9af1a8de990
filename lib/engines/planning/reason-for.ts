import type { NutrientId } from "../foods/nutrients";
import { at } from "./array-cell";
import type { MealReason } from "./contract";
import { KEEP_DAYS } from "./limits";
import type { Week } from "./week";

/** The one reason that says most about the meal in a slot. */
export function reasonFor(week: Week, slot: number): MealReason {
  const { problem, sourceOf } = week;
  const info = problem.slots[slot];
  const recipe = problem.recipes[at(week.recipeOf, slot)];
  const minutes = recipe?.minutes ?? null;
  if (info?.isFixed) return { kind: "chosen" };
  const source = problem.slots[at(sourceOf, slot)];
  if (at(sourceOf, slot) >= 0 && source) return { kind: "leftover", date: source.slot.date };
  const fed = problem.slots.filter((_, other) => at(sourceOf, other) === slot).length;
  if (fed > 0) return { kind: "batch", days: KEEP_DAYS, meals: fed + 1 };
  if (recipe && recipe.appeal >= 0.75) return { kind: "liked" };
  const nutrient = strongest(week, slot);
  if (nutrient !== null) return { kind: "rich-in", nutrient };
  if (minutes !== null && minutes <= 20) return { kind: "quick", minutes };
  // Said late: nearly every day has its minutes, and all its meals keep them.
  if (info && minutes !== null && Number.isFinite(at(problem.minutesAllowed, info.day)))
    return { kind: "fits-minutes", minutes, date: info.slot.date };
  return { kind: "fits-targets" };
}

/** The micronutrient this meal gives an unusual share of. */
function strongest(week: Week, slot: number): NutrientId | null {
  const { problem, portions } = week;
  const info = problem.slots[slot];
  const count = problem.micronutrients.length;
  let best = 0.12;
  let found: NutrientId | null = null;
  for (const [k, nutrient] of problem.micronutrients.entries()) {
    for (const eater of info?.eaters ?? []) {
      const need = at(problem.weekMin, eater * count + k);
      if (need <= 0) continue;
      const given =
        at(portions, slot * problem.eaters.length + eater) * at(problem.micro, at(week.recipeOf, slot) * count + k);
      if (given / need > best) {
        best = given / need;
        found = nutrient;
      }
    }
  }
  return found;
}
