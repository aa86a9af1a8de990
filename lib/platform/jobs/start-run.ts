import { sql } from "drizzle-orm";
import { canonicalJson } from "./canonical-json";
import type { Changes } from "./changes";
import { equalPath, keyOf, numberOf, valueAt } from "./expressions";
import { throttledStart } from "./flow-limits";
import type { JobFunction } from "./function-config";
import { endRun, lockRuns } from "./live-run";
import type { Moment } from "./moment";
import { iso, rowsOf } from "./rows";
import { runId } from "./run-id";

const MAX_PRIORITY_SECONDS = 600;

/** An event as functions see it. */
export type EventPayload = Readonly<Record<string, unknown>>;

export interface Start {
  readonly eventName: string;
  readonly events: readonly EventPayload[];
  /** The step that waits for the run. */
  readonly parent?: { readonly runId: string; readonly stepId: string };
  readonly replayOf?: string;
}

/**
 * Puts a run of a function in the queue, at the place its priority gives it and no sooner than its throttle lets it start.
 * Answers its id, null where a run of the same singleton goes on.
 */
export async function startRun(
  fn: JobFunction,
  start: Start,
  changes: Changes,
  moment: Moment,
): Promise<string | null> {
  const { now, random } = moment;
  const [event] = start.events;
  const singletonKey = fn.singleton === undefined ? null : `${fn.singleton.mode} ${keyOf(fn.singleton.key, event)}`;
  if (singletonKey !== null && !(await makesWay(fn, singletonKey, changes, moment))) return null;
  const dueAt =
    fn.throttle === undefined ? now : await throttledStart(moment, fn.id, keyOf(fn.throttle.key, event), fn.throttle);
  const priority = fn.priority === undefined ? 0 : numberOf(fn.priority, event);
  const rank = Math.round(now - Math.max(-MAX_PRIORITY_SECONDS, Math.min(MAX_PRIORITY_SECONDS, priority)) * 1_000);
  const slots = fn.concurrency.map((limit) => slotOf(fn, limit, event));
  const id = runId(now, random);
  const events = canonicalJson(start.events);
  changes.runs.push({
    id,
    functionId: fn.id,
    eventName: start.eventName,
    events,
    rank,
    slots,
    singletonKey,
    parentRunId: start.parent?.runId ?? null,
    parentStepId: start.parent?.stepId ?? null,
    replayOf: start.replayOf ?? null,
  });
  changes.items.push({ kind: "call", functionId: fn.id, runId: id, stepId: null, dueAt, rank, slots });
  if (fn.timeouts.start !== undefined) {
    const end = now + fn.timeouts.start;
    changes.items.push({
      kind: "start-timeout",
      functionId: fn.id,
      runId: id,
      stepId: null,
      dueAt: end,
      rank,
      slots: [],
    });
  }
  for (const cancel of fn.cancel) {
    changes.waits.push({
      kind: "cancel",
      runId: id,
      stepId: null,
      eventName: cancel.event,
      ...matchOf(cancel.if ?? null, event),
      createdAt: iso(now),
      expiresAt: cancel.timeout === undefined ? null : iso(now + cancel.timeout),
    });
  }
  return id;
}

/** What an expression compares, so far as an index can know it. */
export function matchOf(expression: string | null, event: unknown) {
  const matchPath = expression === null ? null : equalPath(expression);
  // A path that the starting event does not have equals nothing: such a wait only ends by its timeout.
  const matchValue = matchPath === null ? null : (valueAt(event, matchPath) ?? "");
  return { expression, matchPath, matchValue };
}

/** The name that a concurrency limit counts calls under. */
function slotOf(fn: JobFunction, limit: JobFunction["concurrency"][number], event: unknown): string {
  const key = keyOf(limit.key, event);
  return limit.scope === "fn" ? `fn ${fn.id} ${limit.key ?? ""} ${key}` : `${limit.scope} ${key}`;
}

/** True when no other run of the singleton goes on any more. */
async function makesWay(fn: JobFunction, singletonKey: string, changes: Changes, moment: Moment): Promise<boolean> {
  if (changes.runs.some((run) => run.functionId === fn.id && run.singletonKey === singletonKey)) {
    if (fn.singleton?.mode === "skip") return false;
    await changes.write(moment.db, moment.now);
  }
  const live = await rowsOf<{ id: string }>(
    moment.db,
    sql`select id from job_run where function_id = ${fn.id} and singleton_key = ${singletonKey} and ended_at is null`,
  );
  if (live.length === 0) return true;
  if (fn.singleton?.mode === "skip") return false;
  const runs = await lockRuns(
    moment.db,
    live.map((run) => run.id),
  );
  for (const { id } of live) {
    const run = runs.get(id);
    if (run !== undefined)
      endRun(run, { status: "cancelled", reason: "A newer run took its place." }, runs, changes, moment);
  }
  return true;
}
