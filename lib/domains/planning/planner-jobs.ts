import { alternativesFor } from "@/lib/engines/planning/alternatives";
import { type Blocker, blockersOfMeals } from "@/lib/engines/planning/blockers";
import type { Alternative, PlannedMeal, PlanOutcome, PlanRequest, ServedMeal } from "@/lib/engines/planning/contract";
import { gapToAny } from "@/lib/engines/planning/outcome";
import { planWeek } from "@/lib/engines/planning/plan-week";

/** What the planner's thread is asked; plain data in, plain data out. */
export type PlannerJob =
  | { readonly kind: "plan"; readonly request: PlanRequest }
  | {
      readonly kind: "alternatives";
      readonly request: PlanRequest;
      readonly meals: readonly ServedMeal[];
      readonly place: { readonly date: string; readonly slotId: string };
    }
  | { readonly kind: "gap"; readonly request: PlanRequest; readonly meals: readonly PlannedMeal[] }
  | { readonly kind: "blockers"; readonly request: PlanRequest; readonly meals: readonly ServedMeal[] };

export interface PlannerAnswers {
  readonly plan: PlanOutcome;
  readonly alternatives: readonly Alternative[];
  readonly gap: number;
  readonly blockers: readonly Blocker[];
}

const CLOCK = { now: () => performance.now() };
/** The most wall time a study of what stands in the way may take, most take a second: someone waits for its sentences. */
const STUDY_MS = 4_000;

export function runJob(job: PlannerJob): PlannerAnswers[PlannerJob["kind"]] {
  switch (job.kind) {
    case "plan":
      return planWeek(job.request, CLOCK, { isUnstudied: true });
    case "alternatives":
      return alternativesFor(job.request, job.meals, job.place, 5);
    case "gap":
      return gapToAny(job.request, job.meals);
    case "blockers": {
      const began = CLOCK.now();
      return blockersOfMeals(job.request, job.meals, (share) => CLOCK.now() - began > STUDY_MS * share);
    }
  }
}
