import { parentPort } from "node:worker_threads";
import { type PlannerJob, runJob } from "./planner-jobs";

/** The thread the planner runs in, so that a search of seconds holds up nobody's page. */
parentPort?.on("message", ({ id, job }: { readonly id: number; readonly job: PlannerJob }) => {
  try {
    parentPort?.postMessage({ id, answer: runJob(job) });
  } catch (error) {
    parentPort?.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
});
