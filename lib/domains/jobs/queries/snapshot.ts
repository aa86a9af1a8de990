import "server-only";
import { and, count, eq, gte, isNull, type SQL, sql } from "drizzle-orm";
import { jobFunction, jobQueue, jobRun } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { readFunction } from "@/lib/platform/jobs/function-config";
import { barsOf, type FunctionFigures, JOB_WINDOWS, type JobsSnapshot, type JobWindow, windowStart } from "../policy";
import { latencyColumns, queueFigures, throughput } from "../queries";
import { isDeadLetter } from "./runs";

type Reader = Pick<Scope, "db">;

interface Kept {
  readonly until: number;
  readonly snapshot: Promise<JobsSnapshot>;
}

const LEAST_MS = 1_000;
/** A snapshot that took long to count is shown for longer, so that looking never costs more than a tenth of the time. */
const REST_FACTOR = 10;
const kept = new Map<JobWindow, Kept>();

/** The snapshot, at most about a second old: many admins that look cost as much as one. For admins. */
export async function freshSnapshot(reader: Reader, window: JobWindow): Promise<JobsSnapshot> {
  const known = kept.get(window);
  if (known !== undefined && known.until > performance.now()) return known.snapshot;
  const began = performance.now();
  const snapshot = jobsSnapshot(reader, window, Date.now());
  kept.set(window, { snapshot, until: Number.POSITIVE_INFINITY });
  try {
    await snapshot;
    const took = performance.now() - began;
    kept.set(window, { snapshot, until: performance.now() + Math.max(LEAST_MS, took * REST_FACTOR) });
  } catch (error) {
    kept.delete(window);
    throw error;
  }
  return snapshot;
}

/** How the background engine stands now (ms since 1970), over one window. For admins. */
export async function jobsSnapshot({ db }: Reader, window: JobWindow, now: number): Promise<JobsSnapshot> {
  const since = windowStart(window, now);
  const { oldestAt, ...queue } = await queueFigures({ db });
  const counted = await throughput({ db }, since, JOB_WINDOWS[window].barMinutes);
  const bars = barsOf(counted, window, now);
  const [all] = await db.select(latencyColumns).from(jobRun).where(gte(jobRun.endedAt, since));
  const [dead] = await db.select({ count: count() }).from(jobRun).where(isDeadLetter(db));
  const sum = (what: "completed" | "failed" | "cancelled") => bars.reduce((total, bar) => total + bar[what], 0);
  return {
    at: new Date(now).toISOString(),
    window,
    queue: { ...queue, oldestMs: oldestAt === null ? null : Math.max(0, now - oldestAt.getTime()) },
    ...{ completed: sum("completed"), failed: sum("failed"), cancelled: sum("cancelled") },
    ...{ p50Ms: all?.p50Ms ?? null, p95Ms: all?.p95Ms ?? null, p99Ms: all?.p99Ms ?? null },
    deadLetters: dead?.count ?? 0,
    bars,
    functions: await functionFigures({ db }, since),
  };
}

const number = (expression: SQL) => sql<number>`${expression}`.mapWith(Number);

/** A registration is written in one go; what an older one wrote is not offered any more. */
const REGISTERED_WITHIN_MS = 60_000;

async function functionFigures({ db }: Reader, since: Date): Promise<FunctionFigures[]> {
  const functions = await db.select().from(jobFunction).orderBy(jobFunction.id);
  const ended = await db
    .select({
      functionId: jobRun.functionId,
      completed: number(sql`count(*) filter (where ${jobRun.status} = 'completed')`),
      failed: number(sql`count(*) filter (where ${jobRun.status} = 'failed')`),
      ...latencyColumns,
    })
    .from(jobRun)
    .where(gte(jobRun.endedAt, since))
    .groupBy(jobRun.functionId);
  const live = await db
    .select({ functionId: jobRun.functionId, live: count() })
    .from(jobRun)
    .where(isNull(jobRun.endedAt))
    .groupBy(jobRun.functionId);
  const ticks = await db
    .select({ functionId: jobQueue.functionId, dueAt: sql<Date>`min(${jobQueue.dueAt})`.mapWith(jobQueue.dueAt) })
    .from(jobQueue)
    .where(and(eq(jobQueue.kind, "cron")))
    .groupBy(jobQueue.functionId);
  const newest = Math.max(0, ...functions.map((fn) => fn.seenAt.getTime()));
  return functions.map((fn) => {
    const figures = ended.find((one) => one.functionId === fn.id);
    const read = readFunction(fn.config);
    return {
      id: fn.id,
      name: fn.name,
      refused: fn.refused,
      pausedAt: fn.pausedAt?.toISOString() ?? null,
      isGone: newest - fn.seenAt.getTime() > REGISTERED_WITHIN_MS,
      events: read.ok ? read.fn.events.map(({ event }) => event) : [],
      crons: read.ok ? read.fn.crons.map(({ cron }) => cron) : [],
      nextTickAt: ticks.find((tick) => tick.functionId === fn.id)?.dueAt.toISOString() ?? null,
      live: live.find((one) => one.functionId === fn.id)?.live ?? 0,
      completed: figures?.completed ?? 0,
      failed: figures?.failed ?? 0,
      ...{ p50Ms: figures?.p50Ms ?? null, p95Ms: figures?.p95Ms ?? null, p99Ms: figures?.p99Ms ?? null },
    };
  });
}
