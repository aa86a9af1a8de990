import { sql } from "drizzle-orm";
import { applyOp } from "./apply-op";
import { type AnsweredCall, type Applying, fail, requeue } from "./applying";
import { Changes } from "./changes";
import type { MemoisedStep, Reply } from "./endpoint";
import type { LeasedCall } from "./lease-calls";
import { endRun, loadEnded, lockRuns } from "./live-run";
import type { Moment } from "./moment";
import { iso, rowsOf } from "./rows";

/**
 * Records what calls answered, all in one transaction. A call whose lease was lost, or whose run is over, counts as never
 * made. Answers the calls that go on at once, with the step each has just recorded.
 */
export async function applyReplies(
  answered: readonly AnsweredCall[],
  moment: Moment,
): Promise<ReadonlyMap<LeasedCall, MemoisedStep>> {
  const { db, now } = moment;
  const runs = await lockRuns(
    db,
    answered.map(({ call }) => call.runId),
  );
  const held = await rowsOf<{ id: number; lease: string }>(
    db,
    sql`select id::float8 as id, lease from job_queue
      where id in (select value::bigint from json_array_elements_text(${JSON.stringify(answered.map(({ call }) => call.itemId))}::json))
        and lease is not null for update`,
  );
  const leases = new Map(held.map(({ id, lease }) => [id, lease]));
  // A step may have ended while the function was asked what is next; it would name that step as new.
  const late = answered.flatMap(({ call }) => {
    const run = runs.get(call.runId);
    return run !== undefined && call.stepId === null && run.stepsDone > call.steps.length ? [run] : [];
  });
  await loadEnded(db, late);
  const changes = new Changes();
  const goOn = new Map<LeasedCall, MemoisedStep>();
  for (const answer of answered) {
    const { call } = answer;
    const run = runs.get(call.runId);
    const fn = moment.functions.get(call.functionId);
    if (run === undefined || fn === undefined || run.isOver || leases.get(call.itemId) !== call.lease) continue;
    await apply({ ...answer, run, fn, runs, changes, moment, goOn });
  }
  await changes.write(db, now);
  return goOn;
}

async function apply(applying: Applying): Promise<void> {
  const { reply, run, runs, changes, moment, call } = applying;
  if (reply.kind === "done") {
    endRun(run, { status: "completed", output: reply.data }, runs, changes, moment);
    return;
  }
  if (reply.kind === "failed") {
    if (!retry(applying, reply)) endRun(run, { status: "failed", error: reply.error }, runs, changes, moment);
    return;
  }
  const before = run.open.size;
  // A step that ended while the function was asked has had it asked again; this answer then tells nothing new.
  const isLate = run.stepsDone > call.steps.length;
  for (const op of reply.ops) await applyOp(op, applying);
  if (run.isOver || call.stepId !== null || applying.goOn.has(call)) return;
  const isRequeued = changes.requeued.some(({ id }) => id === call.itemId);
  if (!isRequeued) changes.doneItems.push(call.itemId);
  if (!isRequeued && run.open.size === 0 && before === 0 && !isLate && !changes.isDiscovered(run.id)) {
    fail(
      applying,
      "NoProgress",
      "The function neither ended nor asked for a step: it waits for something that is not a step.",
    );
  }
}

/** Puts the call back for another try; false when it has had its last. */
function retry(
  { call, fn, changes, moment, run }: Applying,
  { error, ...reply }: Extract<Reply, { kind: "failed" }>,
): boolean {
  if (!reply.mayRetry || call.attempt + 1 >= fn.attempts) return false;
  requeue(call, call.stepId, reply.retryAfterMs, changes, moment);
  changes.run(run.id, run.stepsDone).failedAttempts.push({ attempt: call.attempt, at: iso(moment.now), error });
  return true;
}
