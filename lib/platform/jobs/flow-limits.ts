import { sql } from "drizzle-orm";
import type { JobFunction } from "./function-config";
import type { Moment } from "./moment";
import { iso, rowsOf } from "./rows";

type Throttle = NonNullable<JobFunction["throttle"]>;

/**
 * When the next run of this key may start: starts are spaced evenly, `burst` of them may come at once (a generic cell
 * rate). The row keeps the theoretical time of the next start and is locked until the transaction ends.
 */
export async function throttledStart(
  { db, now }: Moment,
  functionId: string,
  key: string,
  { limit, period, burst }: Throttle,
): Promise<number> {
  const spacing = period / limit;
  const [row] = await rowsOf<{ at: number }>(
    db,
    sql`insert into job_limit (function_id, kind, key, at, taken, expires_at)
      values (${functionId}, 'throttle', ${key}, ${iso(now)}::timestamptz, 0, ${iso(now)}::timestamptz)
      on conflict (function_id, kind, key) do update set taken = job_limit.taken
      returning (extract(epoch from at) * 1000)::float8 as at`,
  );
  const theoretical = row?.at ?? now;
  const start = Math.max(now, theoretical - (burst - 1) * spacing);
  const next = iso(Math.max(start, theoretical) + spacing);
  await db.execute(sql`
    update job_limit set at = ${next}::timestamptz, expires_at = ${next}::timestamptz
    where function_id = ${functionId} and kind = 'throttle' and key = ${key}`);
  return start;
}

/** Takes one of `limit` starts in the period that the first of them began; false when none is left. */
export async function takeStart(
  { db, now }: Moment,
  functionId: string,
  kind: "rate" | "idempotency",
  key: string,
  { limit, period }: { readonly limit: number; readonly period: number },
): Promise<boolean> {
  const at = sql`${iso(now)}::timestamptz`;
  const until = sql`${iso(now + period)}::timestamptz`;
  const rows = await rowsOf<{ taken: number }>(
    db,
    sql`insert into job_limit (function_id, kind, key, at, taken, expires_at)
      values (${functionId}, ${kind}, ${key}, ${at}, 1, ${until})
      on conflict (function_id, kind, key) do update set
        at = case when job_limit.expires_at <= ${at} then ${at} else job_limit.at end,
        taken = case when job_limit.expires_at <= ${at} then 1 else job_limit.taken + 1 end,
        expires_at = case when job_limit.expires_at <= ${at} then ${until} else job_limit.expires_at end
      where job_limit.expires_at <= ${at} or job_limit.taken < ${limit}
      returning taken`,
  );
  return rows.length > 0;
}
