import { blockersOf } from "./blockers";
import { findConflict } from "./conflict";
import type { PlannedMeal, PlanOutcome, PlanRequest } from "./contract";
import { fillingOf, mealsByPlace, randomFilling } from "./filling";
import { outcomeOf } from "./outcome";
import { layOut, type Problem } from "./problem";
import { findRoom, type Room, wishesOf } from "./room";
import { improve } from "./search";
import { isWithinBudget, settle } from "./settle";
import { createTaste } from "./taste";
import { createWeek, type Week } from "./week";

export interface Clock {
  /** Milliseconds, only ever compared with itself. */
  now(): number;
}

export interface PlanOptions {
  /**
   * Called as soon as a plan exists and as the search goes on, with milliseconds since the start. `meals` settles the
   * best week so far, to be shown meanwhile; null while it would cost more than the budget.
   */
  onProgress?(progress: {
    readonly elapsedMs: number;
    readonly share: number;
    meals(): readonly PlannedMeal[] | null;
  }): void;
  /** A few slots of a planned week are being filled again: a short search, and no study of what stands in the way. */
  readonly isRepair?: boolean;
  /** Leaves out the study of what stands in the way. */
  readonly isUnstudied?: boolean;
  /** Meals to start from and to keep where another choice is not clearly better. */
  readonly near?: readonly PlannedMeal[];
}

/** What exchanging a meal of `near` counts on the scale of the search: about a tenth of one target. */
const STAY = 1;

/** Steps of the search; with the seed they decide the plan, the wall budget only cuts it short. */
const STEPS = 24_000;
const REPAIR_STEPS = 4_000;

/**
 * Plans a week: a recipe for each open slot and servings for each eater, steering every eater-day to energy and macros
 * and the week to micronutrients. Hard rules are kept or the outcome is the smallest set of wishes in conflict.
 * Deterministic by request and seed unless `timeLimitMs` runs out first. Takes JSON in, gives JSON out.
 */
export function planWeek(request: PlanRequest, clock: Clock, options: PlanOptions = {}): PlanOutcome {
  const started = clock.now();
  const limitMs = Number.isFinite(request.timeLimitMs) ? Math.max(50, request.timeLimitMs) : 5000;
  const elapsed = () => clock.now() - started;
  const isOver = (share: number) => () => elapsed() > limitMs * share;
  const room = findRoom(request, wishesOf(request));
  if (!room.found && room.isProven) return { ok: false, conflict: findConflict(request) };
  const problem = layOut(request);
  const iterations = options.isRepair ? REPAIR_STEPS : STEPS;
  const near = options.near ? fillingOf(problem, mealsByPlace(options.near)) : null;
  const ownTaste = createTaste(problem);
  const taste: typeof ownTaste = (week) =>
    ownTaste(week) + (near ? STAY * week.recipeOf.filter((recipe, slot) => recipe !== near.recipeOf[slot]).length : 0);
  const searched = improve(problem, near ?? randomFilling(problem), taste, {
    iterations,
    isOver: isOver(0.55),
    onProgress: (step, best) => {
      options.onProgress?.({
        elapsedMs: elapsed(),
        share: Math.min(1, step / iterations),
        meals: () => {
          const week = createWeek(problem, best, taste);
          const meals = settle(week);
          return isWithinBudget(week) ? meals : null;
        },
      });
    },
  });
  const kept = keepRules(problem, searched, room, taste, iterations, isOver(0.7));
  if (!kept) return { ok: false, conflict: findConflict(request) };
  const outcome = outcomeOf(request, problem, kept.meals);
  const blockers =
    options.isRepair || options.isUnstudied || outcome.objective <= 0.01
      ? []
      : blockersOf(request, kept.week, outcome.objective, isOver(0.85));
  return { ...outcome, blockers, elapsedMs: elapsed() };
}

/** The searched week where it keeps every rule, else one grown from the filling known to; null where there is none. */
function keepRules(
  problem: Problem,
  searched: Week,
  room: Room,
  taste: Parameters<typeof createWeek>[2],
  iterations: number,
  isOver: () => boolean,
): { week: Week; meals: readonly PlannedMeal[] } | null {
  const weeks = [() => searched];
  if (room.found) {
    const start = fillingOf(problem, room.meals);
    weeks.push(
      () => improve(problem, start, taste, { iterations, isOver }),
      () => createWeek(problem, start, taste),
    );
  }
  for (const make of weeks) {
    const week = make();
    if (week.broken > 0) continue;
    const meals = settle(week);
    if (isWithinBudget(week)) return { week, meals };
  }
  return null;
}
