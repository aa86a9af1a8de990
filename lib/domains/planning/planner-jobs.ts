import { alternativesFor } from "@/lib/engines/planning/alternatives";
import type { Alternative, PlanOutcome, PlanRequest, ServedMeal } from "@/lib/engines/planning/contract";
import { planWeek } from "@/lib/engines/planning/plan-week";

/** What the planner's thread is asked; plain data in, plain data out. */
export type PlannerJob =
  | { readonly kind: "plan"; readonly request: PlanRequest }
  | {
      readonly kind: "alternatives";
      readonly request: PlanRequest;
      readonly meals: readonly ServedMeal[];
      readonly place: { readonly date: string; readonly slotId: string };
    };

export interface PlannerAnswers {
  readonly plan: PlanOutcome;
  readonly alternatives: readonly Alternative[];
}

const CLOCK = { now: () => performance.now() };

export function runJob(job: PlannerJob): PlannerAnswers[PlannerJob["kind"]] {
  return job.kind === "plan" ? planWeek(job.request, CLOCK) : alternativesFor(job.request, job.meals, job.place, 5);
}
