import { sql } from "drizzle-orm";
import { Changes } from "./changes";
import { isMatch, keyOf, valueAt } from "./expressions";
import { takeStart } from "./flow-limits";
import type { JobFunction } from "./function-config";
import { addToBatch, debounce } from "./held-events";
import { endOpenStep, endRun, lockRuns } from "./live-run";
import type { Moment } from "./moment";
import { iso, rowsOf } from "./rows";
import { type EventPayload, startRun } from "./start-run";

const EVENTS_AT_ONCE = 200;
const DAY_MS = 86_400_000;

interface Arrived {
  readonly seq: number;
  readonly name: string;
  readonly payload: string;
  readonly receivedAt: number;
}

/** Turns events into runs, ends the waits they answer, cancels what they cancel. Answers how many there were. */
export async function takeEvents(moment: Moment): Promise<number> {
  const { db, now } = moment;
  const arrived = await rowsOf<Arrived>(
    db,
    sql`select seq::float8 as seq, name, payload, (extract(epoch from received_at) * 1000)::float8 as "receivedAt"
      from job_event where processed_at is null order by seq limit ${EVENTS_AT_ONCE} for update skip locked`,
  );
  if (arrived.length === 0) return 0;
  const changes = new Changes();
  const events = arrived.map((row) => ({ ...row, event: JSON.parse(row.payload) as EventPayload }));
  await answerWaits(events, changes, moment);
  for (const { name, event } of events) {
    for (const fn of moment.functions.values()) {
      if (isTriggered(fn, name, event)) await trigger(fn, name, event, changes, moment);
    }
  }
  await changes.write(db, now);
  await db.execute(sql`
    update job_event set processed_at = ${iso(now)}::timestamptz
    where seq in (select value::bigint from json_array_elements_text(${JSON.stringify(arrived.map(({ seq }) => seq))}::json))`);
  return arrived.length;
}

const isTriggered = (fn: JobFunction, name: string, event: EventPayload): boolean =>
  fn.events.some(
    (trigger) =>
      isNamed(trigger.event, name) && (trigger.expression === undefined || isMatch(trigger.expression, { event })),
  );

/** `app/*` names every event under `app/`. */
const isNamed = (wanted: string, name: string): boolean =>
  wanted === name || (wanted.endsWith("*") && name.startsWith(wanted.slice(0, -1)));

async function trigger(fn: JobFunction, name: string, event: EventPayload, changes: Changes, moment: Moment) {
  if (fn.batch !== undefined && (fn.batch.if === undefined || isMatch(fn.batch.if, { event }))) {
    return addToBatch(fn, event, changes, moment);
  }
  if (fn.idempotency !== undefined) {
    const once = { limit: 1, period: DAY_MS };
    if (!(await takeStart(moment, fn.id, "idempotency", keyOf(fn.idempotency, event), once))) return;
  }
  if (fn.rateLimit !== undefined) {
    if (!(await takeStart(moment, fn.id, "rate", keyOf(fn.rateLimit.key, event), fn.rateLimit))) return;
  }
  if (fn.debounce !== undefined) return debounce(fn, event, moment);
  await startRun(fn, { eventName: name, events: [event] }, changes, moment);
}

interface Wait {
  readonly id: number;
  readonly kind: "step" | "cancel";
  readonly runId: string;
  readonly stepId: string | null;
  readonly eventName: string;
  readonly expression: string | null;
  readonly matchPath: string | null;
  readonly matchValue: string | null;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly events: string;
}

async function answerWaits(
  arrived: readonly (Arrived & { readonly event: EventPayload })[],
  changes: Changes,
  moment: Moment,
): Promise<void> {
  const { db, now } = moment;
  const names = JSON.stringify([...new Set(arrived.map(({ name }) => name))]);
  const paths = await rowsOf<{ matchPath: string | null }>(
    db,
    sql`select distinct match_path as "matchPath" from job_wait
      where event_name in (select value from json_array_elements_text(${names}::json))`,
  );
  if (paths.length === 0) return;
  const values = paths.flatMap(({ matchPath }) =>
    matchPath === null ? [] : arrived.map(({ event }) => valueAt(event, matchPath) ?? ""),
  );
  const waits = await rowsOf<Wait>(
    db,
    sql`select w.id::float8 as id, w.kind, w.run_id as "runId", w.step_id as "stepId", w.event_name as "eventName",
        w.expression, w.match_path as "matchPath", w.match_value as "matchValue",
        (extract(epoch from w.created_at) * 1000)::float8 as "createdAt",
        (extract(epoch from w.expires_at) * 1000)::float8 as "expiresAt", r.events
      from job_wait w join job_run r on r.id = w.run_id
      where w.event_name in (select value from json_array_elements_text(${names}::json))
        and (w.match_path is null or w.match_value in (select value from json_array_elements_text(${JSON.stringify(values)}::json)))
      order by w.id`,
  );
  const answered = waits.flatMap((wait) => {
    const found = arrived.find((one) => answers(one, wait));
    return found === undefined ? [] : [{ wait, found }];
  });
  const runs = await lockRuns(
    db,
    answered.map(({ wait }) => wait.runId),
  );
  for (const { wait, found } of answered) {
    const run = runs.get(wait.runId);
    if (run === undefined) continue;
    if (wait.kind === "cancel") {
      endRun(run, { status: "cancelled", reason: `The event ${found.name} cancelled it.` }, runs, changes, moment);
    } else if (
      wait.stepId !== null &&
      endOpenStep(run, wait.stepId, { data: found.payload, error: null }, changes, now)
    ) {
      changes.endTimer(run.id, wait.stepId);
    }
    changes.doneWaits.push(wait.id);
  }
}

function answers(one: Arrived & { readonly event: EventPayload }, wait: Wait): boolean {
  if (one.name !== wait.eventName || one.receivedAt < wait.createdAt) return false;
  if (wait.expiresAt !== null && one.receivedAt > wait.expiresAt) return false;
  if (wait.expression === null) return true;
  // The value was compared as it was when the run started; only other expressions have to be read.
  if (wait.matchPath !== null) return wait.matchValue !== "" && valueAt(one.event, wait.matchPath) === wait.matchValue;
  const [event] = JSON.parse(wait.events) as readonly unknown[];
  return isMatch(wait.expression, { event, async: one.event });
}
