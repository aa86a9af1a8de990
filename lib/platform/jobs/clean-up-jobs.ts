import { sql } from "drizzle-orm";
import type { Db } from "@/db/drivers/connection";
import { iso, rowsOf } from "./rows";

const DAY_MS = 86_400_000;

/** Days that data of the background engine are kept after their end; a failed run waits longer for somebody to look. */
const KEPT_DAYS = { event: 14, run: 14, failedRun: 60 } as const;
const AT_ONCE = 5_000;

/** Removes events and runs that are over, with their steps and notes. Safe at any time and again. */
export async function cleanUpJobs(db: Db, now: Date): Promise<{ readonly events: number; readonly runs: number }> {
  const ago = (days: number) => sql`${iso(now.getTime() - days * DAY_MS)}::timestamptz`;
  const events = await inParts(
    db,
    sql`
    delete from job_event where seq in (
      select seq from job_event where processed_at < ${ago(KEPT_DAYS.event)} order by seq limit ${AT_ONCE})
    returning id`,
  );
  const runs = await inParts(
    db,
    sql`
    with over as (
      delete from job_run where id in (
        select id from job_run
        where ended_at < ${ago(KEPT_DAYS.run)} and (status <> 'failed' or ended_at < ${ago(KEPT_DAYS.failedRun)})
        limit ${AT_ONCE})
      returning id),
    steps as (delete from job_step where run_id in (select id from over)),
    notes as (delete from job_note where run_id in (select id from over))
    select id from over`,
  );
  await db.execute(sql`delete from job_limit where expires_at < ${iso(now.getTime())}::timestamptz`);
  return { events, runs };
}

/** Part by part, so that no transaction holds the tables for long. */
async function inParts(db: Db, statement: ReturnType<typeof sql>): Promise<number> {
  let total = 0;
  for (;;) {
    const gone = (await rowsOf<{ id: string }>(db, statement)).length;
    total += gone;
    if (gone < AT_ONCE) return total;
  }
}
