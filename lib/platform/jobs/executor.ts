import { sql } from "drizzle-orm";
import type { Db } from "@/db/drivers/connection";
import { applyReplies } from "./apply-replies";
import type { AnsweredCall } from "./applying";
import { type Clock, wallClock } from "./clock";
import { callFunction, type Endpoint, errorJson, type MemoisedStep } from "./endpoint";
import { extendLeases, type LeasedCall, leaseCalls } from "./lease-calls";
import type { Moment } from "./moment";
import { type Registration, readRegistration, storeRegistration } from "./register-functions";
import { ringTimers } from "./ring-timers";
import { rowsOf } from "./rows";
import { type RunNote, takeNotes } from "./run-notes";
import { takeEvents } from "./take-events";
import { onWake } from "./wake";

export interface ExecutorOptions {
  readonly db: Db;
  readonly endpoint: Endpoint;
  readonly signingKey: string;
  /** Nobody else works on this database: leases of an earlier process are over. */
  readonly isAlone: boolean;
  readonly clock?: Clock;
  readonly random?: () => number;
  /** Calls under way at the same time. */
  readonly maxCalls?: number;
  /** Told of what went wrong outside of a function. */
  readonly onFault?: (error: unknown) => void;
}

const LEASE_MS = 30_000;
const HEARTBEAT_MS = 10_000;
const IDLE_MS = 500;
/** A worker that is alone hears of every event itself and need only be up for its timers. */
const ALONE_IDLE_MS = 5_000;
/** How often a busy worker looks for timers and for what others have written. */
const LOOK_MS = 200;
const WRITES_TRIED = 3;
const SWEEP_AFTER = 2_000;
const GATHER_MS = 60;
const GATHER_STEP_MS = 4;

/**
 * The embedded executor: takes events, leases calls, makes them in process and records what they answer. One loop speaks
 * to the database, calls run beside it; any number of executors may share a PostgreSQL.
 */
export class Executor {
  readonly #options: Required<ExecutorOptions>;
  readonly #worker = crypto.randomUUID();
  readonly #answered: AnsweredCall[] = [];
  #registration: Registration = { functions: new Map(), refused: [], configs: [] };
  readonly #failures = new WeakMap<LeasedCall, number>();
  #paused: ReadonlySet<string> = new Set();
  #underWay = 0;
  #unswept = 0;
  #hasNews = true;
  #mayLease = true;
  #lookedAt = 0;
  #isStopping = false;
  #rest: (() => void) | null = null;
  #isWoken = false;
  #loop: Promise<void> | null = null;

  constructor(options: ExecutorOptions) {
    this.#options = {
      clock: wallClock,
      random: Math.random,
      maxCalls: 20,
      onFault: () => {},
      ...options,
    };
  }

  /** Reads and stores what the app offers. Answers what it refuses to run, and why. */
  async register(): Promise<Registration["refused"]> {
    const { db, endpoint, signingKey, isAlone } = this.#options;
    this.#registration = await readRegistration(endpoint, signingKey);
    if (isAlone) await db.execute(sql`update job_queue set lease = null, leased_until = null where lease is not null`);
    await this.#inMoment((moment) => storeRegistration(this.#registration, moment));
    return this.#registration.refused;
  }

  /** Works until `stop`. */
  start(): void {
    this.#loop ??= this.#work();
  }

  /** Finishes the calls under way, takes no new ones. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#wake();
    await this.#loop;
    this.#loop = null;
    this.#isStopping = false;
  }

  /** Does everything that is due now, and what follows from it. For tests and one-off runs; not beside `start`. */
  async settle(): Promise<void> {
    for (;;) {
      if (await this.#turn(this.#options.maxCalls, false)) continue;
      if (this.#underWay > 0 || this.#answered.length > 0) await this.#pause(60_000);
      else if (!(await this.#turn(this.#options.maxCalls, true))) return;
    }
  }

  /** When the next thing is due (ms since 1970), null for never. */
  async nextDue(): Promise<number | null> {
    const [row] = await rowsOf<{ at: number | null }>(
      this.#options.db,
      sql`select (extract(epoch from min(due_at)) * 1000)::float8 as at from job_queue where not is_ready`,
    );
    return row?.at ?? null;
  }

  async #work(): Promise<void> {
    const forget = onWake(() => {
      this.#hasNews = true;
      this.#wake();
    });
    const beat = setInterval(() => this.#beat(), HEARTBEAT_MS);
    beat.unref();
    try {
      while (!this.#isStopping || this.#underWay > 0 || this.#answered.length > 0) {
        try {
          const isBusy = await this.#turn(this.#isStopping ? 0 : this.#options.maxCalls, false);
          if (!isBusy) await this.#pause(await this.#idleMs());
        } catch (error) {
          this.#options.onFault(error);
          await this.#pause(IDLE_MS);
        }
      }
    } finally {
      clearInterval(beat);
      forget();
    }
  }

  /**
   * One turn: record answers, take events, ring timers, lease calls. Looks only where something may be, unless it is to
   * be thorough. Answers whether there was anything to do.
   */
  async #turn(maxCalls: number, isThorough: boolean): Promise<boolean> {
    await this.#gather();
    let isBusy = await this.#record();
    const notes = takeNotes();
    if (notes.length > 0) await storeNotes(this.#options.db, notes);
    const isTimeToLook = isThorough || this.#hasNews || performance.now() - this.#lookedAt >= LOOK_MS;
    if (maxCalls > 0 && isTimeToLook) {
      this.#hasNews = false;
      this.#lookedAt = performance.now();
      this.#paused = await pausedFunctions(this.#options.db);
      const found = await this.#inMoment(async (moment) => (await takeEvents(moment)) + (await ringTimers(moment)));
      // Where there were some there may be more.
      this.#hasNews ||= found > 0;
      this.#mayLease ||= found > 0 || isTimeToLook;
      isBusy ||= found > 0;
    }
    const free = maxCalls - this.#underWay;
    // A few at a time cost as much to lease as many.
    const isWorthIt = free >= maxCalls / 4 || isTimeToLook;
    if (free > 0 && this.#mayLease && isWorthIt) {
      const calls = await this.#inMoment((moment) => leaseCalls(moment, free, this.#worker, LEASE_MS));
      this.#mayLease = calls.length === free;
      for (const call of calls) this.#make(call);
      isBusy ||= calls.length > 0;
    }
    return isBusy;
  }

  /** Ten answers cost little more to record than one: while more keep coming, they are waited for. */
  async #gather(): Promise<void> {
    const until = performance.now() + GATHER_MS;
    let known = 0;
    while (this.#underWay > 0 && this.#answered.length > known && performance.now() < until) {
      known = this.#answered.length;
      await new Promise((resolve) => setTimeout(resolve, GATHER_STEP_MS));
    }
  }

  async #record(): Promise<boolean> {
    const answered = this.#answered.splice(0);
    if (answered.length === 0) return false;
    await this.#sweep(answered.length);
    try {
      await this.#write(answered);
    } catch (error) {
      this.#options.onFault(error);
      // One answer that cannot be written must not hold up the others.
      for (const one of answered) await this.#write([one]).catch((fault: unknown) => this.#keepForLater(one, fault));
    }
    return true;
  }

  /** The embedded database frees nothing by itself, and the queue is written more often than anything else. */
  async #sweep(answers: number): Promise<void> {
    this.#unswept += answers;
    if (!this.#options.isAlone || this.#unswept < SWEEP_AFTER) return;
    this.#unswept = 0;
    await this.#options.db.execute(sql`vacuum (analyze) job_queue, job_wait`).catch(this.#options.onFault);
  }

  async #write(answered: readonly AnsweredCall[]): Promise<void> {
    const goOn = await this.#inMoment((moment) => applyReplies(answered, moment));
    this.#mayLease ||= goOn.size < answered.length;
    for (const [call, step] of goOn) this.#make(withStep(call, step));
  }

  /** The lease holds for a while: try to write it again, and in the end write that it cannot be. */
  #keepForLater(one: AnsweredCall, fault: unknown): void {
    this.#options.onFault(fault);
    const failures = (this.#failures.get(one.call) ?? 0) + 1;
    this.#failures.set(one.call, failures);
    if (failures < WRITES_TRIED) this.#answered.push(one);
    else if (failures === WRITES_TRIED) {
      const error = errorJson("NotRecorded", fault instanceof Error ? fault.message : String(fault));
      this.#answered.push({ ...one, reply: { kind: "failed", error, mayRetry: true, retryAfterMs: null } });
    }
  }

  #make(call: LeasedCall): void {
    const { endpoint, signingKey, clock } = this.#options;
    const fn = this.#registration.functions.get(call.functionId);
    if (fn === undefined) return;
    this.#underWay += 1;
    const startedAt = clock.now();
    const { functionId, runId, stepId, attempt, events, steps, hasOpenSteps } = call;
    const request = { functionId, runId, stepId, attempt, events, steps, maxAttempts: fn.attempts };
    void callFunction(endpoint, signingKey, {
      ...request,
      onlyPlan: hasOpenSteps,
      isBatch: fn.batch !== undefined,
    }).then((reply) => {
      this.#underWay -= 1;
      this.#answered.push({ call, reply, startedAt });
      this.#wake();
    });
  }

  #beat(): void {
    if (this.#underWay === 0) return;
    const { db, clock, onFault } = this.#options;
    extendLeases({ db, now: clock.now() }, this.#worker, LEASE_MS).catch(onFault);
  }

  #inMoment<T>(work: (moment: Moment) => Promise<T>): Promise<T> {
    const { db, clock, random } = this.#options;
    const { functions } = this.#registration;
    return db.transaction((tx) => work({ db: tx, now: clock.now(), random, functions, paused: this.#paused }));
  }

  /** How long nothing will be due, as far as this process can know. */
  async #idleMs(): Promise<number> {
    const { isAlone, clock } = this.#options;
    if (!isAlone || this.#underWay > 0) return IDLE_MS;
    const due = (await this.nextDue()) ?? Number.POSITIVE_INFINITY;
    return Math.min(ALONE_IDLE_MS, Math.max(IDLE_MS, due - clock.now()));
  }

  #wake(): void {
    this.#isWoken = true;
    this.#rest?.();
  }

  async #pause(ms: number): Promise<void> {
    if (!this.#isWoken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.#rest = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#rest = null;
    this.#isWoken = false;
  }
}

async function pausedFunctions(db: Db): Promise<ReadonlySet<string>> {
  const rows = await rowsOf<{ id: string }>(db, sql`select id from job_function where paused_at is not null`);
  return new Set(rows.map(({ id }) => id));
}

const storeNotes = (db: Db, notes: readonly RunNote[]) =>
  db.execute(sql`
    insert into job_note (run_id, level, text, at)
    select "runId", level, text, to_timestamp(at / 1000.0)
    from json_to_recordset(${JSON.stringify(notes)}::json) as row("runId" text, level text, text text, at float8)`);

const withStep = (call: LeasedCall, step: MemoisedStep): LeasedCall => ({
  ...call,
  attempt: 0,
  inARow: call.inARow + 1,
  hasOpenSteps: false,
  steps: [...call.steps, step],
});
