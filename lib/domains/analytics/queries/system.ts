import "server-only";
import { sql } from "drizzle-orm";
import { percentile } from "@/lib/engines/analytics/histogram";
import { daily, type Period } from "@/lib/engines/analytics/period";
import { rowsOf } from "@/lib/platform/jobs/rows";
import { listFunctions, queueFigures } from "../../jobs/queries";
import { type Reader, seriesOf, sumsOf } from "./read-rollups";

/** Field figures of pages as browsers report them; CLS stands in thousandths. */
export const PAGE_FIGURES = ["LCP", "INP", "CLS", "TTFB"] as const;
export type PageFigure = (typeof PAGE_FIGURES)[number];
const iso = (at: number) => new Date(at).toISOString();

/** Speed as people felt it, what went wrong, background work, what is stored, and what models cost. */
export async function systemFigures(reader: Reader, period: Period) {
  const errors = await seriesOf(reader, "all", "day", ["error.seen"], {
    from: period.earlier.from,
    before: period.before,
  });
  const places = await sumsOf(reader, "label", ["error.seen"], period);
  const functions = await listFunctions(reader, new Date(period.from));
  return {
    pages: await pageTimes(reader, period),
    errors: daily(
      errors.map((row) => ({ at: row.at, value: row.events })),
      period,
    ),
    errorsBefore: errors.filter((row) => row.at < period.from).reduce((sum, row) => sum + row.events, 0),
    errorPlaces: places
      .map((row) => ({ label: row.key, count: row.events }))
      .sort((a, b) => b.count - a.count)
      .slice(0, 10),
    jobs: functions
      .filter((one) => one.runs > 0)
      .map(({ id, name, runs, failed, p50Ms, p95Ms }) => ({ id, name, runs, failed, p50Ms, p95Ms }))
      .sort((a, b) => b.runs - a.runs),
    queue: await queueFigures(reader),
    storage: await storageFigures(reader),
    ai: await aiFigures(reader, period),
  };
}

/** Median, 75th and 95th percentile of each figure by page, most seen first. */
async function pageTimes(reader: Reader, period: Period) {
  const rows = await sumsOf(reader, "time", ["page.timed"], period);
  const byLabel = new Map<string, Map<number, number>>();
  for (const { key, events } of rows) {
    const cut = key.lastIndexOf("|");
    const label = key.slice(0, cut);
    const counts = byLabel.get(label) ?? new Map<number, number>();
    counts.set(Number(key.slice(cut + 1)), events);
    byLabel.set(label, counts);
  }
  return [...byLabel]
    .map(([label, counts]) => {
      const [figure = "", ...rest] = label.split(" ");
      return {
        figure: figure as PageFigure,
        page: rest.join(" "),
        count: [...counts.values()].reduce((sum, count) => sum + count, 0),
        p50: percentile(counts, 0.5),
        p75: percentile(counts, 0.75),
        p95: percentile(counts, 0.95),
      };
    })
    .sort((a, b) => b.count - a.count || (a.page < b.page ? -1 : 1));
}

type Storage = Awaited<ReturnType<typeof measureStorage>>;
const SEEN_FOR_MS = 60_000;
let seen: { readonly db: Reader["db"]; readonly at: number; readonly storage: Storage } | undefined;

/** Asking the database for the size of every table takes longer than the rest of the page: once a minute is enough. */
async function storageFigures(reader: Reader): Promise<Storage> {
  const now = Date.now();
  if (seen === undefined || seen.db !== reader.db || now - seen.at > SEEN_FOR_MS)
    seen = { db: reader.db, at: now, storage: await measureStorage(reader) };
  return seen.storage;
}

async function measureStorage({ db }: Reader) {
  const [files] = await rowsOf<{ files: number; bytes: number }>(
    db,
    sql`select count(*)::int as files, coalesce(sum(bytes), 0)::float8 as bytes from file`,
  );
  const [whole] = await rowsOf<{ bytes: number }>(
    db,
    sql`select pg_database_size(current_database())::float8 as bytes`,
  );
  const tables = await rowsOf<{ table: string; bytes: number; rows: number }>(
    db,
    sql`select relname as table, pg_total_relation_size(oid)::float8 as bytes, greatest(0, reltuples)::float8 as rows
      from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
      order by pg_total_relation_size(oid) desc limit 8`,
  );
  return { files: files?.files ?? 0, fileBytes: files?.bytes ?? 0, databaseBytes: whole?.bytes ?? 0, tables };
}

/** Calls of models and what they cost, in millionths of a dollar; calls whose price is not known are counted apart. */
async function aiFigures({ db }: Reader, period: Period) {
  const days = await rowsOf<{ at: number; micros: number; calls: number; unpriced: number; failed: number }>(
    db,
    sql`select extract(epoch from date_trunc('day', started_at, 'UTC'))::float8 * 1000 as at,
        coalesce(sum(cost_micros), 0)::float8 as micros, count(*)::int as calls,
        count(*) filter (where cost_micros is null)::int as unpriced,
        count(*) filter (where outcome not in ('ok', 'open'))::int as failed
      from ai_call
      where started_at >= ${iso(period.from)}::timestamptz and started_at < ${iso(period.before)}::timestamptz
      group by 1 order by 1`,
  );
  const sum = (field: "micros" | "calls" | "unpriced" | "failed") => days.reduce((all, day) => all + day[field], 0);
  return {
    days: daily(
      days.map((day) => ({ at: day.at, value: day.micros })),
      period,
    ),
    micros: sum("micros"),
    calls: sum("calls"),
    unpriced: sum("unpriced"),
    failed: sum("failed"),
  };
}
