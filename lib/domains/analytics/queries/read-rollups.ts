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

const GRAINS = ["month", "week", "day"] as const;
const oneOf = (values: readonly string[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );
const moment = (at: number) => sql`${new Date(at).toISOString()}::timestamptz`;

/** Sums over a stretch by name and key, read from as few kept counts as it can be put together from. */
export async function sumsOf<const Name extends CountedName>(
  { db }: Reader,
  dimension: Dimension,
  names: readonly Name[],
  stretch: Stretch,
  keys?: readonly string[],
): Promise<{ name: Name; key: string; events: number; total: number }[]> {
  const tiles = Map.groupBy(tileRange(stretch.from, stretch.before), (tile) => tile.grain);
  // One part for each grain, so that each walks the index by its own buckets.
  const parts = GRAINS.flatMap((grain) => {
    const own = tiles.get(grain) ?? [];
    if (own.length === 0) return [];
    const buckets = sql.join(
      own.map((tile) => moment(tile.start)),
      sql`, `,
    );
    return sql`select name, key, events, total from analytics_rollup
      where dimension = ${dimension}::text and grain = ${grain}::text and bucket in (${buckets})
        and name in (${oneOf(names)}) ${keys === undefined ? sql`` : sql`and key in (${oneOf(keys)})`}`;
  });
  if (parts.length === 0 || names.length === 0 || keys?.length === 0) return [];
  return rowsOf(
    db,
    sql`select name, key, sum(events)::float8 as events, sum(total)::float8 as total
      from (${sql.join(parts, sql` union all `)}) as counted group by 1, 2`,
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
      where dimension = ${dimension}::text and grain = ${grain}::text and name in (${oneOf(names)})
        and bucket >= ${moment(from)} and bucket < ${moment(before)}
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
