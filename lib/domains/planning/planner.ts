import "server-only";
import { Worker } from "node:worker_threads";
import type { PlannedMeal, PlanOutcome, PlanRequest, ServedMeal } from "@/lib/engines/planning/contract";
import { logger } from "@/lib/platform/telemetry/logger";
import { type PlannerAnswers, type PlannerJob, runJob } from "./planner-jobs";

type Answer = PlannerAnswers[PlannerJob["kind"]];

interface Pending {
  readonly job: PlannerJob;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** One thread a process, started with the first job; jobs queue in it. */
let thread: { readonly worker: Worker; readonly pending: Map<number, Pending> } | null = null;
/** Set once where no thread can run: from then on the search runs in place. */
let isInPlace = false;
let jobs = 0;

/** Plans a week away from the server's own thread. */
export const planInThread = (request: PlanRequest) => run({ kind: "plan", request }) as Promise<PlanOutcome>;

/** Five other recipes for a slot, best first, measured away from the server's own thread. */
export const alternativesInThread = (
  request: PlanRequest,
  meals: readonly ServedMeal[],
  place: { readonly date: string; readonly slotId: string },
) => run({ kind: "alternatives", request, meals, place }) as Promise<PlannerAnswers["alternatives"]>;

/** What another plan for the same tables could save at most, measured away from the server's own thread. */
export const gapInThread = (request: PlanRequest, meals: readonly PlannedMeal[]) =>
  run({ kind: "gap", request, meals }) as Promise<number>;

/** Which wishes stand in the way of the targets of these meals, where the request's open slots were planned again. */
export const blockersInThread = (request: PlanRequest, meals: readonly ServedMeal[]) =>
  run({ kind: "blockers", request, meals }) as Promise<PlannerAnswers["blockers"]>;

function run(job: PlannerJob): Promise<Answer> {
  if (isInPlace) return Promise.resolve().then(() => runJob(job));
  return new Promise((resolve, reject) => {
    try {
      thread ??= startThread();
      const id = ++jobs;
      thread.pending.set(id, { job, resolve, reject });
      thread.worker.ref();
      thread.worker.postMessage({ id, job });
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

function startThread() {
  const pending = new Map<number, Pending>();
  const worker = new Worker(new URL("./planner-thread.ts", import.meta.url));
  worker.on("message", (message: { id: number; answer?: Answer; failure?: string }) => {
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    // An idle thread does not keep a process that wants to end.
    if (pending.size === 0) worker.unref();
    if (message.answer === undefined) waiting?.reject(new Error(message.failure ?? "The planner gave no answer."));
    else waiting?.resolve(message.answer);
  });
  const giveUp = (reason: unknown) => {
    if (thread?.worker === worker) thread = null;
    if (pending.size === 0) return;
    logger.warn({ err: reason }, "the planner's thread ended; planning in place");
    isInPlace = true;
    for (const { job, resolve, reject } of pending.values()) {
      Promise.resolve()
        .then(() => runJob(job))
        .then(resolve, reject);
    }
    pending.clear();
  };
  worker.on("error", giveUp);
  worker.on("exit", giveUp);
  return { worker, pending };
}
