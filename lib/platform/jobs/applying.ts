import { backoffMs } from "./backoff";
import type { Changes } from "./changes";
import { errorJson, type MemoisedStep, type Reply } from "./endpoint";
import type { JobFunction } from "./function-config";
import type { LeasedCall } from "./lease-calls";
import { endRun, type LiveRun } from "./live-run";
import type { Moment } from "./moment";
import { iso } from "./rows";

/** A call that was answered. */
export interface AnsweredCall {
  readonly call: LeasedCall;
  readonly reply: Reply;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** An answered call with its run, and the changes that its answer makes. */
export interface Applying extends AnsweredCall {
  readonly run: LiveRun;
  readonly fn: JobFunction;
  readonly runs: ReadonlyMap<string, LiveRun>;
  readonly changes: Changes;
  readonly moment: Moment;
  /** Calls that the same worker goes on with at once. */
  readonly goOn: Map<LeasedCall, MemoisedStep>;
}

/** Ends the run with an error of the executor itself. */
export const fail = ({ run, runs, changes, moment }: Applying, name: string, message: string) =>
  endRun(run, { status: "failed", error: errorJson(name, message) }, runs, changes, moment);

/** Puts the call back into the queue, to be made again after a while. */
export function requeue(
  call: LeasedCall,
  stepId: string | null,
  afterMs: number | null,
  changes: Changes,
  { now, random }: Moment,
) {
  const wait = afterMs ?? backoffMs(call.attempt, random);
  const again = { id: call.itemId, stepId, attempt: call.attempt + 1, keepsLease: false };
  changes.requeued.push({ ...again, dueAt: iso(now + wait), isReady: wait <= 0 });
}
