import { sql } from "drizzle-orm";
import { Changes } from "./changes";
import { errorJson } from "./endpoint";
import { nextTick } from "./function-config";
import { releaseHeld } from "./held-events";
import { endOpenStep, endRun, type LiveRun, lockRuns } from "./live-run";
import type { Moment } from "./moment";
import { iso, rowsOf } from "./rows";
import { startRun } from "./start-run";

const TIMERS_AT_ONCE = 200;

interface Timer {
  readonly id: number;
  readonly kind: "wake" | "start-timeout" | "finish-timeout" | "debounce" | "batch" | "cron";
  readonly functionId: string;
  readonly runId: string | null;
  readonly stepId: string | null;
  readonly ref: string | null;
  readonly dueAt: number;
}

/** Lets calls whose time has come be leased, and does what timers ask for. Answers how many there were. */
export async function ringTimers(moment: Moment): Promise<number> {
  const { db, now } = moment;
  const promoted = await rowsOf<{ id: number }>(
    db,
    sql`update job_queue set is_ready = true
      where not is_ready and kind = 'call' and due_at <= ${iso(now)}::timestamptz returning id::float8 as id`,
  );
  const timers = await rowsOf<Timer>(
    db,
    sql`select id::float8 as id, kind, function_id as "functionId", run_id as "runId", step_id as "stepId", ref,
        (extract(epoch from due_at) * 1000)::float8 as "dueAt"
      from job_queue where not is_ready and kind <> 'call' and due_at <= ${iso(now)}::timestamptz
      order by due_at, id limit ${TIMERS_AT_ONCE} for update skip locked`,
  );
  if (timers.length === 0) return promoted.length;
  const changes = new Changes();
  const runs = await lockRuns(
    db,
    timers.flatMap(({ runId }) => (runId === null ? [] : [runId])),
  );
  for (const timer of timers) {
    changes.doneItems.push(timer.id);
    const run = timer.runId === null ? undefined : runs.get(timer.runId);
    if (run !== undefined) ringForRun(timer, run, runs, changes, moment);
    else await ringForFunction(timer, changes, moment);
  }
  await changes.write(db, now);
  return promoted.length + timers.length;
}

function ringForRun(timer: Timer, run: LiveRun, runs: ReadonlyMap<string, LiveRun>, changes: Changes, moment: Moment) {
  const { now } = moment;
  if (timer.kind === "start-timeout") {
    if (run.status === "queued") {
      endRun(run, { status: "cancelled", reason: "It did not start in time." }, runs, changes, moment);
    }
    return;
  }
  if (timer.kind === "finish-timeout") {
    endRun(run, { status: "cancelled", reason: "It did not finish in time." }, runs, changes, moment);
    return;
  }
  if (timer.stepId === null) return;
  const isInvocation = run.open.get(timer.stepId)?.status === "invoking";
  const outcome = isInvocation
    ? { data: null, error: errorJson("InngestInvokeTimeoutError", "The invoked function did not finish in time.") }
    : { data: "null", error: null };
  endOpenStep(run, timer.stepId, outcome, changes, now);
  changes.waitsOver.push({ runId: run.id, stepId: timer.stepId });
}

async function ringForFunction(timer: Timer, changes: Changes, moment: Moment): Promise<void> {
  const fn = moment.functions.get(timer.functionId);
  if (fn === undefined || timer.ref === null) return;
  if (timer.kind === "debounce" || timer.kind === "batch") return releaseHeld(fn, timer.ref, changes, moment);
  if (timer.kind !== "cron") return;
  scheduleCron(fn.id, timer.ref, fn.crons.find(({ cron }) => cron === timer.ref)?.jitter, changes, moment);
  const name = "inngest/scheduled.timer";
  const event = { id: `${fn.id} ${timer.ref} ${iso(timer.dueAt)}`, name, data: { cron: timer.ref }, ts: timer.dueAt };
  if (!moment.paused.has(fn.id)) await startRun(fn, { eventName: name, events: [event] }, changes, moment);
}

/** The next tick of a timetable after now; what was missed while nothing ran is made up for by one run. */
export function scheduleCron(
  functionId: string,
  cron: string,
  jitter: number | undefined,
  changes: Changes,
  { now, random }: Moment,
) {
  const tick = nextTick(cron, now);
  if (tick === null) return;
  const dueAt = tick + Math.floor(random() * (jitter ?? 0));
  changes.items.push({ kind: "cron", functionId, runId: null, stepId: null, ref: cron, dueAt, rank: 0, slots: [] });
}
