import { measure } from "./achieved";
import { blockersOf } from "./blockers";
import { lowerBound } from "./bound";
import { findConflict } from "./conflict";
import type { PlannedMeal, PlanOutcome, PlanRequest } from "./contract";
import { layOut, type Problem } from "./problem";
import { findRoom, wishesOf } from "./room";
import { type Filling, improve, randomFilling } from "./search";
import { settle } from "./settle";
import { createTaste } from "./taste";
import type { Week } from "./week";

export interface Clock {
  /** Milliseconds, only ever compared with itself. */
  now(): number;
}

export interface PlanEvents {
  /** Called when a plan that keeps every rule exists, and as the search goes on, with milliseconds since the start. */
  onProgress?(progress: { readonly elapsedMs: number; readonly share: number }): void;
}

/** Steps of the search; with the seed they decide the plan, the wall budget only cuts it short. */
export const ITERATIONS = 24_000;

/**
 * Plans a week: a recipe for each open slot and servings for each eater, steering every eater-day to energy and macros
 * and the week to micronutrients. Hard rules are kept or the outcome is the smallest set of wishes in conflict.
 * Deterministic by request and seed unless `timeLimitMs` runs out first. Takes JSON in, gives JSON out.
 */
export function planWeek(request: PlanRequest, clock: Clock, events: PlanEvents = {}): PlanOutcome {
  const started = clock.now();
  const limitMs = Number.isFinite(request.timeLimitMs) ? Math.max(50, request.timeLimitMs) : 5000;
  const isOver = (share: number) => () => clock.now() - started > limitMs * share;
  const room = findRoom(request, wishesOf(request));
  if (!room.found && room.isProven) return { ok: false, conflict: findConflict(request) };
  const problem = layOut(request);
  if (problem.slots.length === 0) return emptyOutcome(clock.now() - started);
  if (problem.slots.some((slot) => slot.domain.length === 0)) return { ok: false, conflict: findConflict(request) };
  const report = (step: number) =>
    events.onProgress?.({ elapsedMs: clock.now() - started, share: Math.min(1, step / ITERATIONS) });
  const taste = createTaste(problem);
  const limits = {
    iterations: ITERATIONS,
    isOver: isOver(0.6),
    onProgress: (step: number, best: number) => {
      if (best < 1000) report(step);
    },
  };
  let week = improve(problem, randomFilling(problem), taste, limits);
  if (week.broken > 0 && room.found) {
    week = improve(problem, fillingOf(problem, room.meals), taste, { ...limits, isOver: isOver(0.8) });
  }
  if (week.broken > 0) return { ok: false, conflict: findConflict(request) };
  const meals = settle(week);
  return outcomeOf(request, problem, week, meals, () => clock.now() - started, isOver(0.85));
}

function outcomeOf(
  request: PlanRequest,
  problem: Problem,
  week: Week,
  meals: readonly PlannedMeal[],
  elapsed: () => number,
  isOver: () => boolean,
): PlanOutcome {
  const { days, misses, objective } = measure(request, meals);
  const missOf = (eater: number) =>
    misses.reduce(
      (sum, miss) =>
        sum + (miss.wish.kind === "target" && miss.wish.eaterId === problem.eaters[eater]?.eaterId ? miss.by : 0),
      0,
    );
  const bound = Math.min(objective, lowerBound(problem, missOf));
  const blockers = objective > 0.01 ? blockersOf(request, week, objective, isOver) : [];
  return { ok: true, meals, days, objective, bound, gap: objective - bound, misses, blockers, elapsedMs: elapsed() };
}

function emptyOutcome(elapsedMs: number): PlanOutcome {
  return { ok: true, meals: [], days: [], objective: 0, bound: 0, gap: 0, misses: [], blockers: [], elapsedMs };
}

function fillingOf(
  problem: Problem,
  meals: ReadonlyMap<string, { recipeId: string; sourceKey: string | null }>,
): Filling {
  const start = randomFilling(problem);
  const recipeIndex = new Map(problem.recipes.map((recipe, index) => [recipe.recipeId, index]));
  const slotIndex = new Map(problem.slots.map((slot, index) => [`${slot.slot.date}/${slot.slot.slotId}`, index]));
  problem.slots.forEach((slot, index) => {
    const meal = meals.get(`${slot.slot.date}/${slot.slot.slotId}`);
    if (!meal || slot.isFixed) return;
    start.recipeOf[index] = recipeIndex.get(meal.recipeId) ?? start.recipeOf[index] ?? 0;
    start.sourceOf[index] = meal.sourceKey === null ? -1 : (slotIndex.get(meal.sourceKey) ?? -1);
  });
  return start;
}
