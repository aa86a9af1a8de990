import "server-only";
import { sql } from "drizzle-orm";
import { funnelOf } from "@/lib/engines/analytics/funnel";
import { daily, type Period } from "@/lib/engines/analytics/period";
import { rowsOf } from "@/lib/platform/jobs/rows";
import { FUNNEL, FUNNEL_DAYS } from "../policy";
import { type Reader, seriesOf, sumsOf } from "./read-rollups";
import { activeDaysSpread } from "./users";

/** Visits, when they happen, how far newcomers come, and how often people return. */
export async function engagementFigures(reader: Reader, period: Period) {
  const visits = await seriesOf(reader, "visit", "day", ["visit.seconds", "visit.events"], {
    from: period.earlier.from,
    before: period.before,
  });
  const week = await visitsByHour(reader, period);
  const seconds = visits.filter((row) => row.name === "visit.seconds");
  const acts = await sumsOf(reader, "all", FREQUENT, period);
  const searches = await sumsOf(reader, "label", ["search.made"], period);
  const searchesThat = (label: string) => searches.find((row) => row.key === label)?.events ?? 0;
  const inPeriod = (rows: typeof visits, from: number, before: number) =>
    rows.filter((row) => row.at >= from && row.at < before);
  const sums = (from: number, before: number) => {
    const own = inPeriod(visits, from, before);
    const of = (name: string, field: "events" | "total") =>
      own.reduce((sum, row) => (row.name === name ? sum + row[field] : sum), 0);
    const count = of("visit.seconds", "events");
    return {
      visits: count,
      meanSeconds: count === 0 ? null : of("visit.seconds", "total") / count,
      meanEvents: count === 0 ? null : of("visit.events", "total") / count,
    };
  };
  return {
    visits: daily(
      seconds.map((row) => ({ at: row.at, value: row.events })),
      period,
    ),
    now: sums(period.from, period.before),
    before: sums(period.earlier.from, period.earlier.before),
    week,
    searches: { found: searchesThat("found"), nothing: searchesThat("nothing") },
    acts: acts.map((row) => ({ name: row.name, count: row.events })).sort((a, b) => b.count - a.count),
    funnel: await newcomersFunnel(reader, period),
    activeDays: await activeDaysSpread(reader),
  };
}

const FREQUENT = [
  "person.signed-in",
  "recipe.viewed",
  "recipe.planned",
  "recipe.cooked",
  "recipe.saved",
  "recipe.rated",
  "recipe.skipped",
  "recipe.added",
  "plan.made",
  "list.made",
  "list.ticked",
  "search.made",
] as const;

/** Visits by weekday (Monday first) and hour, UTC. */
async function visitsByHour({ db }: Reader, { from, before }: Period): Promise<number[][]> {
  const rows = await rowsOf<{ day: number; hour: number; visits: number }>(
    db,
    sql`select extract(isodow from bucket at time zone 'UTC')::int as day,
        extract(hour from bucket at time zone 'UTC')::int as hour, sum(events)::float8 as visits
      from analytics_rollup
      where dimension = 'visit' and grain = 'hour' and name = 'visit.seconds'
        and bucket >= ${new Date(from).toISOString()}::timestamptz and bucket < ${new Date(before).toISOString()}::timestamptz
      group by 1, 2`,
  );
  const grid = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  for (const { day, hour, visits } of rows) {
    const row = grid[day - 1];
    if (row !== undefined) row[hour] = visits;
  }
  return grid;
}

/** How far the people of a period came: for each person one bit a step done in time, then people by their bits. */
async function newcomersFunnel({ db }: Reader, period: Period) {
  const steps = sql`array[${sql.join(
    FUNNEL.map((step) => sql`${step}`),
    sql`, `,
  )}]::text[]`;
  const rows = await rowsOf<{ done: number; people: number }>(
    db,
    sql`select done, count(*)::int as people from (
        select bit_or(1 << (array_position(${steps}, own.name) - 1)) as done
        from analytics_first as start
        join analytics_first as own on own.actor = start.actor
        where start.name = ${FUNNEL[0]}::text
          and start.first_at >= ${new Date(period.from).toISOString()}::timestamptz
          and start.first_at < ${new Date(period.before).toISOString()}::timestamptz
          and own.name = any(${steps})
          and own.first_at <= start.first_at + make_interval(days => ${FUNNEL_DAYS}::int)
        group by own.actor
      ) as people group by done`,
  );
  const didAll = (steps: number) => {
    const all = 2 ** steps - 1;
    return rows.reduce((sum, { done, people }) => ((done & all) === all ? sum + people : sum), 0);
  };
  return funnelOf(
    FUNNEL,
    FUNNEL.map((_, place) => didAll(place + 1)),
  );
}
