import "server-only";
import { and, count, desc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import { aiAnswer, aiBudget, aiCall, aiSpend, household, user } from "@/db/schema";
import { DEFAULT_BUDGETS, startOf } from "@/lib/platform/ai/budgets";
import type { Scope } from "@/lib/platform/auth/scope";
import { type AiDay, type AiFigures, type AiShare, type BudgetRow, projectMonth } from "./policy";

type Reader = Pick<Scope, "db">;

export interface Stretch {
  readonly from: Date;
  readonly until: Date;
}

const number = (expression: SQL) => sql<number>`${expression}`.mapWith(Number);
const when = (condition: SQL) => number(sql`count(*) filter (where ${condition})`);
const total = (column: SQL | typeof aiCall.costMicros) => number(sql`coalesce(sum(${column}), 0)`);
/** A call that was made, rather than answered by the cache or held by a budget. */
const WAS_MADE = sql`${aiCall.cache} = 'none' and ${aiCall.tries} > 0`;
const HAS_FAILED = sql`${aiCall.outcome} not in ('ok', 'open', 'stopped')`;
const IS_UNKNOWN = sql`${aiCall.costMicros} is null and ${aiCall.outcome} <> 'open'`;
const percentile = (share: number, column: typeof aiCall.latencyMs | typeof aiCall.firstTokenMs) =>
  sql<
    number | null
  >`percentile_cont(${share}::float8) within group (order by ${column}) filter (where ${WAS_MADE})`.mapWith(orNull);
const orNull = (value: unknown) => (value === null ? null : Math.round(Number(value)));

const within = ({ from, until }: Stretch) => and(gte(aiCall.startedAt, from), lt(aiCall.startedAt, until));

/** Everything in one row. */
export async function figures({ db }: Reader, stretch: Stretch): Promise<AiFigures> {
  const [row] = await db
    .select({
      calls: number(count().getSQL()),
      localCalls: when(sql`${aiCall.isLocal}`),
      costMicros: total(aiCall.costMicros),
      unknownCost: when(IS_UNKNOWN),
      tokensIn: total(sql`${aiCall.tokensIn}`),
      tokensOut: total(sql`${aiCall.tokensOut}`),
      tokensCached: total(sql`${aiCall.tokensCached}`),
      exactHits: when(sql`${aiCall.cache} = 'exact'`),
      semanticHits: when(sql`${aiCall.cache} = 'semantic'`),
      failed: when(HAS_FAILED),
      p50Ms: percentile(0.5, aiCall.latencyMs),
      p95Ms: percentile(0.95, aiCall.latencyMs),
      firstTokenP50Ms: percentile(0.5, aiCall.firstTokenMs),
    })
    .from(aiCall)
    .where(within(stretch));
  if (row === undefined) throw new Error("An aggregate has a row.");
  return row;
}

/** Every day of the stretch, those without a call too. */
export async function byDay({ db }: Reader, stretch: Stretch): Promise<readonly AiDay[]> {
  const day = sql<string>`to_char(${aiCall.startedAt} at time zone 'UTC', 'YYYY-MM-DD')`;
  const rows = await db
    .select({
      day,
      calls: number(count().getSQL()),
      costMicros: total(aiCall.costMicros),
      unknownCost: when(IS_UNKNOWN),
      failed: when(HAS_FAILED),
    })
    .from(aiCall)
    .where(within(stretch))
    .groupBy(day);
  const known = new Map(rows.map((row) => [row.day, row]));
  const days: AiDay[] = [];
  for (let at = stretch.from.getTime(); at < stretch.until.getTime(); at += DAY_MS) {
    const key = new Date(at).toISOString().slice(0, 10);
    days.push(known.get(key) ?? { day: key, calls: 0, costMicros: 0, unknownCost: 0, failed: 0 });
  }
  return days;
}

const DAY_MS = 86_400_000;
const MOST_SHARES = 12;

const shareColumns = {
  calls: number(count().getSQL()),
  costMicros: total(aiCall.costMicros),
  unknownCost: when(IS_UNKNOWN),
  failed: when(HAS_FAILED),
  p50Ms: percentile(0.5, aiCall.latencyMs),
  tokens: total(sql`coalesce(${aiCall.tokensIn}, 0) + coalesce(${aiCall.tokensOut}, 0)`),
  isLocal: sql<boolean>`bool_and(${aiCall.isLocal})`,
};
const dearestFirst = [desc(sql`coalesce(sum(${aiCall.costMicros}), 0)`), desc(count())];

export async function byTask({ db }: Reader, stretch: Stretch): Promise<readonly AiShare[]> {
  return db
    .select({ key: aiCall.task, name: sql<null>`null`, ...shareColumns })
    .from(aiCall)
    .where(within(stretch))
    .groupBy(aiCall.task)
    .orderBy(...dearestFirst);
}

export async function byModel({ db }: Reader, stretch: Stretch): Promise<readonly AiShare[]> {
  return db
    .select({ key: sql<string>`${aiCall.provider} || '/' || ${aiCall.model}`, name: aiCall.model, ...shareColumns })
    .from(aiCall)
    .where(within(stretch))
    .groupBy(aiCall.provider, aiCall.model)
    .orderBy(...dearestFirst)
    .limit(MOST_SHARES);
}

/** By person; calls of jobs and of people who have left stand under "". */
export async function byUser({ db }: Reader, stretch: Stretch): Promise<readonly AiShare[]> {
  return db
    .select({ key: sql<string>`coalesce(${aiCall.userId}, '')`, name: user.name, ...shareColumns })
    .from(aiCall)
    .leftJoin(user, eq(user.id, aiCall.userId))
    .where(within(stretch))
    .groupBy(aiCall.userId, user.name)
    .orderBy(...dearestFirst)
    .limit(MOST_SHARES);
}

/** How often calls ended in each way that was not good. */
export async function failures({ db }: Reader, stretch: Stretch) {
  return db
    .select({
      outcome: aiCall.outcome,
      calls: number(count().getSQL()),
      last: sql<Date>`max(${aiCall.startedAt})`.mapWith((v) => new Date(v)),
    })
    .from(aiCall)
    .where(and(within(stretch), HAS_FAILED))
    .groupBy(aiCall.outcome)
    .orderBy(desc(count()));
}

/** What this month has cost and will have cost, by the days before today. */
export async function month(
  { db }: Reader,
  now: Date,
): Promise<{ readonly soFar: number; readonly projected: number }> {
  const [spent] = await db
    .select({ micros: aiSpend.micros })
    .from(aiSpend)
    .where(
      and(eq(aiSpend.subject, "everyone"), eq(aiSpend.period, "month"), eq(aiSpend.startsOn, startOf("month", now))),
    );
  const [first] = await db.select({ at: sql<string | null>`min(${aiCall.startedAt})` }).from(aiCall);
  const today = Date.parse(startOf("day", now));
  const began = first?.at == null ? today : Date.parse(new Date(first.at).toISOString().slice(0, 10));
  const from = new Date(Math.max(began, today - 7 * DAY_MS));
  const days = await byDay({ db }, { from, until: new Date(today) });
  const soFar = spent?.micros ?? 0;
  // Without a whole day behind it, today is all there is to go by.
  const like = days.length === 0 ? [soFar] : days.map(({ costMicros }) => costMicros);
  return { soFar, projected: projectMonth(soFar, like, now) };
}

export async function keptAnswers(
  { db }: Reader,
  now: Date,
): Promise<{ readonly kept: number; readonly hits: number }> {
  const [row] = await db
    .select({ kept: number(count().getSQL()), hits: total(sql`${aiAnswer.hits}`) })
    .from(aiAnswer)
    .where(gte(aiAnswer.expiresAt, now));
  return row ?? { kept: 0, hits: 0 };
}

/** The limits of all, of each household and person, and of those that have their own. */
export async function listBudgets({ db }: Reader, now: Date): Promise<readonly BudgetRow[]> {
  const set = await db
    .select({
      subject: aiBudget.subject,
      dayMicros: aiBudget.dayMicros,
      monthMicros: aiBudget.monthMicros,
      dayCalls: aiBudget.dayCalls,
      monthCalls: aiBudget.monthCalls,
    })
    .from(aiBudget)
    .orderBy(aiBudget.subject);
  const ours = Object.entries(DEFAULT_BUDGETS).map(([subject, limits]) => ({ subject, ...limits }));
  const rows = [
    ...ours.map((row) => ({ ...row, ...set.find(({ subject }) => subject === row.subject) })),
    ...set.filter(({ subject }) => subject.includes(":")),
  ];
  const subjects = rows.map(({ subject }) => subject).filter((subject) => !subject.startsWith("each-"));
  const spent = await db
    .select({ subject: aiSpend.subject, period: aiSpend.period, micros: aiSpend.micros })
    .from(aiSpend)
    .where(
      and(
        inArray(aiSpend.subject, subjects),
        sql`((${aiSpend.period} = 'day' and ${aiSpend.startsOn} = ${startOf("day", now)}::date) or (${aiSpend.period} = 'month' and ${aiSpend.startsOn} = ${startOf("month", now)}::date))`,
      ),
    );
  const micros = (subject: string, period: "day" | "month") =>
    spent.find((row) => row.subject === subject && row.period === period)?.micros ?? 0;
  const names = await namesOf({ db }, subjects);
  return rows.map((row) => ({
    ...row,
    name: names.get(row.subject) ?? null,
    isSet: set.some(({ subject }) => subject === row.subject),
    used: row.subject.startsWith("each-")
      ? null
      : { dayMicros: micros(row.subject, "day"), monthMicros: micros(row.subject, "month") },
  }));
}

async function namesOf({ db }: Reader, subjects: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: string) =>
    subjects.filter((subject) => subject.startsWith(`${kind}:`)).map((subject) => subject.slice(kind.length + 1));
  const people = await db
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(inArray(user.id, idsOf("user")));
  const homes = await db
    .select({ id: household.id, name: household.name })
    .from(household)
    .where(inArray(household.id, idsOf("household")));
  return new Map([
    ...people.map(({ id, name }) => [`user:${id}`, name] as const),
    ...homes.map(({ id, name }) => [`household:${id}`, name] as const),
  ]);
}
