import "server-only";
import { eq, sql } from "drizzle-orm";
import { analyticsChoice } from "@/db/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import type { Db } from "@/lib/platform/database";
import { rowsOf } from "@/lib/platform/jobs/rows";
import { pseudonym } from "./pseudonym";

interface Person {
  readonly db: Db;
  readonly actor: Pick<Actor, "userId">;
}

/** Whether a person is counted; everyone is who has not said otherwise. */
export async function isCounted({ db, actor }: Person): Promise<boolean> {
  const [row] = await db
    .select({ isWanted: analyticsChoice.isWanted })
    .from(analyticsChoice)
    .where(eq(analyticsChoice.userId, actor.userId));
  return row?.isWanted ?? true;
}

/** Everything recorded of a person, oldest first. */
export function recordedOf({ db, actor }: Person) {
  return rowsOf<{
    name: string;
    at: string;
    recipeId: string | null;
    label: string | null;
    value: number | null;
  }>(
    db,
    sql`with secret as materialized (
        select value #>> '{}' as word from installation where key = 'analytics-pseudonyms')
      select name, to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
        recipe_id as "recipeId", label, value::float8 as value
      from analytics_event where actor = ${pseudonym(actor.userId)} order by occurred_at, seq`,
  );
}

/** How much is recorded of a person. */
export async function countRecorded({ db, actor }: Person): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    db,
    sql`with secret as materialized (
        select value #>> '{}' as word from installation where key = 'analytics-pseudonyms')
      select count(*)::int as count from analytics_event where actor = ${pseudonym(actor.userId)}`,
  );
  return row?.count ?? 0;
}
