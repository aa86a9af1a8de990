import { sql } from "drizzle-orm";
import { canonicalJson } from "./canonical-json";
import { addTimer, type Changes } from "./changes";
import { keyOf } from "./expressions";
import type { JobFunction } from "./function-config";
import type { Moment } from "./moment";
import { iso, rowsOf } from "./rows";
import { type EventPayload, startRun } from "./start-run";

interface Held {
  readonly queueId: number;
  readonly events: readonly string[];
  readonly firstAt: number;
}

async function heldOf({ db }: Moment, functionId: string, key: string): Promise<Held | undefined> {
  const [row] = await rowsOf<Held>(
    db,
    sql`select queue_id::float8 as "queueId", events, (extract(epoch from first_at) * 1000)::float8 as "firstAt"
      from job_held where function_id = ${functionId} and key = ${key} for update`,
  );
  return row;
}

/** Two workers may hold the first event of a key at the same moment: one waits for the other here. */
const lockKey = ({ db }: Moment, functionId: string, key: string) =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${functionId} ${key}`}, 0))`);

async function hold(
  moment: Moment,
  kind: "debounce" | "batch",
  functionId: string,
  key: string,
  event: string,
  dueAt: number,
) {
  const queueId = await addTimer(moment.db, {
    kind,
    functionId,
    runId: null,
    stepId: null,
    ref: key,
    dueAt,
    rank: 0,
    slots: [],
  });
  await moment.db.execute(sql`
    insert into job_held (function_id, key, queue_id, events, first_at)
    values (${functionId}, ${key}, ${queueId}, array[${event}]::text[], ${iso(moment.now)}::timestamptz)`);
}

/** Keeps the newest event of a key until none has come for the period, or the timeout since the first one is over. */
export async function debounce(fn: JobFunction, event: EventPayload, moment: Moment): Promise<void> {
  if (fn.debounce === undefined) return;
  const { period, timeout, key: expression } = fn.debounce;
  const { db, now } = moment;
  const key = keyOf(expression, event);
  await lockKey(moment, fn.id, key);
  const held = await heldOf(moment, fn.id, key);
  if (held === undefined) return hold(moment, "debounce", fn.id, key, canonicalJson(event), now + period);
  const dueAt = Math.min(now + period, timeout === undefined ? Number.POSITIVE_INFINITY : held.firstAt + timeout);
  await db.execute(
    sql`update job_held set events = array[${canonicalJson(event)}]::text[] where function_id = ${fn.id} and key = ${key}`,
  );
  await db.execute(sql`update job_queue set due_at = ${iso(dueAt)}::timestamptz where id = ${held.queueId}`);
}

/** Adds an event to its batch; a full batch starts at once, any other when its time is over. */
export async function addToBatch(
  fn: JobFunction,
  event: EventPayload,
  changes: Changes,
  moment: Moment,
): Promise<void> {
  if (fn.batch === undefined) return;
  const key = keyOf(fn.batch.key, event);
  await lockKey(moment, fn.id, key);
  const held = await heldOf(moment, fn.id, key);
  if (held === undefined && fn.batch.maxSize > 1) {
    return hold(moment, "batch", fn.id, key, canonicalJson(event), moment.now + fn.batch.timeout);
  }
  const events = [...(held?.events ?? []), canonicalJson(event)];
  if (events.length < fn.batch.maxSize) {
    await moment.db.execute(sql`
      update job_held set events = events || array[${canonicalJson(event)}]::text[]
      where function_id = ${fn.id} and key = ${key}`);
    return;
  }
  if (held !== undefined) changes.doneItems.push(held.queueId);
  await release(fn, key, events, changes, moment);
}

/** The timer of held events has rung: they become a run. */
export async function releaseHeld(fn: JobFunction, key: string, changes: Changes, moment: Moment): Promise<void> {
  const held = await heldOf(moment, fn.id, key);
  if (held !== undefined) await release(fn, key, held.events, changes, moment);
}

async function release(fn: JobFunction, key: string, texts: readonly string[], changes: Changes, moment: Moment) {
  await moment.db.execute(sql`delete from job_held where function_id = ${fn.id} and key = ${key}`);
  const events = texts.map((text) => JSON.parse(text) as EventPayload);
  await startRun(fn, { eventName: String(events[0]?.name ?? ""), events }, changes, moment);
}
