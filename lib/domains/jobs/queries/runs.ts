import "server-only";
import { and, count, desc, eq, gte, ilike, isNotNull, lt, max, notExists, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { jobFunction, jobNote, jobRun, jobStep } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import type { RunStatus } from "../policy";

type Reader = Pick<Scope, "db">;

const replay = alias(jobRun, "replay");

/** A failed run that nobody has replayed: it waits for somebody to look. */
export const isDeadLetter = (db: Scope["db"]) =>
  and(
    eq(jobRun.status, "failed"),
    isNotNull(jobRun.endedAt),
    notExists(db.select({ id: replay.id }).from(replay).where(eq(replay.replayOf, jobRun.id))),
  );

export interface RunsAsked {
  /** Words of the run's id, its event's name or its error. */
  readonly q: string;
  readonly functionId: string | null;
  readonly status: RunStatus | null;
  readonly isDead: boolean;
  readonly from: Date | null;
  readonly until: Date | null;
  readonly offset: number;
  readonly perPage: number;
}

/** One page of runs, newest first, and whether there are more. Counting all of them would cost more than it tells. */
export async function searchRuns({ db }: Reader, asked: RunsAsked) {
  const { q, functionId, status, isDead, from, until } = asked;
  const words = `%${q.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
  const rows = await db
    .select({
      id: jobRun.id,
      functionId: jobRun.functionId,
      functionName: jobFunction.name,
      status: jobRun.status,
      eventName: jobRun.eventName,
      error: jobRun.error,
      reason: jobRun.reason,
      progress: jobRun.progress,
      queuedAt: jobRun.queuedAt,
      startedAt: jobRun.startedAt,
      endedAt: jobRun.endedAt,
      replayOf: jobRun.replayOf,
    })
    .from(jobRun)
    .leftJoin(jobFunction, eq(jobFunction.id, jobRun.functionId))
    .where(
      and(
        functionId === null ? undefined : eq(jobRun.functionId, functionId),
        status === null ? undefined : eq(jobRun.status, status),
        isDead ? isDeadLetter(db) : undefined,
        from === null ? undefined : gte(jobRun.queuedAt, from),
        until === null ? undefined : lt(jobRun.queuedAt, until),
        q === "" ? undefined : or(eq(jobRun.id, q), ilike(jobRun.eventName, words), ilike(jobRun.error, words)),
      ),
    )
    .orderBy(desc(jobRun.id))
    .limit(asked.perPage + 1)
    .offset(asked.offset);
  return { rows: rows.slice(0, asked.perPage), hasMore: rows.length > asked.perPage };
}

export type ListedRun = Awaited<ReturnType<typeof searchRuns>>["rows"][number];

/** Functions there are, for a filter. For admins. */
export const listFunctionNames = ({ db }: Reader) =>
  db.select({ id: jobFunction.id, name: jobFunction.name }).from(jobFunction).orderBy(jobFunction.name);

/** A word that changes whenever the list of runs, or one run, looks otherwise than before. For admins. */
export async function pulseOf({ db }: Reader, runId: string | null): Promise<string> {
  if (runId === null) {
    const [all] = await db
      .select({
        last: max(jobRun.id),
        ended: sql<string | null>`max(${jobRun.endedAt})::text`,
        live: sql<string>`count(*) filter (where ${jobRun.endedAt} is null)::text`,
        done: sql<string>`coalesce(sum(${jobRun.stepsDone}) filter (where ${jobRun.endedAt} is null), 0)::text`,
      })
      .from(jobRun)
      .where(or(gte(jobRun.queuedAt, sql`now() - interval '1 hour'`), sql`${jobRun.endedAt} is null`));
    return [all?.last, all?.ended, all?.live, all?.done].join(" ");
  }
  const [run] = await db
    .select({
      status: jobRun.status,
      stepsDone: jobRun.stepsDone,
      progress: sql<string | null>`${jobRun.progress}::text`,
    })
    .from(jobRun)
    .where(eq(jobRun.id, runId));
  const [steps] = await db
    .select({
      count: count(),
      tries: sql<string>`coalesce(sum(jsonb_array_length(${jobStep.failedAttempts})), 0)::text`,
    })
    .from(jobStep)
    .where(eq(jobStep.runId, runId));
  const [notes] = await db.select({ count: count() }).from(jobNote).where(eq(jobNote.runId, runId));
  return [run?.status, run?.stepsDone, run?.progress, steps?.count, steps?.tries, notes?.count].join(" ");
}
