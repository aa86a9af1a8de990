import "server-only";
import { sql } from "drizzle-orm";
import type { Period } from "@/lib/engines/analytics/period";
import { rowsOf } from "@/lib/platform/jobs/rows";
import type { Table } from "@/lib/platform/sheets/table";
import { EVENT_NAMES } from "../events";
import type { ExportKind } from "../policy";
import { type Reader, seriesOf, sumIn, sumsOf } from "./read-rollups";
import { titlesOf } from "./recipes";
import { systemFigures } from "./system";
import { usersFigures } from "./users";

interface Written {
  readonly table: Table<never>;
  readonly batches: AsyncIterable<readonly never[]> | Iterable<readonly never[]>;
}

const BATCH = 5000;
const plainDay = (at: number) => new Date(at).toISOString().slice(0, 10);

/** A table and its rows belong together; what writes them reads no more of them than that. */
const written = <Row>(
  table: Omit<Table<Row>, "timeZone">,
  batches: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): Written => ({
  table: { ...table, timeZone: "UTC" } as unknown as Table<never>,
  batches: batches as Written["batches"],
});

/** What a download holds: days, recipes, pages, or every event of a period, read as it is written. */
export async function exportOf(reader: Reader, kind: ExportKind, period: Period): Promise<Written> {
  switch (kind) {
    case "users": {
      const { active, joined } = await usersFigures(reader, period);
      const rows = active.map((day, place) => ({ ...day, joined: joined[place]?.value ?? 0 }));
      return written<(typeof rows)[number]>(
        {
          name: "people",
          title: "People",
          columns: [
            { key: "day", title: "Day", kind: "date", value: (row) => plainDay(row.at) },
            { key: "people", title: "People", kind: "number", value: (row) => row.value },
            { key: "joined", title: "New kitchens", kind: "number", value: (row) => row.joined },
          ],
        },
        [rows],
      );
    }
    case "recipes":
      return recipesTable(reader, period);
    case "engagement":
      return engagementTable(reader, period);
    case "system": {
      const { pages } = await systemFigures(reader, period);
      return written<(typeof pages)[number]>(
        {
          name: "pages",
          title: "Pages",
          columns: [
            { key: "page", title: "Page", kind: "text", value: (row) => row.page },
            { key: "figure", title: "Figure", kind: "text", value: (row) => row.figure },
            { key: "views", title: "Views", kind: "number", value: (row) => row.count },
            { key: "p50", title: "Median", kind: "number", value: (row) => row.p50 },
            { key: "p75", title: "75th percentile", kind: "number", value: (row) => row.p75 },
            { key: "p95", title: "95th percentile", kind: "number", value: (row) => row.p95 },
          ],
        },
        [pages],
      );
    }
    case "events":
      return eventsTable(reader, period);
  }
}

const RECIPE_COUNTS = [
  "recipe.viewed",
  "recipe.planned",
  "recipe.cook-started",
  "recipe.cooked",
  "recipe.saved",
  "recipe.skipped",
] as const;

async function recipesTable(reader: Reader, period: Period): Promise<Written> {
  const counts = await sumsOf(reader, "recipe", [...RECIPE_COUNTS, "recipe.rated"], period);
  const byRecipe = Map.groupBy(counts, (row) => row.key);
  const titles = await titlesOf(reader, [...byRecipe.keys()]);
  const rows = [...byRecipe]
    .map(([id, own]) => ({
      id,
      title: titles.get(id) ?? null,
      own,
      rated: own.find((row) => row.name === "recipe.rated"),
    }))
    .sort((a, b) => sumIn(b.own, "recipe.cooked") - sumIn(a.own, "recipe.cooked") || (a.id < b.id ? -1 : 1));
  return written<(typeof rows)[number]>(
    {
      name: "recipes",
      title: "Recipes",
      columns: [
        { key: "recipe_id", title: "Id", kind: "text", value: (row) => row.id },
        { key: "title", title: "Title", kind: "text", value: (row) => row.title },
        ...RECIPE_COUNTS.map((name) => ({
          key: name.slice("recipe.".length).replace("-", "_"),
          title: name,
          kind: "number" as const,
          value: (row: (typeof rows)[number]) => sumIn(row.own, name),
        })),
        { key: "ratings", title: "Ratings", kind: "number", value: (row) => row.rated?.events ?? 0 },
        {
          key: "stars",
          title: "Stars",
          kind: "number",
          digits: 2,
          value: (row) => (row.rated === undefined ? null : row.rated.total / row.rated.events),
        },
      ],
    },
    [rows],
  );
}

async function engagementTable(reader: Reader, period: Period): Promise<Written> {
  const counts = await seriesOf(reader, "all", "day", EVENT_NAMES, period);
  const visits = await seriesOf(reader, "visit", "day", ["visit.seconds"], period);
  const days = new Map([...Map.groupBy([...counts, ...visits], (row) => row.at)].sort(([a], [b]) => a - b));
  const rows = [...days].map(([at, own]) => ({ at, own }));
  return written<(typeof rows)[number]>(
    {
      name: "use",
      title: "Use",
      columns: [
        { key: "day", title: "Day", kind: "date", value: (row) => plainDay(row.at) },
        { key: "visits", title: "Visits", kind: "number", value: (row) => sumIn(row.own, "visit.seconds") },
        {
          key: "visit_seconds",
          title: "Seconds of visits",
          kind: "number",
          value: (row) => row.own.find((one) => one.name === "visit.seconds")?.total ?? 0,
        },
        ...EVENT_NAMES.map((name) => ({
          key: name.replace(/[.-]/g, "_"),
          title: name,
          kind: "number" as const,
          value: (row: (typeof rows)[number]) => sumIn(row.own, name),
        })),
      ],
    },
    [rows],
  );
}

interface EventRow {
  readonly seq: number;
  readonly name: string;
  readonly at: number;
  readonly actor: string | null;
  readonly recipeId: string | null;
  readonly cuisine: string | null;
  readonly label: string | null;
  readonly value: number | null;
}

const eventsTable = (reader: Reader, period: Period): Written =>
  written<EventRow>(
    {
      name: "events",
      title: "Events",
      columns: [
        { key: "occurred_at", title: "When", kind: "time", value: (row) => new Date(row.at) },
        { key: "event", title: "What", kind: "text", value: (row) => row.name },
        { key: "person", title: "Pseudonym", kind: "text", value: (row) => row.actor },
        { key: "recipe_id", title: "Recipe", kind: "text", value: (row) => row.recipeId },
        { key: "kitchen", title: "Kitchen", kind: "text", value: (row) => row.cuisine },
        { key: "label", title: "Label", kind: "text", value: (row) => row.label },
        { key: "value", title: "Value", kind: "number", value: (row) => row.value },
      ],
    },
    readEvents(reader, period),
  );

/** Events of a period in the order they arrived, some thousands at a time. */
async function* readEvents({ db }: Reader, { from, before }: Period): AsyncGenerator<readonly EventRow[]> {
  for (let after = 0; ; ) {
    const rows = await rowsOf<EventRow>(
      db,
      sql`select seq::float8 as seq, name, extract(epoch from occurred_at)::float8 * 1000 as at, actor,
          recipe_id as "recipeId", cuisine, label, value::float8 as value
        from analytics_event
        where seq > ${after}::bigint and occurred_at >= ${new Date(from).toISOString()}::timestamptz
          and occurred_at < ${new Date(before).toISOString()}::timestamptz
        order by seq limit ${BATCH}::int`,
    );
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    after = rows.at(-1)?.seq ?? after;
  }
}
