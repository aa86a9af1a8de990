import "server-only";
import { sql } from "drizzle-orm";
import { analyticsModel, analyticsRisk } from "@/db/schema";
import { churnRisk, fitChurn, type Outcome, type Usage } from "@/lib/engines/analytics/churn";
import { startOf } from "@/lib/engines/analytics/tile-range";
import type { Db } from "@/lib/platform/database";
import { rowsOf } from "@/lib/platform/jobs/rows";

const DAY_MS = 86_400_000;
/** People are looked at over four weeks, and stay away when the four weeks after know nothing of them. */
const WINDOW_DAYS = 28;
const iso = (at: number) => new Date(at).toISOString();

/**
 * Fits the risk to stay away on what people did up to four weeks ago and whether they were seen since, and gives everyone
 * who was here in the last four weeks a risk. Without enough people nothing is kept. Answers how many were scored.
 */
export async function learnChurn({ db }: { readonly db: Db }, now = Date.now()): Promise<number> {
  const today = startOf("day", now) + DAY_MS;
  const cutoff = today - WINDOW_DAYS * DAY_MS;
  const people = await usageAt(db, cutoff);
  const model = fitChurn(people.map(({ isBack, ...usage }): Outcome => ({ ...usage, hasLeft: !isBack })));
  if (model === null) return 0;
  const scored = (await usageAt(db, today)).map((usage) => ({ ...usage, risk: churnRisk(model, usage).risk }));
  await db.transaction(async (tx) => {
    const trainedAt = new Date(now);
    await tx
      .insert(analyticsModel)
      .values({ kind: "churn", model, trainedAt })
      .onConflictDoUpdate({ target: analyticsModel.kind, set: { model, trainedAt } });
    await tx.delete(analyticsRisk);
    for (let at = 0; at < scored.length; at += 1000)
      await tx
        .insert(analyticsRisk)
        .values(scored.slice(at, at + 1000).map(({ isBack: _isBack, ...row }) => ({ ...row, scoredAt: trainedAt })));
  });
  return scored.length;
}

/** Everyone seen in the four weeks before a day: how they used the app up to it, and whether they were seen in those after. */
function usageAt(db: Db, cutoff: number): Promise<(Usage & { actor: string; isBack: boolean })[]> {
  return rowsOf(
    db,
    sql`select own.actor, own.active_days as "activeDays",
        greatest(0, floor(extract(epoch from ${iso(cutoff)}::timestamptz - own.last_day) / 86400) - 1)::int as "recencyDays",
        greatest(0, floor(extract(epoch from ${iso(cutoff)}::timestamptz - actors.first_at) / 86400))::int as "tenureDays",
        exists (
          select 1 from analytics_active as later where later.actor = own.actor and later.grain = 'day'
            and later.bucket >= ${iso(cutoff)}::timestamptz
            and later.bucket < ${iso(cutoff + WINDOW_DAYS * DAY_MS)}::timestamptz
        ) as "isBack"
      from (
        select actor, count(*)::int as active_days, max(bucket) as last_day from analytics_active
        where grain = 'day' and bucket >= ${iso(cutoff - WINDOW_DAYS * DAY_MS)}::timestamptz
          and bucket < ${iso(cutoff)}::timestamptz
        group by actor
      ) as own join analytics_actor as actors using (actor) order by own.actor`,
  );
}
