import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/drivers/connection";
import { Changes } from "./changes";
import { endRun, lockRuns } from "./live-run";
import { iso, rowsOf } from "./rows";
import { startRun } from "./start-run";
import { momentOf } from "./stored-functions";
import { wakeWorkers } from "./wake";

/** What an admin's word on a run came to. */
export type RunControlled =
  | { readonly ok: true; readonly runId: string }
  | {
      readonly ok: false;
      readonly reason: "unknown-run" | "is-over" | "not-failed" | "unknown-function" | "runs-already";
    };

/** What starting a function by hand came to. */
export type RunStarted =
  | { readonly ok: true; readonly runId: string }
  | { readonly ok: false; readonly reason: "unknown-function" | "no-timetable" | "paused" | "runs-already" };

/** Cancels a run that goes on: what it does now is not recorded any more. To be called in a transaction. */
export async function cancelRun(db: Db, runId: string, reason: string, now = Date.now()): Promise<RunControlled> {
  const runs = await lockRuns(db, [runId]);
  const run = runs.get(runId);
  if (run === undefined) return { ok: false, reason: "unknown-run" };
  if (run.isOver) return { ok: false, reason: "is-over" };
  const changes = new Changes();
  endRun(run, { status: "cancelled", reason }, runs, changes, await momentOf(db, now));
  await changes.write(db, now);
  wakeWorkers();
  return { ok: true, runId };
}

/** Starts the run's function anew with the same events. To be called in a transaction. */
export async function replayRun(db: Db, runId: string, now = Date.now()): Promise<RunControlled> {
  const [row] = await rowsOf<{ functionId: string; eventName: string; events: string }>(
    db,
    sql`select function_id as "functionId", event_name as "eventName", events from job_run where id = ${runId}`,
  );
  if (row === undefined) return { ok: false, reason: "unknown-run" };
  const moment = await momentOf(db, now);
  const fn = moment.functions.get(row.functionId);
  if (fn === undefined) return { ok: false, reason: "unknown-function" };
  const events = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(row.events));
  const changes = new Changes();
  const id = await startRun(fn, { eventName: row.eventName, events, replayOf: runId }, changes, moment);
  if (id === null) return { ok: false, reason: "runs-already" };
  await changes.write(db, now);
  wakeWorkers();
  return { ok: true, runId: id };
}

/**
 * A failed run goes on where it stopped, with every step that was recorded; one that waits for its next try has it now.
 * To be called in a transaction.
 */
export async function retryRun(db: Db, runId: string, now = Date.now()): Promise<RunControlled> {
  const run = (await lockRuns(db, [runId])).get(runId);
  if (run === undefined) return { ok: false, reason: "unknown-run" };
  const at = iso(now);
  if (!run.isOver) {
    await db.execute(sql`
      update job_queue set due_at = ${at}::timestamptz, is_ready = true
      where run_id = ${runId} and kind = 'call' and not is_ready and attempt > 0`);
    wakeWorkers();
    return { ok: true, runId };
  }
  if (run.status !== "failed") return { ok: false, reason: "not-failed" };
  // The steps are made anew; what their tries came to stays with the run.
  await db.execute(sql`
    update job_run set failed_attempts = failed_attempts || coalesce((
      select jsonb_agg(jsonb_build_object('step', step.name) || attempt order by step.started_at)
      from job_step step, jsonb_array_elements(step.failed_attempts) attempt
      where step.run_id = ${runId} and (step.status = 'failed' or step.ended_at is null)), '[]'::jsonb)
    where id = ${runId}`);
  await db.execute(sql`delete from job_step where run_id = ${runId} and (status = 'failed' or ended_at is null)`);
  await db.execute(sql`
    update job_run set status = 'running', ended_at = null, error = null, started_at = coalesce(started_at, ${at}::timestamptz)
    where id = ${runId}`);
  const changes = new Changes();
  changes.discover(runId, run);
  await changes.write(db, now);
  wakeWorkers();
  return { ok: true, runId };
}

/** Runs a function with a timetable at once, as if it were time. To be called in a transaction. */
export async function runNow(db: Db, functionId: string, now = Date.now()): Promise<RunStarted> {
  const moment = await momentOf(db, now);
  const fn = moment.functions.get(functionId);
  if (fn === undefined) return { ok: false, reason: "unknown-function" };
  const [timetable] = fn.crons;
  if (timetable === undefined) return { ok: false, reason: "no-timetable" };
  if (moment.paused.has(functionId)) return { ok: false, reason: "paused" };
  const changes = new Changes();
  const name = "inngest/scheduled.timer";
  const event = { id: `${fn.id} ${timetable.cron} by hand ${iso(now)}`, name, data: { cron: timetable.cron }, ts: now };
  const id = await startRun(fn, { eventName: name, events: [event] }, changes, moment);
  if (id === null) return { ok: false, reason: "runs-already" };
  await changes.write(db, now);
  wakeWorkers();
  return { ok: true, runId: id };
}

/** Stops a function for now, or lets it go on: its runs wait, its timetable skips. False for an unknown one. */
export async function pauseFunction(db: Db, functionId: string, isPaused: boolean, now = Date.now()): Promise<boolean> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`update job_function set paused_at = ${isPaused ? iso(now) : null}::timestamptz where id = ${functionId} returning id`,
  );
  wakeWorkers();
  return rows.length > 0;
}
