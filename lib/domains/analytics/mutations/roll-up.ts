import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { TIME_BOUNDS } from "@/lib/engines/analytics/histogram";
import type { Db } from "@/lib/platform/database";
import { rowsOf } from "@/lib/platform/jobs/rows";
import { EVENTS_LOCK } from "./record-event";

/** Events counted in one transaction. */
const BATCH = 50_000;
/** A pause longer than this ends a visit. */
const VISIT_GAP = sql.raw("interval '30 minutes'");
const GRAINS = sql.raw("(values ('day'), ('week'), ('month')) as grains(grain)");
const ADD = sql.raw(`on conflict (dimension, grain, bucket, name, key) do update
  set events = analytics_rollup.events + excluded.events, total = analytics_rollup.total + excluded.total`);
const INTO_ROLLUP = sql.raw("insert into analytics_rollup (dimension, grain, bucket, name, key, events, total)");

/**
 * Counts every event that has arrived since the last time, each exactly once: the rows it adds and the mark of how far it
 * came are one transaction. An event may be late or out of order, for what is added does not depend on order: counts and
 * sums are whole numbers, sets of people are sets, first times are minima, and visits are the groups that events within half
 * an hour of each other form. Answers how many events were counted.
 */
export async function rollUp({ db }: { readonly db: Db }, now = new Date(), batch = BATCH): Promise<number> {
  const upTo = await newestSettled(db);
  let counted = 0;
  for (;;) {
    const taken = await db.transaction((tx) => rollUpBatch(tx, upTo, batch));
    counted += taken;
    if (taken < batch) break;
  }
  await db.execute(sql`
    update analytics_state set rolled_up_at = ${now.toISOString()}::timestamptz where key = 'roll-up'`);
  return counted;
}

/** Everything counted anew from the events; what was counted before is dropped. Not after old events were removed. */
export async function rebuildRollups({ db }: { readonly db: Db }, now = new Date()): Promise<number> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select 1 from analytics_state where key = 'roll-up' for update`);
    for (const table of ["rollup", "active", "actor", "first", "session"])
      await tx.execute(sql.raw(`delete from analytics_${table}`));
    await tx.execute(sql`update analytics_state set watermark = 0 where key = 'roll-up'`);
  });
  return rollUp({ db }, now);
}

/** The newest number below which no event can still appear: every writer that drew one has ended. */
function newestSettled(db: Db): Promise<number> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${EVENTS_LOCK})`);
    const [row] = await rowsOf<{ seq: string | number | null }>(tx, sql`select max(seq) as seq from analytics_event`);
    return Number(row?.seq ?? 0);
  });
}

async function rollUpBatch(db: Db, upTo: number, batch: number): Promise<number> {
  const run = (statement: SQL) => db.execute(statement);
  const [state] = await rowsOf<{ watermark: string | number }>(
    db,
    sql`select watermark from analytics_state where key = 'roll-up' for update`,
  );
  const from = Number(state?.watermark ?? 0);
  await run(sql`drop table if exists analytics_batch, analytics_came, analytics_moved, analytics_visit`);
  await run(sql`
    create temp table analytics_batch on commit drop as
    select seq, name, occurred_at, actor, recipe_id, cuisine, label, value from analytics_event
    where seq > ${from}::bigint and seq <= ${upTo}::bigint order by seq limit ${batch}::int`);
  const [taken] = await rowsOf<{ count: number; last: string | number | null }>(
    db,
    sql`select count(*)::int as count, max(seq) as last from analytics_batch`,
  );
  if (taken === undefined || taken.count === 0) return 0;
  for (const statement of [...countStatements(), ...peopleStatements(), ...visitStatements()]) await run(statement);
  await run(sql`
    update analytics_state set watermark = ${Number(taken.last)}::bigint where key = 'roll-up'`);
  await run(sql`drop table analytics_batch, analytics_came, analytics_moved, analytics_visit`);
  return taken.count;
}

/** How often each thing happened, as a whole and by recipe, kitchen, label and class of time. */
function countStatements(): SQL[] {
  const bounds = sql.raw(`array[${TIME_BOUNDS.join(",")}]::bigint[]`);
  return [
    sql`${INTO_ROLLUP}
      select dimension, grain, date_trunc(grain, day, 'UTC'), name, key, sum(events)::bigint, sum(total)::bigint
      from (
        select dimension, date_trunc('day', occurred_at, 'UTC') as day, name, key,
          count(*) as events, sum(coalesce(value, 0)) as total
        from analytics_batch cross join lateral (values
          ('all', ''), ('recipe', recipe_id), ('cuisine', cuisine), ('label', label),
          ('time', case when name = 'page.timed' then label || '|' || width_bucket(value, ${bounds}) end)
        ) as part(dimension, key)
        where key is not null
        group by 1, 2, 3, 4
      ) as days cross join ${GRAINS}
      group by 1, 2, 3, 4, 5 ${ADD}`,
    sql`${INTO_ROLLUP}
      select 'all', 'hour', date_trunc('hour', occurred_at, 'UTC'), name, '', count(*), sum(coalesce(value, 0))::bigint
      from analytics_batch group by 3, 4 ${ADD}`,
  ];
}

/** Who was there when, since when, and what they did for the first time. */
function peopleStatements(): SQL[] {
  return [
    // A late event may show that somebody came earlier than known: the weeks they were seen in move to another cohort.
    sql`create temp table analytics_moved on commit drop as
      select actor, actors.cohort as was, date_trunc('week', came.first_at, 'UTC') as cohort
      from (select actor, min(occurred_at) as first_at from analytics_batch where actor is not null group by actor) as came
      join analytics_actor as actors using (actor)
      where date_trunc('week', came.first_at, 'UTC') < actors.cohort`,
    sql`${INTO_ROLLUP}
      select 'cohort', 'week', bucket, 'returned', to_char(cohort at time zone 'UTC', 'YYYY-MM-DD'), sum(sign)::bigint, 0
      from (
        select active.bucket, moved.was as cohort, -1 as sign
        from analytics_moved as moved join analytics_active as active using (actor) where active.grain = 'week'
        union all
        select active.bucket, moved.cohort, 1
        from analytics_moved as moved join analytics_active as active using (actor) where active.grain = 'week'
      ) as moves
      group by bucket, cohort ${ADD}`,
    sql`insert into analytics_actor (actor, first_at, last_at, cohort, events, active_days)
      select actor, min(occurred_at), max(occurred_at), date_trunc('week', min(occurred_at), 'UTC'), count(*), 0
      from analytics_batch where actor is not null group by actor
      on conflict (actor) do update set
        first_at = least(analytics_actor.first_at, excluded.first_at),
        last_at = greatest(analytics_actor.last_at, excluded.last_at),
        cohort = least(analytics_actor.cohort, excluded.cohort),
        events = analytics_actor.events + excluded.events`,
    sql`create temp table analytics_came (grain text, bucket timestamptz, actor text) on commit drop`,
    sql`with came as (
        insert into analytics_active (grain, bucket, actor)
        select distinct grain, date_trunc(grain, occurred_at, 'UTC'), actor
        from analytics_batch cross join ${GRAINS} where actor is not null
        on conflict do nothing returning grain, bucket, actor
      ) insert into analytics_came select * from came`,
    sql`update analytics_actor set active_days = analytics_actor.active_days + came.days
      from (select actor, count(*)::int as days from analytics_came where grain = 'day' group by actor) as came
      where came.actor = analytics_actor.actor`,
    sql`${INTO_ROLLUP} select 'people', grain, bucket, 'active', '', count(*), 0 from analytics_came group by 2, 3 ${ADD}`,
    sql`${INTO_ROLLUP}
      select 'cohort', 'week', bucket, 'returned', to_char(cohort at time zone 'UTC', 'YYYY-MM-DD'), count(*), 0
      from analytics_came join analytics_actor using (actor) where grain = 'week' group by bucket, cohort ${ADD}`,
    sql`insert into analytics_first (actor, name, first_at)
      select actor, name, min(occurred_at) from analytics_batch where actor is not null group by actor, name
      on conflict (actor, name) do update set first_at = excluded.first_at
      where excluded.first_at < analytics_first.first_at`,
  ];
}

/** Visits that the new events touch are taken out of the counts, grouped anew with them, and counted again. */
function visitStatements(): SQL[] {
  const counts = (sign: 1 | -1) => sql`${INTO_ROLLUP}
    select dimension, grain, date_trunc(grain, started_at, 'UTC'), name, '',
      sum(${sql.raw(String(sign))})::bigint, sum(${sql.raw(String(sign))} * amount)::bigint
    from analytics_visit cross join lateral (values
      ('visit', 'visit.seconds', floor(extract(epoch from ended_at - started_at))::bigint),
      ('visit', 'visit.events', events::bigint)
    ) as part(dimension, name, amount)
    cross join (values ('hour'), ('day'), ('week'), ('month')) as grains(grain)
    group by 1, 2, 3, 4 ${ADD}`;
  const touched = sql`
    select actor, min(occurred_at) - ${VISIT_GAP} as low, max(occurred_at) + ${VISIT_GAP} as high
    from analytics_batch where actor is not null group by actor`;
  return [
    sql`create temp table analytics_visit (actor text, started_at timestamptz, ended_at timestamptz, events int) on commit drop`,
    sql`with gone as (
        delete from analytics_session as visit using (${touched}) as touched
        where visit.actor = touched.actor and visit.ended_at >= touched.low and visit.started_at <= touched.high
        returning visit.actor, visit.started_at, visit.ended_at, visit.events
      ) insert into analytics_visit select * from gone`,
    counts(-1),
    sql`insert into analytics_visit select actor, occurred_at, occurred_at, 1 from analytics_batch where actor is not null`,
    sql`insert into analytics_session (actor, started_at, ended_at, events)
      select actor, min(started_at), max(ended_at), sum(events)::int
      from (
        select *, count(*) filter (where is_new) over (partition by actor order by started_at, ended_at rows unbounded preceding) as visit
        from (
          select *, coalesce(started_at > max(ended_at) over (
            partition by actor order by started_at, ended_at rows between unbounded preceding and 1 preceding
          ) + ${VISIT_GAP}, true) as is_new
          from analytics_visit
        ) as marked
      ) as numbered
      group by actor, visit`,
    sql`truncate analytics_visit`,
    sql`insert into analytics_visit
      select visit.actor, visit.started_at, visit.ended_at, visit.events
      from analytics_session as visit join (${touched}) as touched using (actor)
      where visit.ended_at >= touched.low and visit.started_at <= touched.high`,
    counts(1),
    sql`delete from analytics_rollup where dimension in ('cohort', 'visit') and events = 0`,
  ];
}
