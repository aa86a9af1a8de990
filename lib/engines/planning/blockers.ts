import { measure } from "./achieved";
import type { PlanRequest, ServedMeal, Wish } from "./contract";
import { fillingOf, mealsByPlace } from "./filling";
import { layOut } from "./problem";
import { wishesOf } from "./room";
import { improve } from "./search";
import { settle } from "./settle";
import { createTaste } from "./taste";
import type { Week } from "./week";

const STEPS = 900;
/** Steps by which a week that stands is first brought to what its own wishes allow. */
const SETTLING_STEPS = 4_000;
const TRIED = 6;
/** Smaller gains are chance; so are smaller shares of what is missed. */
const LEAST_GAIN = 0.02;
const LEAST_SHARE = 0.1;

/** Those first that bear on the most meals: many wishes leave the last ones no turn. */
const ORDER: readonly Wish["kind"][] = ["budget", "repeats", "diet", "minutes", "dislike"];

/** A wish in the way, and by how much the objective falls without it. */
export interface Blocker {
  readonly wish: Wish;
  readonly gain: number;
}

/**
 * What stands in the way of the targets: each wish that may be dropped (never an allergy, never a decided meal) is
 * dropped in turn and the week searched a little further; what shrinks the objective is named, best first.
 */
export function blockersOf(
  request: PlanRequest,
  week: Week,
  objective: number,
  isOver: () => boolean,
): readonly Blocker[] {
  // A short search may find better weeks with nothing dropped; only what goes beyond that counts.
  const baseline = Math.min(objective, searchFurther(request, week, isOver));
  const found: Blocker[] = [];
  const candidates = wishesOf(request)
    .filter((wish) => ORDER.includes(wish.kind))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  for (const wish of candidates.slice(0, TRIED)) {
    if (isOver()) break;
    const gain = baseline - searchFurther(without(request, wish), week, isOver);
    if (gain > Math.max(LEAST_GAIN, LEAST_SHARE * baseline)) found.push({ wish, gain });
  }
  return found.sort((a, b) => b.gain - a.gain);
}

/**
 * What stands in the way of the targets of a week that is there already. The request's open slots are those a person
 * would have planned again; its wishes are weighed from the best week found for them, not from a chance one.
 * `isOver(share)` is true when that share of the time is spent.
 */
export function blockersOfMeals(
  request: PlanRequest,
  meals: readonly ServedMeal[],
  isOver: (share: number) => boolean,
): readonly Blocker[] {
  const problem = layOut(request);
  const start = fillingOf(problem, mealsByPlace(meals));
  const week = improve(problem, start, createTaste(problem), {
    iterations: SETTLING_STEPS,
    isOver: () => isOver(0.4),
  });
  return blockersOf(request, week, measure(request, settle(week)).objective, () => isOver(1));
}

/** The request with one wish dropped. */
export function without(request: PlanRequest, wish: Wish): PlanRequest {
  const { rules } = request;
  const dropFor = (
    eaterId: string,
    change: (eater: PlanRequest["eaters"][number]) => PlanRequest["eaters"][number],
  ) => ({
    ...request,
    eaters: request.eaters.map((eater) => (eater.eaterId === eaterId ? change(eater) : eater)),
  });
  switch (wish.kind) {
    case "allergy":
      return dropFor(wish.eaterId, (eater) => ({
        ...eater,
        allergies: eater.allergies.filter((one) => one !== wish.allergen),
      }));
    case "diet":
      return dropFor(wish.eaterId, (eater) => ({ ...eater, diets: eater.diets.filter((one) => one !== wish.diet) }));
    case "dislike":
      return dropFor(wish.eaterId, (eater) => ({
        ...eater,
        dislikes: eater.dislikes.filter((one) => one !== wish.word),
      }));
    case "minutes": {
      const { [wish.date]: _dropped, ...minutesByDate } = rules.minutesByDate;
      return { ...request, rules: { ...rules, minutesByDate } };
    }
    case "budget":
      return { ...request, rules: { ...rules, budgetMinor: null } };
    case "repeats":
      return { ...request, rules: { ...rules, maxRepeats: 1000 } };
    case "fixed":
      return {
        ...request,
        slots: request.slots.map((slot) =>
          slot.date === wish.date && slot.slotId === wish.slotId ? { ...slot, fixed: null } : slot,
        ),
      };
    case "target":
    case "library":
      return request;
  }
}

function searchFurther(request: PlanRequest, week: Week, isOver: () => boolean): number {
  const problem = layOut(request);
  const again = improve(problem, week, createTaste(problem), { iterations: STEPS, isOver });
  return again.broken > 0 ? Number.POSITIVE_INFINITY : measure(request, settle(again)).objective;
}
