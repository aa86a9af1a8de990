import "server-only";
import { sql } from "drizzle-orm";
import { tileRange } from "@/lib/engines/analytics/tile-range";
import type { Db } from "@/lib/platform/database";
import { rowsOf } from "@/lib/platform/jobs/rows";
import type { EventName } from "../events";

export interface Reader {
  readonly db: Db;
}

/** What rollups are kept of, beside the events themselves. */
export type CountedName = EventName | "active" | "returned" | "visit.seconds" | "visit.events";
type Dimension = "all" | "recipe" | "cuisine" | "label" | "time" | "people" | "cohort" | "visit";

export interface Stretch {
  readonly from: number;
  readonly before: number;
}

const listed = (names: readonly string[]) =>
  sql`array(select json_array_elements_text(${JSON.stringify(names)}::json))`;

/** Sums over a stretch by name and key, read from as few kept counts as it can be put together from. */
export function sumsOf<const Name extends CountedName>(
  { db }: Reader,
  dimension: Dimension,
  names: readonly Name[],
  stretch: Stretch,
  keys?: readonly string[],
): Promise<{ name: Name; key: string; events: number; total: number }[]> {
  const tiles = tileRange(stretch.from, stretch.before).map(({ grain, start }) => ({
    grain,
    bucket: new Date(start).toISOString(),
  }));
  return rowsOf(
    db,
    sql`select counted.name, counted.key, sum(counted.events)::float8 as events, sum(counted.total)::float8 as total
      from json_to_recordset(${JSON.stringify(tiles)}::json) as tile(grain text, bucket timestamptz)
      join analytics_rollup as counted on counted.dimension = ${dimension}::text and counted.grain = tile.grain
        and counted.bucket = tile.bucket and counted.name = any(${listed(names)})
      ${keys === undefined ? sql`` : sql`where counted.key = any(${listed(keys)})`}
      group by 1, 2`,
  );
}

/** Counts one by one, oldest first; stretches in which nothing was counted are absent. */
export function seriesOf(
  { db }: Reader,
  dimension: Dimension,
  grain: "hour" | "day" | "week" | "month",
  names: readonly CountedName[],
  { from, before }: Stretch,
): Promise<{ at: number; name: string; key: string; events: number; total: number }[]> {
  return rowsOf(
    db,
    sql`select extract(epoch from bucket)::float8 * 1000 as at, name, key, events::float8 as events, total::float8 as total
      from analytics_rollup
      where dimension = ${dimension}::text and grain = ${grain}::text and name = any(${listed(names)})
        and bucket >= ${new Date(from).toISOString()}::timestamptz and bucket < ${new Date(before).toISOString()}::timestamptz
      order by bucket`,
  );
}

/** One sum out of many, nought where it is absent. */
export const sumIn = (rows: readonly { name: string; events: number }[], name: CountedName): number =>
  rows.find((row) => row.name === name)?.events ?? 0;

/** When the counts were last brought up to date, and whether anything was ever recorded. */
export async function freshness({ db }: Reader) {
  const [row] = await rowsOf<{ at: number | null; hasAny: boolean }>(
    db,
    sql`select extract(epoch from rolled_up_at)::float8 * 1000 as at,
      exists (select 1 from analytics_event) or watermark > 0 as "hasAny"
      from analytics_state where key = 'roll-up'`,
  );
  return { rolledUpAt: row?.at == null ? null : new Date(row.at), hasAny: row?.hasAny ?? false };
}
