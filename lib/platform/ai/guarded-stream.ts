import { setTimeout as sleep } from "node:timers/promises";
import type { LanguageModelV4CallOptions, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { logger } from "../telemetry/logger";
import { CutOff, type Fault, faultOf, TimedOut } from "./faults";
import { AiStop } from "./outcome";
import type { ProviderGate } from "./provider-gate";
import type { TaskRules } from "./tasks";

type Open = (options: LanguageModelV4CallOptions) => PromiseLike<{ stream: ReadableStream<LanguageModelV4StreamPart> }>;

const MOST_TRIES = 3;
const FIRST_PAUSE_MS = 400;
/** A provider that asks for more patience than this is left alone, and the person told. */
const LONGEST_PAUSE_MS = 10_000;
/** An answer longer than this is a fault of the model. */
const MOST_CHARACTERS = 400_000;

export interface Guard {
  readonly gate: ProviderGate;
  readonly rules: TaskRules;
  readonly now?: () => number;
  /** Told of every request sent. */
  readonly onTry: () => void;
}

/**
 * One call of a model as a stream that cannot hang, hammer or run on: a place among the provider's calls, its breaker,
 * timeouts for the first piece, between pieces and in whole, and further tries only as long as nothing has come out.
 * Throws AiStop.
 */
export async function* guardedStream(
  open: Open,
  options: LanguageModelV4CallOptions,
  { gate, rules, now = Date.now, onTry }: Guard,
): AsyncGenerator<LanguageModelV4StreamPart> {
  const outer = options.abortSignal ?? new AbortController().signal;
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
      const progress = { hasBegun: false };
      try {
        yield* oneTry(open, options, outer, rules, endsAt - now(), progress);
        gate.breaker.succeeded();
        return;
      } catch (error) {
        const fault = outer.aborted ? STOPPED : faultOf(error, now());
        tellBreaker(gate, fault, now());
        logger.warn(
          { reason: fault.reason, status: fault.status, tries, begun: progress.hasBegun },
          "model call failed",
        );
        const pause = pauseBefore(tries, fault, now());
        const isOver = progress.hasBegun || !fault.isRepeatable || tries >= MOST_TRIES;
        if (isOver || pause > LONGEST_PAUSE_MS || now() + pause > endsAt) {
          const retryAt = fault.notBefore === null ? {} : { retryAt: new Date(fault.notBefore) };
          throw error instanceof AiStop ? error : new AiStop(fault.reason, { ...retryAt, cause: error });
        }
        await sleep(pause, undefined, { signal: outer }).catch((cause: unknown) => {
          throw new AiStop("stopped", { cause });
        });
      }
    }
  } finally {
    gate.breaker.leave();
    gate.release();
  }
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

async function* oneTry(
  open: Open,
  options: LanguageModelV4CallOptions,
  outer: AbortSignal,
  rules: TaskRules,
  leftMs: number,
  progress: { hasBegun: boolean },
): AsyncGenerator<LanguageModelV4StreamPart> {
  const own = new AbortController();
  const signal = AbortSignal.any([outer, own.signal]);
  const stop = () => own.abort(new TimedOut());
  const whole = setTimeout(stop, Math.max(0, leftMs));
  let next = setTimeout(stop, rules.firstMs);
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => undefined);
  let reader: ReadableStreamDefaultReader<LanguageModelV4StreamPart> | undefined;
  try {
    signal.throwIfAborted();
    const { stream } = await Promise.race([open({ ...options, abortSignal: signal }), aborted]);
    reader = stream.getReader();
    const held: LanguageModelV4StreamPart[] = [];
    let characters = 0;
    let isWhole = false;
    for (;;) {
      const { done, value: part } = await Promise.race([reader.read(), aborted]);
      if (done) break;
      if (part.type === "error") throw part.error;
      if (part.type === "finish") {
        if (part.finishReason.unified === "interrupted" || part.finishReason.unified === "error") throw new CutOff();
        if (part.finishReason.unified === "content-filter") throw new AiStop("refused");
        isWhole = true;
      }
      if (!progress.hasBegun && !isOutput(part) && !isWhole) {
        held.push(part);
        continue;
      }
      if (isOutput(part)) {
        progress.hasBegun = true;
        clearTimeout(next);
        next = setTimeout(stop, rules.betweenMs);
      }
      if (part.type === "text-delta" || part.type === "tool-input-delta") characters += part.delta.length;
      if (characters > MOST_CHARACTERS) throw new AiStop("invalid-answer");
      yield* held.splice(0);
      yield part;
    }
    if (!isWhole) throw new CutOff();
  } catch (error) {
    // The SDK may report our own timer as an abort of its own kind.
    throw own.signal.aborted && !outer.aborted ? new TimedOut() : error;
  } finally {
    clearTimeout(whole);
    clearTimeout(next);
    own.abort();
    reader?.cancel().catch(() => undefined);
  }
}

/** A piece that somebody could have seen or that something was done upon. */
const isOutput = (part: LanguageModelV4StreamPart) =>
  part.type === "text-delta" ? part.delta !== "" : part.type === "tool-input-start" || part.type === "tool-call";
