import { measure } from "./achieved";
import { at } from "./array-cell";
import type { Alternative, PlanRequest, PlanSlot, ServedMeal } from "./contract";
import { MAX_PORTION, MIN_PORTION, minutesOf, PORTION_STEP, servingCosts } from "./limits";
import { createSizer } from "./portions";
import { layOut } from "./problem";

/** Recipes measured against the whole week, after a first look at their day alone. */
const SHORTLIST = 40;

/**
 * Other recipes for one slot of a plan, best first, with portions sized to the rest of each eater's day as it stands.
 * Only recipes that keep every rule are offered. `score` = objective saved plus a little for appeal, higher is better.
 * Changes are against the meal now planned there (nothing, where there is none). An unknown slot gives an empty list.
 */
export function alternativesFor(
  request: PlanRequest,
  meals: readonly ServedMeal[],
  place: { readonly date: string; readonly slotId: string },
  limit = 5,
): readonly Alternative[] {
  const isPlace = (one: { date: string; slotId: string }) => one.date === place.date && one.slotId === place.slotId;
  const before = meals.find(isPlace) ?? null;
  const others = meals.filter((meal) => !isPlace(meal));
  const slots = request.slots.flatMap((slot): PlanSlot[] => {
    if (isPlace(slot)) return [{ ...slot, fixed: null }];
    const meal = others.find((one) => one.date === slot.date && one.slotId === slot.slotId);
    return meal ? [{ ...slot, fixed: { recipeId: meal.recipeId, portions: meal.portions, leftoverOf: null } }] : [];
  });
  const problem = layOut({ ...request, slots });
  const slot = problem.slots.findIndex((one) => isPlace(one.slot));
  const info = problem.slots[slot];
  if (!info) return [];
  const recipeOf = Int32Array.from(problem.slots, (one) => one.domain[0] ?? 0);
  const width = problem.eaters.length;
  const portions = new Float64Array(problem.slots.length * width);
  const size = createSizer(problem, recipeOf, portions);
  const isAllowed = allowance(request, others, place, before);
  const sized = info.domain.flatMap((recipe) => {
    const candidate = problem.recipes[recipe];
    if (!candidate || candidate.recipeId === before?.recipeId) return [];
    recipeOf[slot] = recipe;
    let points = -0.02 * candidate.appeal;
    for (const eater of info.eaters) {
      const fit = size(eater, info.day);
      points += fit.miss + 0.001 * fit.strain;
    }
    const servings = Object.fromEntries(
      info.eaters.map((eater) => [problem.eaters[eater]?.eaterId ?? "", even(at(portions, slot * width + eater))]),
    );
    return isAllowed(candidate.recipeId, servings) ? [{ candidate, servings, points }] : [];
  });
  const weekRequest = { ...request, slots: request.slots };
  const now = measure(weekRequest, meals).objective;
  const prices = servingCosts(request.candidates);
  const old = request.candidates.find((one) => one.recipeId === before?.recipeId);
  const costOf = (recipeId: string, servings: Readonly<Record<string, number>>) =>
    Object.values(servings).reduce((sum, portion) => sum + portion, 0) * (prices.get(recipeId) ?? 0);
  return sized
    .sort((a, b) => a.points - b.points)
    .slice(0, Math.max(SHORTLIST, limit))
    .map(({ candidate, servings }): Alternative => {
      const meal: ServedMeal = {
        ...place,
        recipeId: candidate.recipeId,
        portions: servings,
        leftoverOf: null,
      };
      const change = (eaterId: string, nutrient: "energy" | "protein" | "fat" | "carbohydrate") =>
        (servings[eaterId] ?? 0) * (candidate.nutrients[nutrient] ?? 0) -
        (before?.portions[eaterId] ?? 0) * (old?.nutrients[nutrient] ?? 0);
      return {
        recipeId: candidate.recipeId,
        portions: servings,
        score:
          now -
          measure(weekRequest, [...others, meal]).objective +
          0.05 * (Number.isFinite(candidate.appeal) ? candidate.appeal : 0),
        changes: Object.keys(servings).map((eaterId) => ({
          eaterId,
          energy: change(eaterId, "energy"),
          protein: change(eaterId, "protein"),
          fat: change(eaterId, "fat"),
          carbohydrate: change(eaterId, "carbohydrate"),
        })),
        minutesChange:
          candidate.minutes === null || (old && old.minutes === null)
            ? null
            : minutesOf(candidate) - (old && !before?.leftoverOf ? minutesOf(old) : 0),
        costChangeMinor:
          candidate.costMinor === null || (old && old.costMinor === null)
            ? null
            : costOf(candidate.recipeId, servings) - (before ? costOf(before.recipeId, before.portions) : 0),
      };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, Math.max(0, limit));
}

function even(portion: number): number {
  const steps = Math.round(portion / PORTION_STEP) * PORTION_STEP;
  return Math.round(Math.min(MAX_PORTION, Math.max(MIN_PORTION, steps)) * 100) / 100;
}

/** Whether cooking a recipe in the place keeps minutes, repeats and budget beside the other meals. */
function allowance(
  request: PlanRequest,
  others: readonly ServedMeal[],
  place: { readonly date: string; readonly slotId: string },
  before: ServedMeal | null,
) {
  const { rules } = request;
  const recipes = new Map(request.candidates.map((one) => [one.recipeId, one]));
  const prices = servingCosts(request.candidates);
  // Leftovers of the replaced meal will have to be cooked themselves.
  const cooked = others.filter(
    (meal) => !meal.leftoverOf || (meal.leftoverOf.date === place.date && meal.leftoverOf.slotId === place.slotId),
  );
  const minutes = cooked
    .filter((meal) => meal.date === place.date)
    .reduce((sum, meal) => {
      const recipe = recipes.get(meal.recipeId);
      return recipe ? sum + minutesOf(recipe) : sum;
    }, 0);
  const cost = (recipeId: string, servings: Readonly<Record<string, number>>) =>
    Object.values(servings).reduce((sum, portion) => sum + portion, 0) * (prices.get(recipeId) ?? 0);
  const spent = others.reduce((sum, meal) => sum + cost(meal.recipeId, meal.portions), 0);
  // A week that costs too much already may still be made cheaper, meal by meal.
  const mostCost = Math.max(rules.budgetMinor ?? 0, spent + (before ? cost(before.recipeId, before.portions) : 0));
  return (recipeId: string, servings: Readonly<Record<string, number>>): boolean => {
    const recipe = recipes.get(recipeId);
    const limit = rules.minutesByDate[place.date];
    if (!recipe || (limit !== undefined && minutes + minutesOf(recipe) > limit)) return false;
    if (cooked.filter((meal) => meal.recipeId === recipeId).length + 1 > Math.max(1, rules.maxRepeats)) return false;
    return rules.budgetMinor === null || spent + cost(recipeId, servings) <= mostCost + 1e-6;
  };
}
