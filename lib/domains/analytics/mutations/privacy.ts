import "server-only";
import { sql } from "drizzle-orm";
import { analyticsChoice } from "@/db/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import type { Db } from "@/lib/platform/database";
import { rowsOf } from "@/lib/platform/jobs/rows";
import { pseudonym } from "../queries/pseudonym";

interface Person {
  readonly db: Db;
  readonly actor: Pick<Actor, "userId">;
}

/** Events are kept this long; counts, which name nobody, stay. */
const KEPT_DAYS = 400;
const DAY_MS = 86_400_000;
const SECRET = sql`with secret as materialized (
  select value #>> '{}' as word from installation where key = 'analytics-pseudonyms')`;

/** Says whether a person wants to be counted. */
export async function chooseCounting({ db, actor }: Person, isWanted: boolean): Promise<void> {
  await db
    .insert(analyticsChoice)
    .values({ userId: actor.userId, isWanted })
    .onConflictDoUpdate({ target: analyticsChoice.userId, set: { isWanted, updatedAt: new Date() } });
}

/**
 * Removes every row about a person: events, days, visits, firsts and risk. The counts they were part of are numbers about
 * nobody and stay. Answers how many events went.
 */
export async function forgetPerson({ db, actor }: Person): Promise<number> {
  return db.transaction(async (tx) => {
    // Behind a roll-up that may be under way, or it would count what is going.
    await tx.execute(sql`select 1 from analytics_state where key = 'roll-up' for update`);
    const gone = await rowsOf<{ id: string }>(
      tx,
      sql`${SECRET} delete from analytics_event where actor = ${pseudonym(actor.userId)} returning id`,
    );
    for (const table of ["active", "actor", "first", "session", "risk"])
      await tx.execute(
        sql`${SECRET} delete from ${sql.raw(`analytics_${table}`)} where actor = ${pseudonym(actor.userId)}`,
      );
    return gone.length;
  });
}

/** Every night: events that are older than 400 days. Answers how many went. */
export async function removeOldEvents({ db }: { readonly db: Db }, now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();
  const gone = await rowsOf<{ count: number }>(
    db,
    sql`with gone as (
        delete from analytics_event where occurred_at < ${before}::timestamptz
          and seq <= (select watermark from analytics_state where key = 'roll-up') returning 1
      ), visits as (delete from analytics_session where ended_at < ${before}::timestamptz returning 1)
      select count(*)::int as count from gone`,
  );
  return gone[0]?.count ?? 0;
}
