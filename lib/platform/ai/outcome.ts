/** Why an ask came to nothing. */
export type AiReason =
  /** A limit of the day or the month is reached; nothing was sent. */
  | "budget-reached"
  /** The provider answers with errors, is not reached, or is resting after many of them. */
  | "provider-out"
  /** No answer in time. */
  | "timed-out"
  /** The model or the provider's filter declined. */
  | "refused"
  /** The answer was empty, cut off, or not of the shape asked for, twice. */
  | "invalid-answer"
  /** The answer had the right shape, but our checks found it wrong, twice. */
  | "failed-checks"
  /** The caller went away. */
  | "stopped";

/** The limit that was reached. */
export interface BudgetHit {
  readonly whose: "user" | "household" | "everyone";
  readonly period: "day" | "month";
  /** When it begins anew. */
  readonly resetsAt: Date;
}

export interface AiFailure {
  readonly ok: false;
  readonly reason: AiReason;
  /** Whether asking the same again later can help. */
  readonly retryable: boolean;
  /** When it can help, where that is known. */
  readonly retryAt: Date | null;
  readonly budget: BudgetHit | null;
  /** What was wrong with the answer, for `invalid-answer` and `failed-checks`. */
  readonly faults: readonly string[];
}

export type CacheHit = "none" | "exact" | "semantic";

export interface AiAnswer<T> {
  readonly ok: true;
  readonly value: T;
  readonly model: string;
  readonly provider: string;
  /** Composed by our own engines rather than by a model: say so wherever it is shown. */
  readonly isLocal: boolean;
  readonly cache: CacheHit;
  /** Millionths of a dollar of all calls it took; null = a model's price is not known. */
  readonly costMicros: number | null;
}

export type AiOutcome<T> = AiAnswer<T> | AiFailure;

/** Carries a reason through the SDK; never leaves this folder. */
export class AiStop extends Error {
  override readonly name = "AiStop";
  readonly reason: AiReason;
  readonly retryAt: Date | null;
  readonly budget: BudgetHit | null;

  constructor(
    reason: AiReason,
    more: { readonly retryAt?: Date; readonly budget?: BudgetHit; readonly cause?: unknown } = {},
  ) {
    super(reason, { cause: more.cause });
    this.reason = reason;
    this.retryAt = more.retryAt ?? more.budget?.resetsAt ?? null;
    this.budget = more.budget ?? null;
  }
}

const RETRYABLE: ReadonlySet<AiReason> = new Set(["budget-reached", "provider-out", "timed-out", "invalid-answer"]);

export function failure(
  reason: AiReason,
  more: {
    readonly retryAt?: Date | null;
    readonly budget?: BudgetHit | null;
    readonly faults?: readonly string[];
  } = {},
): AiFailure {
  return {
    ok: false,
    reason,
    retryable: RETRYABLE.has(reason),
    retryAt: more.retryAt ?? null,
    budget: more.budget ?? null,
    faults: more.faults ?? [],
  };
}

/** A stop that was thrown, as the outcome it is. Anything else is an accident and goes on. */
export async function orFailure<T>(work: () => Promise<AiOutcome<T>>): Promise<AiOutcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AiStop)) throw error;
    return failure(error.reason, { retryAt: error.retryAt, budget: error.budget });
  }
}
