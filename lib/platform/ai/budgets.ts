import { inArray, sql } from "drizzle-orm";
import { aiBudget, aiSpend } from "@/db/schema";
import type { Db } from "../database";
import { AiStop, type BudgetHit } from "./outcome";

/** Limits of one subject; null = none. */
export interface Limits {
  readonly dayMicros: number | null;
  readonly monthMicros: number | null;
  /** Calls of models elsewhere, whose price may not be known. */
  readonly dayCalls: number | null;
  readonly monthCalls: number | null;
}

export const DEFAULT_BUDGETS: Readonly<Record<"everyone" | "each-household" | "each-user", Limits>> = {
  everyone: { dayMicros: 20_000_000, monthMicros: 200_000_000, dayCalls: null, monthCalls: null },
  "each-household": { dayMicros: 1_000_000, monthMicros: 10_000_000, dayCalls: 400, monthCalls: null },
  "each-user": { dayMicros: 500_000, monthMicros: 5_000_000, dayCalls: 200, monthCalls: null },
};

export interface Spender {
  readonly userId: string | null;
  readonly householdId: string | null;
}

const PERIODS = ["day", "month"] as const;
type Period = (typeof PERIODS)[number];

/** The first day of the running day or month, in UTC: one clock for all, so that a limit cannot be stretched by moving. */
export function startOf(period: Period, at: Date): string {
  const day = at.toISOString().slice(0, 10);
  return period === "day" ? day : `${day.slice(0, 7)}-01`;
}

export function endOf(period: Period, at: Date): Date {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  return new Date(period === "day" ? Date.UTC(year, month, day + 1) : Date.UTC(year, month + 1, 1));
}

interface Subject {
  readonly key: string;
  readonly whose: BudgetHit["whose"];
}

/** Always in this order, so that two calls never wait for each other. */
function subjectsOf({ userId, householdId }: Spender): readonly Subject[] {
  const subjects: Subject[] = [{ key: "everyone", whose: "everyone" }];
  if (householdId !== null) subjects.push({ key: `household:${householdId}`, whose: "household" });
  if (userId !== null) subjects.push({ key: `user:${userId}`, whose: "user" });
  return subjects;
}

/**
 * Sets an estimate aside in every budget it counts against, all or none, before anything is sent. Of calls made at the
 * same moment each sees what the others have set aside, so together they stay within the limit as long as none costs
 * more than its estimate. Throws AiStop("budget-reached") with the limit and when it resets.
 */
export async function setAside(db: Db, spender: Spender, micros: number, at: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const limits = await limitsOf(tx, spender);
    for (const subject of subjectsOf(spender)) {
      for (const period of PERIODS) {
        const most = limits[subject.whose];
        const mostMicros = period === "day" ? most.dayMicros : most.monthMicros;
        const mostCalls = period === "day" ? most.dayCalls : most.monthCalls;
        const isTaken = await take(tx, subject.key, period, startOf(period, at), micros, mostMicros, mostCalls);
        if (!isTaken) {
          throw new AiStop("budget-reached", { budget: { whose: subject.whose, period, resetsAt: endOf(period, at) } });
        }
      }
    }
  });
}

async function take(
  tx: Db,
  subject: string,
  period: Period,
  startsOn: string,
  micros: number,
  mostMicros: number | null,
  mostCalls: number | null,
): Promise<boolean> {
  if ((mostMicros !== null && micros > mostMicros) || (mostCalls !== null && mostCalls < 1)) return false;
  const fits = sql`(${mostMicros}::bigint is null or ${aiSpend.micros} + ${micros}::bigint <= ${mostMicros}::bigint) and (${mostCalls}::int is null or ${aiSpend.calls} < ${mostCalls}::int)`;
  const rows = await tx
    .insert(aiSpend)
    .values({ subject, period, startsOn, micros, calls: 1 })
    .onConflictDoUpdate({
      target: [aiSpend.subject, aiSpend.period, aiSpend.startsOn],
      set: { micros: sql`${aiSpend.micros} + ${micros}::bigint`, calls: sql`${aiSpend.calls} + 1` },
      setWhere: fits,
    })
    .returning({ calls: aiSpend.calls });
  return rows.length > 0;
}

/** Puts what a call cost in the place of what was set aside for it. */
export async function correctSpend(db: Db, spender: Spender, differenceMicros: number, at: Date): Promise<void> {
  if (differenceMicros === 0) return;
  for (const { key } of subjectsOf(spender)) {
    for (const period of PERIODS) {
      await db
        .update(aiSpend)
        .set({ micros: sql`greatest(0, ${aiSpend.micros} + ${differenceMicros}::bigint)` })
        .where(
          sql`${aiSpend.subject} = ${key} and ${aiSpend.period} = ${period} and ${aiSpend.startsOn} = ${startOf(period, at)}::date`,
        );
    }
  }
}

/** What holds for a spender: an admin's own limits for exactly them, else for each of their kind, else ours. */
export async function limitsOf(db: Db, spender: Spender): Promise<Readonly<Record<BudgetHit["whose"], Limits>>> {
  const keys = ["everyone", "each-household", "each-user", ...subjectsOf(spender).map(({ key }) => key)];
  const rows = await db
    .select({
      subject: aiBudget.subject,
      dayMicros: aiBudget.dayMicros,
      monthMicros: aiBudget.monthMicros,
      dayCalls: aiBudget.dayCalls,
      monthCalls: aiBudget.monthCalls,
    })
    .from(aiBudget)
    .where(inArray(aiBudget.subject, keys));
  const set = new Map<string, Limits>(rows.map(({ subject, ...limits }) => [subject, limits]));
  return {
    everyone: set.get("everyone") ?? DEFAULT_BUDGETS.everyone,
    household:
      set.get(`household:${spender.householdId}`) ?? set.get("each-household") ?? DEFAULT_BUDGETS["each-household"],
    user: set.get(`user:${spender.userId}`) ?? set.get("each-user") ?? DEFAULT_BUDGETS["each-user"],
  };
}
