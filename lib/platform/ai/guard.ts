import { setTimeout as sleep } from "node:timers/promises";
import { logger } from "../telemetry/logger";
import { type Fault, faultOf, TimedOut } from "./faults";
import { AiStop } from "./outcome";
import type { ProviderGate } from "./provider-gate";
import type { TaskRules } from "./tasks";

const MOST_TRIES = 3;
const FIRST_PAUSE_MS = 400;
/** A provider that asks for more patience than this is left alone, and the person told. */
const LONGEST_PAUSE_MS = 10_000;

export interface Guard {
  readonly gate: ProviderGate;
  readonly rules: Pick<TaskRules, "firstMs" | "betweenMs" | "wholeMs">;
  readonly now?: () => number;
  /** Told of every request sent. */
  readonly onTry: () => void;
}

/** What one request tells its guard while it is under way. */
export interface Pace {
  /** Ends with the caller, or when a time is over. */
  readonly signal: AbortSignal;
  /** Rejects when the signal is aborted, for waits that do not listen to it. */
  readonly aborted: Promise<never>;
  /** A piece came that somebody may have seen: from here on nothing is repeated, and the next piece has its own time. */
  began(): void;
}

/**
 * Requests to a provider that cannot hang, hammer or run on: a place among its calls, its breaker, timeouts for the first
 * piece, between pieces and in whole, and further tries only as long as nothing has come out. Throws AiStop.
 */
export async function* guarded<T>(
  request: (pace: Pace) => AsyncGenerator<T>,
  outer: AbortSignal,
  { gate, rules, now = Date.now, onTry }: Guard,
): AsyncGenerator<T> {
  try {
    await gate.acquire(outer);
  } catch (cause) {
    throw new AiStop("stopped", { cause });
  }
  try {
    const endsAt = now() + rules.wholeMs;
    for (let tries = 1; ; tries++) {
      const restsUntil = gate.breaker.enter(now());
      if (restsUntil !== null) throw new AiStop("provider-out", { retryAt: restsUntil });
      onTry();
      const pace = paceOf(outer, rules, endsAt - now());
      try {
        yield* request(pace);
        gate.breaker.succeeded();
        return;
      } catch (error) {
        const fault = outer.aborted ? STOPPED : pace.isLate() ? faultOf(new TimedOut(), now()) : faultOf(error, now());
        tellBreaker(gate, fault, now());
        logger.warn({ reason: fault.reason, status: fault.status, tries, begun: pace.hasBegun() }, "model call failed");
        const pause = pauseBefore(tries, fault, now());
        const isOver = pace.hasBegun() || !fault.isRepeatable || tries >= MOST_TRIES;
        if (isOver || pause > LONGEST_PAUSE_MS || now() + pause > endsAt) {
          const retryAt = fault.notBefore === null ? {} : { retryAt: new Date(fault.notBefore) };
          throw error instanceof AiStop ? error : new AiStop(fault.reason, { ...retryAt, cause: error });
        }
        await sleep(pause, undefined, { signal: outer }).catch((cause: unknown) => {
          throw new AiStop("stopped", { cause });
        });
      } finally {
        pace.end();
      }
    }
  } finally {
    gate.breaker.leave();
    gate.release();
  }
}

/** One request that gives one thing. */
export async function guardedCall<T>(
  run: (signal: AbortSignal) => PromiseLike<T>,
  outer: AbortSignal,
  guard: Guard,
): Promise<T> {
  async function* request({ signal, aborted }: Pace): AsyncGenerator<T> {
    yield await Promise.race([run(signal), aborted]);
  }
  for await (const value of guarded(request, outer, guard)) return value;
  throw new AiStop("provider-out");
}

const STOPPED: Fault = { reason: "stopped", isRepeatable: false, isProviders: false, notBefore: null, status: null };

function tellBreaker({ breaker }: ProviderGate, fault: Fault, now: number): void {
  if (fault.isProviders) breaker.failed(now);
  else breaker.leave();
  if (fault.notBefore !== null && fault.notBefore - now > LONGEST_PAUSE_MS) breaker.restUntil(fault.notBefore);
}

/** What the provider asked for, else twice as long each time, with as much again by chance so that callers spread. */
function pauseBefore(tries: number, fault: Fault, now: number): number {
  const doubled = FIRST_PAUSE_MS * 2 ** (tries - 1);
  const jittered = doubled * (1 + Math.random());
  return fault.notBefore === null ? jittered : Math.max(0, fault.notBefore - now) + FIRST_PAUSE_MS * Math.random();
}

function paceOf(outer: AbortSignal, rules: Guard["rules"], leftMs: number) {
  const own = new AbortController();
  const signal = AbortSignal.any([outer, own.signal]);
  const state = { hasBegun: false, isLate: false };
  const late = () => {
    state.isLate = true;
    own.abort(new TimedOut());
  };
  const whole = setTimeout(late, Math.max(0, leftMs));
  let next = setTimeout(late, rules.firstMs);
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => undefined);
  return {
    signal,
    aborted,
    began() {
      state.hasBegun = true;
      clearTimeout(next);
      next = setTimeout(late, rules.betweenMs);
    },
    hasBegun: () => state.hasBegun,
    isLate: () => state.isLate && !outer.aborted,
    end() {
      clearTimeout(whole);
      clearTimeout(next);
      own.abort();
    },
  };
}
