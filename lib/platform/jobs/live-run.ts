import { sql } from "drizzle-orm";
import { z } from "zod";
import type { FailedAttempt } from "@/db/schema/jobs";
import { type EventRow, eventRow } from "./announce";
import { canonicalJson } from "./canonical-json";
import type { Changes } from "./changes";
import { errorJson } from "./endpoint";
import type { Moment } from "./moment";
import { iso, rowsOf } from "./rows";

interface OpenStep {
  readonly id: string;
  readonly name: string;
  readonly op: string;
  readonly status: "planned" | "sleeping" | "waiting" | "invoking";
  readonly isRace: boolean;
}

/** A run whose row is locked by this transaction. */
export interface LiveRun {
  readonly id: string;
  readonly functionId: string;
  readonly status: "queued" | "running" | "completed" | "failed" | "cancelled";
  readonly eventName: string;
  readonly events: string;
  readonly rank: number;
  readonly slots: readonly string[];
  readonly parentRunId: string | null;
  readonly parentStepId: string | null;
  /** Grows as steps end in this transaction. */
  stepsDone: number;
  isOver: boolean;
  readonly open: Map<string, OpenStep>;
  /** Steps known to have ended: those of this transaction, and those a late answer does not know of. */
  readonly ended: Set<string>;
}

/**
 * Locks runs, and those whose steps wait for them, always in the order of their ids so that two workers never wait for
 * each other; with the steps that have not ended.
 */
export async function lockRuns(db: Moment["db"], ids: readonly string[]): Promise<Map<string, LiveRun>> {
  const runs = new Map<string, LiveRun>();
  if (ids.length === 0) return runs;
  const wanted = sql`(select value from json_array_elements_text(${JSON.stringify([...new Set(ids)])}::json))`;
  const rows = await rowsOf<Omit<LiveRun, "open" | "ended" | "isOver">>(
    db,
    sql`select id, function_id as "functionId", status, event_name as "eventName", events, rank::float8 as rank, slots,
        parent_run_id as "parentRunId", parent_step_id as "parentStepId", steps_done as "stepsDone"
      from job_run
      where id in ${wanted} or id in (select parent_run_id from job_run where id in ${wanted})
      order by id for update`,
  );
  for (const row of rows) {
    const isOver = row.status !== "queued" && row.status !== "running";
    runs.set(row.id, { ...row, isOver, open: new Map(), ended: new Set() });
  }
  const steps = await rowsOf<OpenStep & { readonly runId: string }>(
    db,
    sql`select run_id as "runId", id, name, op, status, is_race as "isRace" from job_step
      where ended_at is null and run_id in (select value from json_array_elements_text(${JSON.stringify([...runs.keys()])}::json))`,
  );
  for (const { runId, ...step } of steps) runs.get(runId)?.open.set(step.id, step);
  return runs;
}

/** Adds the steps that have ended, for answers that were made before they did. */
export async function loadEnded(db: Moment["db"], runs: readonly LiveRun[]): Promise<void> {
  if (runs.length === 0) return;
  const byId = new Map(runs.map((run) => [run.id, run]));
  const rows = await rowsOf<{ runId: string; id: string }>(
    db,
    sql`select run_id as "runId", id from job_step
      where ended_at is not null
        and run_id in (select value from json_array_elements_text(${JSON.stringify([...byId.keys()])}::json))`,
  );
  for (const { runId, id } of rows) byId.get(runId)?.ended.add(id);
}

export type Outcome = { readonly data: string; readonly error: null } | { readonly data: null; readonly error: string };

/** What an ended step is called again with. */
export interface StepReport {
  readonly id: string;
  readonly name: string;
  readonly op: string;
  readonly outcome: Outcome;
  readonly input?: string | null;
  readonly startedAt?: number;
  readonly failedAttempts?: readonly FailedAttempt[];
}

/** Records how a step ended; answers its position. */
export function endStep(run: LiveRun, step: StepReport, changes: Changes, now: number): number {
  run.stepsDone += 1;
  run.open.delete(step.id);
  run.ended.add(step.id);
  changes.run(run.id, run.stepsDone);
  changes.step({
    runId: run.id,
    id: step.id,
    name: step.name,
    op: step.op,
    status: step.outcome.error === null ? "completed" : "failed",
    position: run.stepsDone,
    isRace: false,
    input: step.input ?? null,
    data: step.outcome.data,
    error: step.outcome.error,
    startedAt: iso(step.startedAt ?? now),
    endedAt: iso(now),
    failedAttempts: step.failedAttempts ?? [],
  });
  return run.stepsDone;
}

/** Ends a step that was open (asleep, waiting, invoking, planned) and has the function asked what is next. */
export function endOpenStep(run: LiveRun, stepId: string, outcome: Outcome, changes: Changes, now: number): boolean {
  const step = run.open.get(stepId);
  if (run.isOver || step === undefined) return false;
  endStep(run, { id: stepId, name: step.name, op: step.op, outcome }, changes, now);
  changes.discover(run.id, run);
  return true;
}

export type RunEnd =
  | { readonly status: "completed"; readonly output: string }
  | { readonly status: "failed"; readonly error: string }
  | { readonly status: "cancelled"; readonly reason: string };

/** Ends a run: its calls, timers and waits go, whoever invoked it is told, and so are functions that listen. */
export function endRun(
  run: LiveRun,
  end: RunEnd,
  runs: ReadonlyMap<string, LiveRun>,
  changes: Changes,
  { now, functions }: Moment,
): void {
  if (run.isOver) return;
  run.isOver = true;
  changes.endedRuns.push(run.id);
  const change = changes.run(run.id, run.stepsDone);
  change.status = end.status;
  change.endedAt = iso(now);
  if (end.status === "completed") change.output = end.output;
  if (end.status === "failed") change.error = end.error;
  if (end.status === "cancelled") change.reason = end.reason;
  const parent = run.parentRunId === null ? undefined : runs.get(run.parentRunId);
  if (parent !== undefined && run.parentStepId !== null) {
    if (endOpenStep(parent, run.parentStepId, outcomeOf(end), changes, now))
      changes.endTimer(parent.id, run.parentStepId);
  }
  changes.events.push(...endEvents(run, end, now, functions));
}

function outcomeOf(end: RunEnd): Outcome {
  if (end.status === "completed") return { data: end.output, error: null };
  if (end.status === "failed") return { data: null, error: end.error };
  return {
    data: null,
    error: errorJson("FunctionCancelledError", `The invoked function was cancelled: ${end.reason}`),
  };
}

/** Failure and cancellation are always told; an ordinary end only where somebody listens. */
function endEvents(run: LiveRun, end: RunEnd, now: number, functions: Moment["functions"]): EventRow[] {
  const isHeard = listens(functions, "inngest/function.finished");
  if (end.status === "completed" && !isHeard) return [];
  const [event] = z.array(z.unknown()).parse(JSON.parse(run.events));
  const about = { event, function_id: run.functionId, run_id: run.id };
  const told: EventRow[] = [];
  const tell = (kind: string, data: Record<string, unknown>) =>
    told.push(
      eventRow({ id: `${run.id}-${kind}`, name: `inngest/function.${kind}`, data: { ...about, ...data } }, now),
    );
  if (end.status === "failed") tell("failed", { error: JSON.parse(end.error) });
  if (end.status === "cancelled") tell("cancelled", { reason: end.reason });
  if (isHeard) {
    if (end.status === "completed") tell("finished", { result: JSON.parse(end.output) });
    else tell("finished", { error: JSON.parse(outcomeOf(end).error ?? canonicalJson(null)) });
  }
  return told;
}

const listens = (functions: Moment["functions"], name: string): boolean =>
  [...functions.values()].some((fn) => fn.events.some(({ event }) => event === name));
