import { sql } from "drizzle-orm";
import type { Db } from "@/db/drivers/connection";
import { type EventRow, insertEvents } from "./announce";
import { iso, rowsOf } from "./rows";

export interface NewRun {
  readonly id: string;
  readonly functionId: string;
  readonly eventName: string;
  readonly events: string;
  readonly rank: number;
  readonly slots: readonly string[];
  readonly singletonKey: string | null;
  readonly parentRunId: string | null;
  readonly parentStepId: string | null;
  readonly replayOf: string | null;
}

export interface NewItem {
  readonly kind: "call" | "wake" | "start-timeout" | "finish-timeout" | "debounce" | "batch" | "cron";
  readonly functionId: string;
  readonly runId: string | null;
  readonly stepId: string | null;
  readonly ref?: string;
  readonly dueAt: number;
  readonly rank: number;
  readonly slots: readonly string[];
}

interface StepChange {
  readonly runId: string;
  readonly id: string;
  readonly name: string;
  readonly op: string;
  readonly status: "planned" | "sleeping" | "waiting" | "invoking" | "completed" | "failed";
  readonly position: number | null;
  readonly isRace: boolean;
  readonly input: string | null;
  readonly data: string | null;
  readonly error: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly failedAttempts: readonly { readonly attempt: number; readonly at: string; readonly error: string }[];
}

interface RunChange {
  readonly id: string;
  status: string | null;
  stepsDone: number;
  output: string | null;
  error: string | null;
  reason: string | null;
  endedAt: string | null;
  failedAttempts: { readonly attempt: number; readonly at: string; readonly error: string }[];
}

interface Requeued {
  readonly id: number;
  readonly stepId: string | null;
  readonly attempt: number;
  readonly dueAt: string;
  readonly isReady: boolean;
  /** Kept = the same worker goes on at once. */
  readonly keepsLease: boolean;
}

interface NewWait {
  readonly kind: "step" | "cancel";
  readonly runId: string;
  readonly stepId: string | null;
  readonly eventName: string;
  readonly expression: string | null;
  readonly matchPath: string | null;
  readonly matchValue: string | null;
  readonly createdAt: string;
  readonly expiresAt: string | null;
}

type Discovered = Pick<NewItem, "functionId" | "rank" | "slots">;

/** Everything one transaction writes, gathered so that a hundred results cost as many statements as one. */
export class Changes {
  readonly events: EventRow[] = [];
  readonly runs: NewRun[] = [];
  readonly items: NewItem[] = [];
  readonly waits: NewWait[] = [];
  readonly requeued: Requeued[] = [];
  readonly doneItems: number[] = [];
  readonly doneWaits: number[] = [];
  readonly endedRuns: string[] = [];
  /** Steps that wait for no event any more. */
  readonly waitsOver: { readonly runId: string; readonly stepId: string }[] = [];
  readonly #steps = new Map<string, StepChange>();
  readonly #runs = new Map<string, RunChange>();
  readonly #discoveries = new Map<string, Discovered>();
  readonly #doneTimers: { readonly runId: string; readonly stepId: string }[] = [];

  step(step: StepChange): void {
    this.#steps.set(`${step.runId} ${step.id}`, step);
  }

  run(id: string, stepsDone: number): RunChange {
    const known = this.#runs.get(id);
    if (known !== undefined) {
      known.stepsDone = Math.max(known.stepsDone, stepsDone);
      return known;
    }
    const fresh: RunChange = {
      id,
      status: null,
      stepsDone,
      output: null,
      error: null,
      reason: null,
      endedAt: null,
      failedAttempts: [],
    };
    this.#runs.set(id, fresh);
    return fresh;
  }

  /** The function is to be asked what is next; asked once however many steps ended. */
  discover(runId: string, how: Discovered): void {
    this.#discoveries.set(runId, how);
  }

  isDiscovered = (runId: string): boolean => this.#discoveries.has(runId);

  endTimer(runId: string, stepId: string): void {
    this.#doneTimers.push({ runId, stepId });
  }

  /** Writes what was gathered so far and starts anew. */
  async write(db: Db, now: number): Promise<void> {
    await this.#writeRuns(db, now);
    await this.#writeSteps(db);
    await this.#writeQueue(db, now);
    await this.#writeWaits(db);
    await insertEvents(db, this.events, now);
    for (const written of [this.events, this.runs, this.items, this.waits, this.requeued]) written.length = 0;
    for (const written of [this.doneItems, this.doneWaits, this.endedRuns, this.waitsOver, this.#doneTimers]) {
      written.length = 0;
    }
    for (const written of [this.#steps, this.#runs, this.#discoveries]) written.clear();
  }

  async #writeRuns(db: Db, now: number): Promise<void> {
    if (this.runs.length > 0) {
      await db.execute(sql`
        insert into job_run (id, function_id, status, event_name, events, rank, slots, singleton_key, parent_run_id,
          parent_step_id, replay_of, queued_at)
        select id, "functionId", 'queued', "eventName", events, rank, slots, "singletonKey", "parentRunId",
          "parentStepId", "replayOf", ${iso(now)}::timestamptz
        from json_to_recordset(${JSON.stringify(this.runs)}::json) as row(id text, "functionId" text, "eventName" text,
          events text, rank bigint, slots text[], "singletonKey" text, "parentRunId" text, "parentStepId" text,
          "replayOf" text)`);
    }
    if (this.#runs.size > 0) {
      await db.execute(sql`
        update job_run set
          status = coalesce(row.status, job_run.status),
          steps_done = row."stepsDone",
          output = coalesce(row.output, job_run.output),
          error = coalesce(row.error, job_run.error),
          reason = coalesce(row.reason, job_run.reason),
          ended_at = coalesce(row."endedAt", job_run.ended_at),
          failed_attempts = job_run.failed_attempts || row."failedAttempts"
        from json_to_recordset(${JSON.stringify([...this.#runs.values()])}::json) as row(id text, status text,
          "stepsDone" integer, output text, error text, reason text, "endedAt" timestamptz, "failedAttempts" jsonb)
        where job_run.id = row.id`);
    }
  }

  async #writeSteps(db: Db): Promise<void> {
    if (this.#steps.size === 0) return;
    await db.execute(sql`
      insert into job_step (run_id, id, name, op, status, position, is_race, input, data, error, failed_attempts,
        started_at, ended_at)
      select "runId", id, name, op, status, position, "isRace", input, data, error, "failedAttempts", "startedAt", "endedAt"
      from json_to_recordset(${JSON.stringify([...this.#steps.values()])}::json) as row("runId" text, id text, name text,
        op text, status text, position integer, "isRace" boolean, input text, data text, error text,
        "failedAttempts" jsonb, "startedAt" timestamptz, "endedAt" timestamptz)
      on conflict (run_id, id) do update set status = excluded.status, position = excluded.position, data = excluded.data,
        error = excluded.error, ended_at = excluded.ended_at,
        failed_attempts = job_step.failed_attempts || excluded.failed_attempts`);
  }

  async #writeQueue(db: Db, now: number): Promise<void> {
    if (this.endedRuns.length > 0) {
      await db.execute(sql`delete from job_queue where run_id in (${list(this.endedRuns)})`);
    }
    if (this.doneItems.length > 0) {
      await db.execute(sql`delete from job_queue where id in (${list(this.doneItems)})`);
    }
    if (this.#doneTimers.length > 0) {
      await db.execute(sql`
        delete from job_queue using json_to_recordset(${JSON.stringify(this.#doneTimers)}::json) as row("runId" text, "stepId" text)
        where job_queue.run_id = row."runId" and job_queue.step_id = row."stepId" and job_queue.kind = 'wake'`);
    }
    if (this.requeued.length > 0) {
      await db.execute(sql`
        update job_queue set step_id = row."stepId", attempt = row.attempt, due_at = row."dueAt", is_ready = row."isReady",
          lease = case when row."keepsLease" then lease end,
          leased_until = case when row."keepsLease" then leased_until end
        from json_to_recordset(${JSON.stringify(this.requeued)}::json) as row(id bigint, "stepId" text, attempt integer,
          "dueAt" timestamptz, "isReady" boolean, "keepsLease" boolean)
        where job_queue.id = row.id`);
    }
    const items = this.items.map((item) => ({ ...item, dueAt: iso(item.dueAt), isReady: isReady(item, now) }));
    if (items.length > 0) {
      await db.execute(sql`
        insert into job_queue (kind, function_id, run_id, step_id, ref, due_at, is_ready, rank, slots)
        select kind, "functionId", "runId", "stepId", ref, "dueAt", "isReady", rank, slots
        from json_to_recordset(${JSON.stringify(items)}::json) as row(kind text, "functionId" text, "runId" text,
          "stepId" text, ref text, "dueAt" timestamptz, "isReady" boolean, rank bigint, slots text[])
        on conflict do nothing`);
    }
    const ended = new Set(this.endedRuns);
    const discoveries = [...this.#discoveries].flatMap(([runId, how]) => (ended.has(runId) ? [] : [{ runId, ...how }]));
    if (discoveries.length > 0) {
      // One that waits in the queue already will see these steps too; one that is on its way will not.
      await db.execute(sql`
        insert into job_queue (kind, function_id, run_id, due_at, is_ready, rank, slots)
        select 'call', "functionId", "runId", ${iso(now)}::timestamptz, true, rank, slots
        from json_to_recordset(${JSON.stringify(discoveries)}::json) as row("functionId" text, "runId" text, rank bigint, slots text[])
        where not exists (select 1 from job_queue o where o.run_id = row."runId" and o.kind = 'call' and o.step_id is null
          and o.lease is null and o.attempt = 0)`);
    }
  }

  async #writeWaits(db: Db): Promise<void> {
    if (this.endedRuns.length > 0) {
      await db.execute(sql`delete from job_wait where run_id in (${list(this.endedRuns)})`);
    }
    if (this.doneWaits.length > 0) {
      await db.execute(sql`delete from job_wait where id in (${list(this.doneWaits)})`);
    }
    if (this.waitsOver.length > 0) {
      await db.execute(sql`
        delete from job_wait using json_to_recordset(${JSON.stringify(this.waitsOver)}::json) as row("runId" text, "stepId" text)
        where job_wait.run_id = row."runId" and job_wait.step_id = row."stepId"`);
    }
    if (this.waits.length > 0) {
      await db.execute(sql`
        insert into job_wait (kind, run_id, step_id, event_name, expression, match_path, match_value, created_at, expires_at)
        select kind, "runId", "stepId", "eventName", expression, "matchPath", "matchValue", "createdAt", "expiresAt"
        from json_to_recordset(${JSON.stringify(this.waits)}::json) as row(kind text, "runId" text, "stepId" text,
          "eventName" text, expression text, "matchPath" text, "matchValue" text, "createdAt" timestamptz,
          "expiresAt" timestamptz)`);
    }
  }
}

/** Timers stay asleep until they are rung; calls that are due can be leased. */
const isReady = (item: NewItem, now: number): boolean => item.kind === "call" && item.dueAt <= now;

/** Values for `in (...)`. */
const list = (values: readonly (string | number)[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

/** Adds a timer and answers its id, for what is held back until it rings. */
export async function addTimer(db: Db, item: NewItem): Promise<number> {
  const [row] = await rowsOf<{ id: number }>(
    db,
    sql`insert into job_queue (kind, function_id, ref, due_at, is_ready, rank)
      values (${item.kind}, ${item.functionId}, ${item.ref ?? null}, ${iso(item.dueAt)}::timestamptz, false, ${item.rank})
      returning id::float8 as id`,
  );
  if (row === undefined) throw new Error("The timer was not written.");
  return row.id;
}
