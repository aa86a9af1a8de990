/** Figures of the models' use over some days; money in millionths of a dollar. */
export interface AiFigures {
  readonly calls: number;
  /** Of `calls`, those answered by our own engines. */
  readonly localCalls: number;
  readonly costMicros: number;
  /** Calls whose cost nobody knows; they are not in `costMicros`. */
  readonly unknownCost: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** Of `tokensIn`, those the provider had already. */
  readonly tokensCached: number;
  readonly exactHits: number;
  readonly semanticHits: number;
  readonly failed: number;
  /** Milliseconds of calls that were made, not of answers from the cache; null = none. */
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly firstTokenP50Ms: number | null;
}

export interface AiDay extends Pick<AiFigures, "calls" | "costMicros" | "unknownCost" | "failed"> {
  /** UTC, as budgets count. */
  readonly day: string;
}

/** A share of the use: a task, a model or a person. */
export interface AiShare extends Pick<AiFigures, "calls" | "costMicros" | "unknownCost" | "failed" | "p50Ms"> {
  readonly key: string;
  readonly name: string | null;
  readonly tokens: number;
  readonly isLocal: boolean;
}

/** Answers that did not have to be made, of all that could have come from the cache; null = nothing was asked. */
export const hitRate = ({ calls, exactHits, semanticHits }: AiFigures): number | null =>
  calls === 0 ? null : (exactHits + semanticHits) / calls;

/**
 * What the month will have cost if the days to come are like the last seven: what is spent plus their mean for each day
 * left. In the first week the mean is of the days there were.
 */
export function projectMonth(spentMicros: number, lastDaysMicros: readonly number[], now: Date): number {
  const daysInMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 0)).getUTCDate();
  const passed = now.getUTCDate() - 1 + (now.getTime() % DAY_MS) / DAY_MS;
  const days = lastDaysMicros.slice(-7);
  const mean = days.length === 0 ? 0 : days.reduce((sum, micros) => sum + micros, 0) / days.length;
  return Math.round(spentMicros + mean * (daysInMonth - passed));
}

const DAY_MS = 86_400_000;

/** A row of the budgets: what holds for a subject and what it has used. */
export interface BudgetRow {
  /** `everyone`, `each-household`, `each-user`, `household:<id>` or `user:<id>`. */
  readonly subject: string;
  readonly name: string | null;
  /** An admin has set it; else it is ours. */
  readonly isSet: boolean;
  readonly dayMicros: number | null;
  readonly monthMicros: number | null;
  readonly dayCalls: number | null;
  readonly monthCalls: number | null;
  /** Of the running day and month; null for kinds, which use nothing themselves. */
  readonly used: { readonly dayMicros: number; readonly monthMicros: number } | null;
}
