import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/lib/platform/database";
import { iso } from "@/lib/platform/jobs/rows";
import type { AnalyticsEvent } from "../events";
import { pseudonym } from "../queries/pseudonym";

/** Writers of events hold it shared, the roll-up for a moment alone: then nothing below the newest number is under way. */
export const EVENTS_LOCK = 7_360_001;

/** Later than this a story is not believed any more: the event it repeats may have been removed. */
const OLDEST_DAYS = 30;
const DAY_MS = 86_400_000;

/** Who did it; null where nobody did. */
export interface Doer {
  readonly db: Db;
  readonly actor: { readonly userId: string } | null;
  readonly householdId?: string | undefined;
}

export interface Occurrence {
  /** UUID that makes it happen once; left out: a fresh one. */
  readonly id?: string;
  /** Milliseconds since 1970; left out: now. */
  readonly at?: number;
}

/**
 * Records what happened, in the transaction of the verb that did it: one statement. People stand in it under a keyed hash
 * of their id; nothing is written for someone who does not want to be counted, nor a second time for the same id. What is
 * said to be from the future happens now, what is older than 30 days is left out.
 */
export async function recordEvent(scope: Doer, event: AnalyticsEvent, occurrence: Occurrence = {}): Promise<void> {
  await recordEvents(scope, [{ ...occurrence, event }]);
}

/** The same for several at once. */
export async function recordEvents(
  { db, actor, householdId }: Doer,
  occurrences: readonly (Occurrence & { readonly event: AnalyticsEvent })[],
  now = Date.now(),
): Promise<void> {
  const rows = occurrences
    .map(({ id, at, event }) => ({
      id: id ?? crypto.randomUUID(),
      at: Math.min(at ?? now, now),
      name: event.name,
      recipe_id: "recipeId" in event ? event.recipeId : null,
      label: "label" in event ? event.label : null,
      value: "value" in event ? event.value : null,
    }))
    .filter((row) => row.at > now - OLDEST_DAYS * DAY_MS);
  if (rows.length === 0) return;
  const userId = actor?.userId ?? null;
  await db.execute(sql`
    with held as materialized (select pg_advisory_xact_lock_shared(${EVENTS_LOCK})),
      secret as materialized (select value #>> '{}' as word from installation where key = 'analytics-pseudonyms')
    insert into analytics_event (id, name, occurred_at, received_at, actor, household, recipe_id, cuisine, label, value)
    select row.id, row.name, to_timestamp(row.at / 1000.0), ${iso(now)}::timestamptz,
      ${pseudonym(userId)}, ${pseudonym(householdId ?? null)},
      row.recipe_id, (select lower(recipe.cuisine) from recipe where recipe.id = row.recipe_id::uuid), row.label, row.value
    from held, secret,
      json_to_recordset(${JSON.stringify(rows)}::json)
        as row(id uuid, name text, at float8, recipe_id text, label text, value bigint)
    where not exists (
      select 1 from analytics_choice where user_id = ${userId}::text and not is_wanted
    )
    on conflict (id) do nothing`);
}
