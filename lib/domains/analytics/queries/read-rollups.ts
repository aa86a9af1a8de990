import "server-only";
import { sql } from "drizzle-orm";
import type { Period } from "@/lib/engines/analytics/period";
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

/** The kept counts that together are a stretch; one part for each grain, so that each walks the index by its own buckets. */
function countsIn(dimension: Dimension, names: readonly CountedName[], stretch: Stretch, keys?: readonly string[]) {
  const tiles = Map.groupBy(tileRange(stretch.from, stretch.before), (tile) => tile.grain);
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
  return sql.join(parts, sql` union all `);
}

interface Sum<Name> {
  readonly name: Name;
  readonly key: string;
  readonly events: number;
  readonly total: number;
}

/** Sums over a stretch by name and key, read from as few kept counts as it can be put together from. */
export async function sumsOf<const Name extends CountedName>(
  { db }: Reader,
  dimension: Dimension,
  names: readonly Name[],
  stretch: Stretch,
): Promise<Sum<Name>[]> {
  return rowsOf(
    db,
    sql`select name, key, sum(events)::float8 as events, sum(total)::float8 as total
      from (${countsIn(dimension, names, stretch)}) as counted group by 1, 2`,
  );
}

/** The same over a period and over the one before it, in one question. */
export async function comparedSums<const Name extends CountedName>(
  { db }: Reader,
  dimension: Dimension,
  names: readonly Name[],
  period: Period,
  keys?: readonly string[],
): Promise<{ readonly now: Sum<Name>[]; readonly before: Sum<Name>[] }> {
  if (keys?.length === 0) return { now: [], before: [] };
  const sums = (isNow: boolean, stretch: Stretch) => sql`
    select ${isNow}::bool as "isNow", name, key, sum(events)::float8 as events, sum(total)::float8 as total
    from (${countsIn(dimension, names, stretch, keys)}) as counted group by 2, 3`;
  const rows = await rowsOf<Sum<Name> & { isNow: boolean }>(
    db,
    sql`${sums(true, period)} union all ${sums(false, period.earlier)}`,
  );
  return { now: rows.filter((row) => row.isNow), before: rows.filter((row) => !row.isNow) };
}

/** The keys with the most events of a name, and how many keys and events there are in all. */
export async function topKeys({ db }: Reader, dimension: Dimension, name: CountedName, stretch: Stretch, most: number) {
  const rows = await rowsOf<{ key: string; events: number; different: number; all: number }>(
    db,
    sql`select key, events, count(*) over ()::int as different, sum(events) over ()::float8 as all
      from (
        select key, sum(events)::float8 as events from (${countsIn(dimension, [name], stretch)}) as counted group by 1
      ) as sums order by events desc, key limit ${most}::int`,
  );
  return { top: rows, different: rows[0]?.different ?? 0, all: rows[0]?.all ?? 0 };
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
