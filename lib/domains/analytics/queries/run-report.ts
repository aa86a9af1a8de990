import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { periodOf } from "@/lib/engines/analytics/period";
import type { ReportDefinition } from "@/lib/engines/analytics/report-definition";
import { rowsOf } from "@/lib/platform/jobs/rows";
import type { Reader } from "./read-rollups";
import { titlesOf } from "./recipes";

export interface ReportRow {
  /** A plain date, the name of an event, a recipe's id, a kitchen, a label, a weekday 1–7 or an hour. */
  readonly key: string;
  /** A collection recipe's title. */
  readonly title: string | null;
  readonly value: number;
}

type Dimension = ReportDefinition["dimension"];

const dayText = (grain: "day" | "week" | "month", column: string) =>
  sql.raw(`to_char(date_trunc('${grain}', ${column}, 'UTC') at time zone 'UTC', 'YYYY-MM-DD')`);

/** Where a dimension stands in the counts; null = only in the events. */
const COUNTED: Readonly<Record<Dimension, { readonly dimension: string; readonly key: SQL } | null>> = {
  day: { dimension: "all", key: dayText("day", "bucket") },
  week: { dimension: "all", key: dayText("week", "bucket") },
  month: { dimension: "all", key: dayText("month", "bucket") },
  event: { dimension: "all", key: sql.raw("name") },
  recipe: { dimension: "recipe", key: sql.raw("key") },
  cuisine: { dimension: "cuisine", key: sql.raw("key") },
  label: { dimension: "label", key: sql.raw("key") },
  weekday: null,
  hour: null,
};

/** The same in the events. */
const RECORDED: Readonly<Record<Dimension, SQL>> = {
  day: dayText("day", "occurred_at"),
  week: dayText("week", "occurred_at"),
  month: dayText("month", "occurred_at"),
  event: sql.raw("name"),
  recipe: sql.raw("recipe_id"),
  cuisine: sql.raw("cuisine"),
  label: sql.raw("label"),
  weekday: sql.raw("extract(isodow from occurred_at at time zone 'UTC')::int::text"),
  hour: sql.raw("to_char(occurred_at at time zone 'UTC', 'HH24')"),
};

const COUNTED_MEASURE = {
  events: sql.raw("sum(events)::float8"),
  total: sql.raw("sum(total)::float8"),
  average: sql.raw("sum(total)::float8 / nullif(sum(events), 0)"),
} as const;

const RECORDED_MEASURE = {
  events: sql.raw("count(*)::float8"),
  people: sql.raw("count(distinct actor)::float8"),
  total: sql.raw("sum(coalesce(value, 0))::float8"),
  average: sql.raw("sum(coalesce(value, 0))::float8 / nullif(count(*), 0)"),
} as const;

const IN_ORDER: readonly Dimension[] = ["day", "week", "month", "weekday", "hour"];

/**
 * The rows of a custom report. Every name in the statement comes from the tables above, every value of the definition is a
 * parameter. Stretches of time come in order, the newest where there are too many; other rows by size.
 */
export async function runReport(reader: Reader, definition: ReportDefinition, now = Date.now()): Promise<ReportRow[]> {
  const { dimension, measure, events, cuisine, days, limit } = definition;
  const { from, before } = periodOf(days, now);
  const names = sql`array(select json_array_elements_text(${JSON.stringify(events)}::json))`;
  const stretch = (column: SQL) => sql`${column} >= ${new Date(from).toISOString()}::timestamptz
    and ${column} < ${new Date(before).toISOString()}::timestamptz
    and (${events.length}::int = 0 or name = any(${names}))`;
  const counted = COUNTED[dimension];
  const rows =
    measure !== "people" && cuisine === null && counted !== null
      ? sql`select ${counted.key} as key, ${COUNTED_MEASURE[measure]} as value from analytics_rollup
          where dimension = ${counted.dimension}::text and grain = 'day' and ${stretch(sql.raw("bucket"))} group by 1`
      : sql`select ${RECORDED[dimension]} as key, ${RECORDED_MEASURE[measure]} as value from analytics_event
          where ${stretch(sql.raw("occurred_at"))} and ${RECORDED[dimension]} is not null
            and (${cuisine}::text is null or cuisine = lower(${cuisine}::text)) group by 1`;
  const isInOrder = IN_ORDER.includes(dimension);
  const found = await rowsOf<{ key: string; value: number }>(
    reader.db,
    sql`select key, coalesce(value, 0) as value from (${rows}) as counted
      order by ${sql.raw(isInOrder ? "key desc" : "value desc, key")} limit ${limit}::int`,
  );
  const titles =
    dimension === "recipe"
      ? await titlesOf(
          reader,
          found.map((row) => row.key),
        )
      : new Map<string, string>();
  const told = found.map((row) => ({ ...row, title: titles.get(row.key) ?? null }));
  return isInOrder ? told.reverse() : told;
}
