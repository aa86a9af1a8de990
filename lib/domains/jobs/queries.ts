import "server-only";
import { and, asc, count, eq, gte, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { jobEvent, jobFunction, jobNote, jobQueue, jobRun, jobStep } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";

type Reader = Pick<Scope, "db">;

const number = (expression: SQL) => sql<number>`${expression}`.mapWith(Number);
/** Milliseconds from a run's place in the queue to its end. */
const tookMs = sql`extract(epoch from ${jobRun.endedAt} - ${jobRun.queuedAt}) * 1000`;
const percentile = (share: number) =>
  sql<
    number | null
  >`percentile_cont(${share}::float8) within group (order by ${tookMs}) filter (where ${jobRun.status} = 'completed')`.mapWith(
    (value: unknown) => (value === null ? null : Math.round(Number(value))),
  );

/** Percentiles of completed runs, for any grouping of runs. */
export const latencyColumns = { p50Ms: percentile(0.5), p95Ms: percentile(0.95), p99Ms: percentile(0.99) };

/** Every registered function with what its runs since a moment came to. For admins. */
export async function listFunctions({ db }: Reader, since: Date) {
  const functions = await db
    .select({
      id: jobFunction.id,
      name: jobFunction.name,
      config: jobFunction.config,
      refused: jobFunction.refused,
      pausedAt: jobFunction.pausedAt,
      seenAt: jobFunction.seenAt,
    })
    .from(jobFunction)
    .orderBy(asc(jobFunction.id));
  const figures = await db
    .select({
      functionId: jobRun.functionId,
      runs: count(),
      live: number(sql`count(*) filter (where ${jobRun.endedAt} is null)`),
      failed: number(sql`count(*) filter (where ${jobRun.status} = 'failed')`),
      ...latencyColumns,
    })
    .from(jobRun)
    .where(gte(jobRun.queuedAt, since))
    .groupBy(jobRun.functionId);
  const ticks = await db
    .select({ functionId: jobQueue.functionId, dueAt: sql<Date>`min(${jobQueue.dueAt})`.mapWith(jobQueue.dueAt) })
    .from(jobQueue)
    .where(eq(jobQueue.kind, "cron"))
    .groupBy(jobQueue.functionId);
  const nothing = { runs: 0, live: 0, failed: 0, p50Ms: null, p95Ms: null, p99Ms: null };
  return functions.map((fn) => {
    const { functionId: _id, ...figure } = figures.find((one) => one.functionId === fn.id) ?? {
      functionId: fn.id,
      ...nothing,
    };
    return { ...fn, ...figure, nextTickAt: ticks.find((tick) => tick.functionId === fn.id)?.dueAt ?? null };
  });
}

/** One registered function, null for none. For admins. */
export async function findFunction({ db }: Reader, functionId: string) {
  const [row] = await db.select().from(jobFunction).where(eq(jobFunction.id, functionId));
  return row ?? null;
}

/** How much is waiting and under way at this moment. For admins. */
export async function queueFigures({ db }: Reader) {
  const [queue] = await db
    .select({
      waiting: number(sql`count(*) filter (where ${jobQueue.isReady} and ${jobQueue.lease} is null)`),
      underWay: number(sql`count(*) filter (where ${jobQueue.lease} is not null)`),
      later: number(sql`count(*) filter (where not ${jobQueue.isReady})`),
      retrying: number(sql`count(*) filter (where not ${jobQueue.isReady} and ${jobQueue.attempt} > 0)`),
      oldestAt:
        sql<Date | null>`min(${jobQueue.dueAt}) filter (where ${jobQueue.isReady} and ${jobQueue.lease} is null)`.mapWith(
          jobQueue.dueAt,
        ),
    })
    .from(jobQueue);
  const [events] = await db.select({ waiting: count() }).from(jobEvent).where(isNull(jobEvent.processedAt));
  const [runs] = await db.select({ live: count() }).from(jobRun).where(isNull(jobRun.endedAt));
  return {
    waiting: queue?.waiting ?? 0,
    underWay: queue?.underWay ?? 0,
    later: queue?.later ?? 0,
    retrying: queue?.retrying ?? 0,
    oldestAt: queue?.oldestAt ?? null,
    eventsWaiting: events?.waiting ?? 0,
    liveRuns: runs?.live ?? 0,
  };
}

/** Runs that ended in each stretch of `minutes` since a moment, oldest first; stretches without any are absent. */
export async function throughput({ db }: Reader, since: Date, minutes: number) {
  const seconds = Math.max(1, Math.round(minutes * 60));
  const stretch = sql<number>`(floor(extract(epoch from ${jobRun.endedAt}) / ${seconds}::int) * ${seconds}::int)::float8`;
  const rows = await db
    .select({
      at: stretch.mapWith(Number),
      completed: number(sql`count(*) filter (where ${jobRun.status} = 'completed')`),
      failed: number(sql`count(*) filter (where ${jobRun.status} = 'failed')`),
      cancelled: number(sql`count(*) filter (where ${jobRun.status} = 'cancelled')`),
    })
    .from(jobRun)
    .where(and(isNotNull(jobRun.endedAt), gte(jobRun.endedAt, since)))
    .groupBy(sql`1`)
    .orderBy(sql`1`);
  return rows.map(({ at, ...counts }) => ({ at: new Date(at * 1000), ...counts }));
}

/** One run with its steps in the order they began, what it wrote, what it invoked and what it does next; null for none. */
export async function findRun({ db }: Reader, runId: string) {
  const [run] = await db.select().from(jobRun).where(eq(jobRun.id, runId));
  if (run === undefined) return null;
  const steps = await db
    .select()
    .from(jobStep)
    .where(eq(jobStep.runId, runId))
    .orderBy(asc(jobStep.startedAt), sql`${jobStep.position} asc nulls last`);
  const notes = await db
    .select({ level: jobNote.level, text: jobNote.text, at: jobNote.at })
    .from(jobNote)
    .where(eq(jobNote.runId, runId))
    .orderBy(asc(jobNote.id));
  const next = await db
    .select({
      kind: jobQueue.kind,
      stepId: jobQueue.stepId,
      dueAt: jobQueue.dueAt,
      attempt: jobQueue.attempt,
      isUnderWay: sql<boolean>`${jobQueue.lease} is not null`,
    })
    .from(jobQueue)
    .where(eq(jobQueue.runId, runId))
    .orderBy(asc(jobQueue.dueAt));
  const related = { id: jobRun.id, functionId: jobRun.functionId, status: jobRun.status };
  const invoked = await db.select(related).from(jobRun).where(eq(jobRun.parentRunId, runId)).orderBy(asc(jobRun.id));
  const replays = await db.select(related).from(jobRun).where(eq(jobRun.replayOf, runId)).orderBy(asc(jobRun.id));
  return { ...run, steps, notes, next, invoked, replays };
}
