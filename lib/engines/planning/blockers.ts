import { measure } from "./achieved";
import type { PlanRequest, Wish } from "./contract";
import { layOut } from "./problem";
import { wishesOf } from "./room";
import { improve } from "./search";
import { settle } from "./settle";
import { createTaste } from "./taste";
import type { Week } from "./week";

const STEPS = 900;
const TRIED = 6;

/**
 * What stands in the way of the targets: each wish that may be dropped (never an allergy, never a decided meal) is
 * dropped in turn and the week searched a little further; what shrinks the objective is named, best first.
 */
export function blockersOf(
  request: PlanRequest,
  week: Week,
  objective: number,
  isOver: () => boolean,
): readonly { readonly wish: Wish; readonly gain: number }[] {
  // A short search may find better weeks with nothing dropped; only what goes beyond that counts.
  const baseline = Math.min(objective, searchFurther(request, week, isOver));
  const found: { wish: Wish; gain: number }[] = [];
  const droppable = wishesOf(request).filter((wish) => wish.kind !== "allergy" && wish.kind !== "fixed");
  // A budget first: it bears on every meal, and a week of busy evenings would leave it no turn.
  const candidates = [...droppable].sort((a, b) => Number(b.kind === "budget") - Number(a.kind === "budget"));
  for (const wish of candidates.slice(0, TRIED)) {
    if (isOver()) break;
    const gain = baseline - searchFurther(without(request, wish), week, isOver);
    if (gain > 0.02) found.push({ wish, gain });
  }
  return found.sort((a, b) => b.gain - a.gain);
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
