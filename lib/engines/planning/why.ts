import { NUTRIENTS, type NutrientId } from "../foods/nutrients";
import { at } from "./array-cell";
import { KEEP_DAYS } from "./limits";
import type { Week } from "./week";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** "Tuesday" for a plain date. */
export function weekdayOf(date: string): string {
  return WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? date;
}

/** One short reason for the meal in a slot. */
export function reasonFor(week: Week, slot: number): string {
  const { problem } = week;
  const info = problem.slots[slot];
  const recipe = problem.recipes[at(week.recipeOf, slot)];
  if (!info || !recipe) return "";
  if (info.isFixed) return "you chose it";
  const source = problem.slots[at(week.sourceOf, slot)];
  if (at(week.sourceOf, slot) >= 0 && source) return `uses ${weekdayOf(source.slot.date)}'s batch, nothing to cook`;
  if (problem.slots.some((_, other) => at(week.sourceOf, other) === slot)) {
    return `keeps ${KEEP_DAYS} days: cooked once, eaten twice`;
  }
  const weekday = weekdayOf(info.slot.date);
  if (Number.isFinite(at(problem.minutesAllowed, info.day)) && recipe.minutes !== null) {
    return `${recipe.minutes} minutes fit ${weekday}`;
  }
  if (recipe.appeal >= 0.75) return "one you like";
  if (recipe.minutes !== null && recipe.minutes <= 20) return `ready in ${recipe.minutes} minutes`;
  return strongest(week, slot) ?? "fits the day's targets";
}

/** The micronutrient this meal gives an unusual share of. */
function strongest(week: Week, slot: number): string | null {
  const { problem, portions } = week;
  const info = problem.slots[slot];
  const count = problem.micronutrients.length;
  let best = 0.12;
  let name: NutrientId | null = null;
  for (const [k, nutrient] of problem.micronutrients.entries()) {
    for (const eater of info?.eaters ?? []) {
      const need = at(problem.weekMin, eater * count + k);
      if (need <= 0) continue;
      const given =
        at(portions, slot * problem.eaters.length + eater) * at(problem.micro, at(week.recipeOf, slot) * count + k);
      if (given / need > best) {
        best = given / need;
        name = nutrient;
      }
    }
  }
  if (name === null) return null;
  const { label } = NUTRIENTS[name];
  return `rich in ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
