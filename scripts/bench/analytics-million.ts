import { spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { finished } from "node:stream/promises";
import { sql } from "drizzle-orm";
import { EMBEDDED_EXTENSIONS, embeddedConnection } from "@/db/drivers/embedded";
import { PreparingPGlite } from "@/db/drivers/preparing-pglite";
import { EVENT_NAMES } from "@/lib/domains/analytics/events";
import { rebuildRollups, rollUp } from "@/lib/domains/analytics/mutations/roll-up";
import { engagementFigures } from "@/lib/domains/analytics/queries/engagement";
import { type Reader, seriesOf, sumsOf } from "@/lib/domains/analytics/queries/read-rollups";
import { recipesFigures } from "@/lib/domains/analytics/queries/recipes";
import { systemFigures } from "@/lib/domains/analytics/queries/system";
import { headlines, usersFigures } from "@/lib/domains/analytics/queries/users";
import { TIME_BOUNDS } from "@/lib/engines/analytics/histogram";
import { type Period, periodOf } from "@/lib/engines/analytics/period";
import { rowsOf } from "@/lib/platform/jobs/rows";
import { type MadeEvent, makeEvents } from "./analytics-events";

const EVENTS = 1_000_000;
const PEOPLE = 3000;
const RECIPES = 500;
const DAYS = 120;
const SHOWN_DAYS = 90;
const ROUNDS = 15;
const END = Date.UTC(2026, 9, 30, 12);
const DAY_MS = 86_400_000;
const KITCHENS = [
  "italian",
  "indian",
  "mexican",
  "japanese",
  "thai",
  "french",
  "greek",
  "american",
  "chinese",
  "polish",
];

/**
 * A million events on PGlite: how long the pages of figures take from the counts, whether counts made bit by bit are those
 * made at once, and the same tables by pandas from the same rows. `analytics.vsPandas` is the time pandas needs for the eight
 * tables from rows in memory over the time they take here from the counts; loading and counting stand apart.
 */
async function measure(): Promise<Record<string, number>> {
  const count = Number(process.env.ANALYTICS_BENCH_EVENTS ?? EVENTS);
  const recipes = Array.from({ length: RECIPES }, (_, place) => ({
    id: `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`,
    cuisine: KITCHENS[place % KITCHENS.length] ?? null,
  }));
  const events = makeEvents({ seed: 360, count, people: PEOPLE, days: DAYS, end: END, recipes }).slice(0, count);
  const connection = embeddedConnection(new PreparingPGlite({ extensions: EMBEDDED_EXTENSIONS }), null);
  const folder = mkdtempSync(path.join(os.tmpdir(), "mealprep-analytics-"));
  try {
    await connection.migrate();
    const reader: Reader = { db: connection.db };
    const loaded = await timed(() => load(reader, events));
    const rolled = await timed(() => rollUp(reader));
    await reader.db.execute(sql`vacuum analyze`);
    const period = periodOf(SHOWN_DAYS, END);
    const pages = await dashboardTimes(reader, period);
    const ours = await ourTables(reader, period);
    const before = await fingerprint(reader);
    const rebuilt = await timed(() => rebuildRollups(reader));
    const isSame = before === (await fingerprint(reader));
    const figures = {
      "analytics.events": events.length,
      "analytics.loadSeconds": loaded / 1000,
      "analytics.rollUpEventsPerSecond": events.length / (rolled / 1000),
      "analytics.rebuildSeconds": rebuilt / 1000,
      "analytics.incrementalEqualsRebuild": isSame ? 1 : 0,
      "analytics.dashboardP95Ms": Math.max(...pages.map((page) => page.p95)),
      ...Object.fromEntries(pages.map((page) => [`analytics.${page.name}P95Ms`, page.p95])),
      "analytics.tablesMs": ours.ms,
    };
    return { ...figures, ...(await besidePandas(folder, events, period, ours)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await connection.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function load({ db }: Reader, events: readonly MadeEvent[]): Promise<void> {
  const part = 10_000;
  for (let at = 0; at < events.length; at += part)
    await db.execute(sql`
      insert into analytics_event (id, name, occurred_at, actor, recipe_id, cuisine, label, value)
      select id, name, to_timestamp(at / 1000.0), actor, "recipeId", cuisine, label, value
      from json_to_recordset(${JSON.stringify(events.slice(at, at + part))}::json)
        as row(id uuid, name text, at float8, actor text, "recipeId" text, cuisine text, label text, value bigint)`);
}

/** Each page with all its queries, over four weeks and ninety days, nothing kept between two of them. */
async function dashboardTimes(reader: Reader, shown: Period) {
  const periods = [periodOf(28, END), shown];
  const pages = {
    headlines: async (period: Period) => headlines(reader, period),
    users: async (period: Period) => usersFigures(reader, period, END),
    recipes: async (period: Period) => recipesFigures(reader, period, "recipe.cooked", END),
    engagement: async (period: Period) => engagementFigures(reader, period),
    system: async (period: Period) => systemFigures(reader, period),
  };
  const measured: { name: string; p95: number }[] = [];
  for (const [name, read] of Object.entries(pages)) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS + 3; round += 1)
      for (const period of periods) {
        const took = await timed(() => read(period));
        if (round >= 3) times.push(took);
      }
    times.sort((a, b) => a - b);
    measured.push({ name, p95: times[Math.ceil(times.length * 0.95) - 1] ?? 0 });
  }
  return measured;
}

/** Everything that is kept beside the events, as one hash. */
async function fingerprint({ db }: Reader): Promise<string> {
  const hashes = await rowsOf<{ hash: string }>(
    db,
    sql`select md5(string_agg(row::text, ',' order by row::text collate "C")) as hash from analytics_rollup as row
      union all select md5(string_agg(row::text, ',' order by row::text collate "C")) from analytics_active as row
      union all select md5(string_agg(row::text, ',' order by row::text collate "C")) from analytics_actor as row
      union all select md5(string_agg(row::text, ',' order by row::text collate "C")) from analytics_first as row
      union all select md5(string_agg(row::text, ',' order by row::text collate "C")) from analytics_session as row`,
  );
  return hashes.map((row) => row.hash).join(" ");
}

type Tables = Readonly<Record<string, unknown>>;

/** The eight tables from the counts. */
async function ourTables(reader: Reader, period: Period) {
  const day = (at: number) => Math.round(at / DAY_MS);
  const week = (at: number) => Math.floor((Math.round(at / DAY_MS) + 3) / 7);
  const everything = { from: period.before - 200 * DAY_MS, before: period.before };
  const read = {
    counts: async () =>
      Object.fromEntries(
        (await seriesOf(reader, "all", "day", EVENT_NAMES, period)).map((row) => [
          `${day(row.at)} ${row.name}`,
          row.events,
        ]),
      ),
    people: async () =>
      Object.fromEntries(
        (await seriesOf(reader, "people", "day", ["active"], period)).map((row) => [String(day(row.at)), row.events]),
      ),
    recipes: async () =>
      Object.fromEntries(
        (await sumsOf(reader, "recipe", ["recipe.cooked"], period)).map((row) => [row.key, row.events]),
      ),
    kitchens: async () =>
      Object.fromEntries(
        (await sumsOf(reader, "cuisine", ["recipe.cooked"], period)).map((row) => [row.key, row.events]),
      ),
    retention: async () =>
      Object.fromEntries(
        (await seriesOf(reader, "cohort", "week", ["returned"], everything)).map((row) => [
          `${week(Date.parse(`${row.key}T00:00:00Z`))} ${week(row.at)}`,
          row.events,
        ]),
      ),
    visits: async () =>
      Object.fromEntries(
        (await seriesOf(reader, "visit", "day", ["visit.seconds"], period)).map((row) => [
          String(day(row.at)),
          [row.events, row.total],
        ]),
      ),
    pages: async () =>
      Object.fromEntries((await sumsOf(reader, "time", ["page.timed"], period)).map((row) => [row.key, row.events])),
    funnel: async () => (await engagementFigures(reader, period)).funnel.map((step) => step.people),
  };
  const tables: Record<string, unknown> = {};
  let ms = 0;
  for (const [name, work] of Object.entries(read)) {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round += 1)
      best = Math.min(
        best,
        await timed(async () => {
          tables[name] = await work();
        }),
      );
    ms += best;
  }
  return { ms, tables };
}

async function besidePandas(
  folder: string,
  events: readonly MadeEvent[],
  period: Period,
  ours: { readonly ms: number; readonly tables: Tables },
): Promise<Record<string, number>> {
  const file = path.join(folder, "events.csv");
  const out = createWriteStream(file);
  for (const event of events)
    out.write(
      `${[event.id, event.name, event.at, event.actor, event.recipeId ?? "", event.cuisine ?? "", event.label ?? "", event.value ?? ""].join(",")}\n`,
    );
  out.end();
  await finished(out);
  const script = path.join(import.meta.dirname, "analytics.py");
  const run = spawnSync(
    "/usr/bin/python3",
    [script, file, String(period.from), String(period.before), JSON.stringify(TIME_BOUNDS)],
    { encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, OMP_NUM_THREADS: "1" } },
  );
  if (run.status !== 0) {
    console.error(
      "pandas is not here (apt-get install python3-pandas), so it is not compared with:",
      run.stderr.split("\n").at(-2),
    );
    return {};
  }
  const theirs = JSON.parse(run.stdout) as { loadSeconds: number; seconds: Record<string, number>; tables: Tables };
  const unequal = Object.keys(ours.tables).filter((name) => sorted(ours.tables[name]) !== sorted(theirs.tables[name]));
  if (unequal.length > 0) console.error(`not the same as pandas: ${unequal.join(", ")}`);
  const seconds = Object.values(theirs.seconds).reduce((sum, one) => sum + one, 0);
  return {
    "analytics.tablesEqualPandas": unequal.length === 0 ? 1 : 0,
    "analytics.pandasLoadSeconds": theirs.loadSeconds,
    "analytics.pandasTablesMs": seconds * 1000,
    "analytics.vsPandas": (seconds * 1000) / ours.ms,
  };
}

/** The same text for equal tables, whatever the order of their rows. */
const sorted = (table: unknown): string =>
  Array.isArray(table)
    ? JSON.stringify(table)
    : JSON.stringify(Object.entries(table as Tables).sort(([a], [b]) => (a < b ? -1 : 1)));

// Run with `--conditions=react-server`, as pages are: prints one JSON object of figures.
process.stdout.write(JSON.stringify(await measure()));
