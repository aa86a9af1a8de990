import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";

// The tables of the background engine. They carry no foreign keys: every row is written by the executor inside the
// transaction that decides about it, and the checks would cost a tenth of its throughput. Payloads are canonical JSON
// texts, because a signed request is put together from them without being read again.

const at = () => timestamp({ withTimezone: true });

export const RUN_STATUSES = ["queued", "running", "completed", "failed", "cancelled"] as const;
export const STEP_STATUSES = ["planned", "sleeping", "waiting", "invoking", "completed", "failed"] as const;

/** A failed try, kept for the timeline. */
export interface FailedAttempt {
  /** The step it was a try of, where its row is gone; else the try stands with its step, or is one of the whole function. */
  readonly step?: string;
  readonly attempt: number;
  readonly at: string;
  readonly error: string;
}

/** How far a long run is. */
export interface RunProgress {
  readonly done: number;
  readonly total: number | null;
  readonly text: string | null;
}

/** What happened; written in the transaction of the change that caused it. Also the outbox towards an Inngest server. */
export const jobEvent = pgTable(
  "job_event",
  {
    seq: bigserial({ mode: "number" }).primaryKey(),
    id: text().notNull().unique(),
    name: text().notNull(),
    /** The whole event as functions see it. */
    payload: text().notNull(),
    receivedAt: at().notNull(),
    /** Null until it has become runs, or was sent to the server. */
    processedAt: at(),
  },
  (t) => [index("job_event_open").on(t.seq).where(sql`${t.processedAt} is null`)],
);

/** A registered function as the SDK describes it. */
export const jobFunction = pgTable("job_function", {
  id: text().primaryKey(),
  name: text().notNull(),
  config: jsonb().$type<unknown>().notNull(),
  /** Why it does not run here; null = it runs. */
  refused: text(),
  pausedAt: at(),
  seenAt: at().notNull(),
});

export const jobRun = pgTable(
  "job_run",
  {
    id: text().primaryKey(),
    functionId: text().notNull(),
    status: text({ enum: RUN_STATUSES }).notNull(),
    eventName: text().notNull(),
    /** Canonical JSON array of the events that started it. */
    events: text().notNull(),
    /** Smaller runs first: milliseconds of its start less its priority. */
    rank: bigint({ mode: "number" }).notNull(),
    /** What its concurrency limits are counted by. */
    slots: text().array().notNull().default([]),
    singletonKey: text(),
    /** The step of another run that waits for this one. */
    parentRunId: text(),
    parentStepId: text(),
    replayOf: text(),
    output: text(),
    error: text(),
    /** Why it was cancelled. */
    reason: text(),
    failedAttempts: jsonb().$type<readonly FailedAttempt[]>().notNull().default([]),
    /** Steps that have ended; the next one's position. */
    stepsDone: integer().notNull().default(0),
    progress: jsonb().$type<RunProgress>(),
    queuedAt: at().notNull(),
    startedAt: at(),
    endedAt: at(),
  },
  (t) => [
    index().on(t.functionId, t.queuedAt),
    index().on(t.queuedAt),
    index("job_run_ended").on(t.endedAt),
    index("job_run_live").on(t.functionId, t.singletonKey).where(sql`${t.endedAt} is null`),
    index("job_run_failed").on(t.endedAt).where(sql`${t.status} = 'failed'`),
    index("job_run_replay").on(t.replayOf).where(sql`${t.replayOf} is not null`),
    index("job_run_invoked").on(t.parentRunId).where(sql`${t.parentRunId} is not null`),
  ],
);

export const jobStep = pgTable(
  "job_step",
  {
    runId: text().notNull(),
    /** SHA-1 of the step's id, as the SDK names it. */
    id: text().notNull(),
    name: text().notNull(),
    op: text().notNull(),
    status: text({ enum: STEP_STATUSES }).notNull(),
    /** Order of ending in the run; null while it is open. */
    position: integer(),
    /** Does its sibling's end alone call the function again? */
    isRace: boolean().notNull().default(false),
    input: text(),
    data: text(),
    error: text(),
    failedAttempts: jsonb().$type<readonly FailedAttempt[]>().notNull().default([]),
    startedAt: at().notNull(),
    endedAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.runId, t.id] }),
    index("job_step_open").on(t.runId).where(sql`${t.endedAt} is null`),
  ],
);

/** What is to be done, now or later: calls of functions, and timers. */
export const jobQueue = pgTable(
  "job_queue",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    kind: text({ enum: ["call", "wake", "start-timeout", "finish-timeout", "debounce", "batch", "cron"] }).notNull(),
    functionId: text().notNull(),
    runId: text(),
    /** A call of one step, or the step a timer ends; null = the function finds out what is next. */
    stepId: text(),
    /** Cron expression, or key of what is held back. */
    ref: text(),
    dueAt: at().notNull(),
    isReady: boolean().notNull(),
    rank: bigint({ mode: "number" }).notNull(),
    slots: text().array().notNull().default([]),
    attempt: integer().notNull().default(0),
    /** Token of the lease; null = free. */
    lease: text(),
    leasedUntil: at(),
  },
  (t) => [
    index("job_queue_ready").on(t.rank, t.id).where(sql`${t.isReady} and ${t.lease} is null`),
    index("job_queue_later").on(t.dueAt).where(sql`not ${t.isReady}`),
    index("job_queue_leased").on(t.leasedUntil).where(sql`${t.lease} is not null`),
    index().on(t.runId),
    uniqueIndex("job_queue_one_cron").on(t.functionId, t.ref).where(sql`${t.kind} = 'cron'`),
  ],
);

/** An event that a step waits for, or that cancels a run. */
export const jobWait = pgTable(
  "job_wait",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    kind: text({ enum: ["step", "cancel"] }).notNull(),
    runId: text().notNull(),
    stepId: text(),
    eventName: text().notNull(),
    /** CEL over `event` (what started the run) and `async` (what arrived). */
    expression: text(),
    /** Path and value of an equality inside it, so that most events are never compared. */
    matchPath: text(),
    matchValue: text(),
    createdAt: at().notNull(),
    expiresAt: at(),
  },
  (t) => [index().on(t.eventName, t.matchValue), index().on(t.runId)],
);

/** Counters of throttle, rate limit and idempotency by key. */
export const jobLimit = pgTable(
  "job_limit",
  {
    functionId: text().notNull(),
    kind: text({ enum: ["throttle", "rate", "idempotency"] }).notNull(),
    key: text().notNull(),
    /** Throttle: when the next start is due in theory. Else: when the period began. */
    at: at().notNull(),
    taken: integer().notNull(),
    /** From here on the row says nothing any more. */
    expiresAt: at().notNull(),
  },
  (t) => [primaryKey({ columns: [t.functionId, t.kind, t.key] }), index().on(t.expiresAt)],
);

/** Events held back by debounce and batching. */
export const jobHeld = pgTable(
  "job_held",
  {
    functionId: text().notNull(),
    key: text().notNull(),
    queueId: bigint({ mode: "number" }).notNull(),
    events: text().array().notNull(),
    firstAt: at().notNull(),
  },
  (t) => [primaryKey({ columns: [t.functionId, t.key] })],
);

/** Lines that a function wrote with its logger. */
export const jobNote = pgTable(
  "job_note",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    runId: text().notNull(),
    level: text().$type<"debug" | "info" | "warn" | "error">().notNull(),
    text: text().notNull(),
    at: at().notNull(),
  },
  (t) => [index().on(t.runId)],
);
