import "server-only";
import { sql } from "drizzle-orm";
import type { ChurnModel } from "@/lib/engines/analytics/churn";
import { forecast } from "@/lib/engines/analytics/forecast";
import { daily, type Period } from "@/lib/engines/analytics/period";
import { retainedAfter, retention } from "@/lib/engines/analytics/retention";
import { startOf } from "@/lib/engines/analytics/tile-range";
import { rowsOf } from "@/lib/platform/jobs/rows";
import { comparedSums, type Reader, seriesOf, sumIn } from "./read-rollups";

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const COHORT_WEEKS = 12;
const FORECAST_DAYS = 14;
const iso = (at: number) => new Date(at).toISOString();

/** Growth, retention and churn over a period. Distinct people are counted exactly, from sets of who was there when. */
export async function usersFigures(reader: Reader, period: Period, now = Date.now()) {
  const long = { from: Math.min(period.earlier.from, period.before - 91 * DAY_MS), before: period.before };
  const active = await seriesOf(reader, "people", "day", ["active"], long);
  const weeks = await seriesOf(reader, "people", "week", ["active"], { from: now - 14 * WEEK_MS, before: now });
  const months = await seriesOf(reader, "people", "month", ["active"], { from: now - 400 * DAY_MS, before: now });
  const joined = await seriesOf(reader, "all", "day", ["person.joined"], {
    from: period.earlier.from,
    before: period.before,
  });
  const days = daily(
    active.map((row) => ({ at: row.at, value: row.events })),
    long,
  );
  // Today is not over yet; a forecast from it would start too low.
  const whole = days.slice(firstUse(days), -1).map((day) => day.value);
  return {
    active: days.filter((day) => day.at >= period.from),
    activeBefore: days.filter((day) => day.at >= period.earlier.from && day.at < period.from),
    joined: daily(
      joined.map((row) => ({ at: row.at, value: row.events })),
      period,
    ),
    joinedBefore: joined.filter((row) => row.at < period.from).reduce((sum, row) => sum + row.events, 0),
    weekly: weeks.map((row) => ({ at: row.at, people: row.events })),
    monthly: months.map((row) => ({ at: row.at, people: row.events })),
    known: await countKnown(reader),
    forecast: forecast(whole, FORECAST_DAYS),
    retention: await cohorts(reader, now),
    churn: await churnByMonth(reader, now),
    risk: await riskFigures(reader),
  };
}

const firstUse = (days: readonly { readonly value: number }[]) => {
  const first = days.findIndex((day) => day.value > 0);
  return first < 0 ? days.length : first;
};

async function countKnown({ db }: Reader): Promise<number> {
  const [row] = await rowsOf<{ people: number }>(db, sql`select count(*)::int as people from analytics_actor`);
  return row?.people ?? 0;
}

async function cohorts(reader: Reader, now: number) {
  const thisWeek = startOf("week", now);
  const rows = await seriesOf(reader, "cohort", "week", ["returned"], {
    from: thisWeek - COHORT_WEEKS * WEEK_MS,
    before: thisWeek + WEEK_MS,
  });
  const oldest = iso(thisWeek - COHORT_WEEKS * WEEK_MS).slice(0, 10);
  const triangle = retention(
    rows
      .filter((row) => row.key >= oldest)
      .map((row) => ({ cohort: row.key, week: iso(row.at).slice(0, 10), people: row.events })),
    iso(thisWeek - WEEK_MS).slice(0, 10),
  );
  return { cohorts: triangle, afterOne: retainedAfter(triangle, 1), afterFour: retainedAfter(triangle, 4) };
}

/** Of those who were there in the month before last, how many were not in the last whole month; null before there are two. */
async function churnByMonth({ db }: Reader, now: number) {
  const thisMonth = startOf("month", now);
  const last = startOf("month", thisMonth - DAY_MS);
  const before = startOf("month", last - DAY_MS);
  const [row] = await rowsOf<{ people: number; lost: number }>(
    db,
    sql`select count(*)::int as people, count(*) filter (where later.actor is null)::int as lost
      from analytics_active as earlier left join analytics_active as later
        on later.grain = 'month' and later.bucket = ${iso(last)}::timestamptz and later.actor = earlier.actor
      where earlier.grain = 'month' and earlier.bucket = ${iso(before)}::timestamptz`,
  );
  return row === undefined || row.people === 0 ? null : { ...row, month: last, monthBefore: before };
}

/** How many people stand where between sure to stay and sure to go, by the model of the night; null before there is one. */
async function riskFigures({ db }: Reader) {
  const [trained] = await rowsOf<{ model: ChurnModel; at: number }>(
    db,
    sql`select model, extract(epoch from trained_at)::float8 * 1000 as at from analytics_model where kind = 'churn'`,
  );
  if (trained === undefined) return null;
  const classes = await rowsOf<{ tenth: number; people: number; risk: number; recency: number; activeDays: number }>(
    db,
    sql`select least(9, floor(risk * 10))::int as tenth, count(*)::int as people,
        avg(risk)::float8 as risk, avg(recency_days)::float8 as recency, avg(active_days)::float8 as "activeDays"
      from analytics_risk group by 1 order by 1`,
  );
  return { model: trained.model, trainedAt: new Date(trained.at), classes };
}

/** How many days of the last four weeks people come, from the night's reckoning. */
export function activeDaysSpread({ db }: Reader): Promise<{ days: number; people: number }[]> {
  return rowsOf(db, sql`select active_days as days, count(*)::int as people from analytics_risk group by 1 order by 1`);
}

/** The figures of the dashboard's tiles, each beside the period before. */
export async function headlines(reader: Reader, period: Period) {
  const names = ["recipe.cooked", "plan.made", "list.made", "person.joined", "recipe.added"] as const;
  const { now, before } = await comparedSums(reader, "all", names, period);
  const visits = await comparedSums(reader, "visit", ["visit.seconds"], period);
  const tile = (name: (typeof names)[number]) => ({ now: sumIn(now, name), before: sumIn(before, name) });
  return {
    joined: tile("person.joined"),
    planned: tile("plan.made"),
    cooked: tile("recipe.cooked"),
    lists: tile("list.made"),
    added: tile("recipe.added"),
    visits: { now: sumIn(visits.now, "visit.seconds"), before: sumIn(visits.before, "visit.seconds") },
  };
}
