import type { LanguageModelV4CallOptions, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { CutOff } from "./faults";
import { type Guard, guarded, type Pace } from "./guard";
import { AiStop } from "./outcome";

type Open = (options: LanguageModelV4CallOptions) => PromiseLike<{ stream: ReadableStream<LanguageModelV4StreamPart> }>;

/** An answer longer than this is a fault of the model. */
const MOST_CHARACTERS = 400_000;

/** One call of a writing model under guard. An end without the provider's word that it is whole is a fault. */
export function guardedStream(
  open: Open,
  options: LanguageModelV4CallOptions,
  guard: Guard,
): AsyncGenerator<LanguageModelV4StreamPart> {
  const outer = options.abortSignal ?? new AbortController().signal;
  return guarded((pace) => oneRequest(open, options, pace), outer, guard);
}

async function* oneRequest(
  open: Open,
  options: LanguageModelV4CallOptions,
  pace: Pace,
): AsyncGenerator<LanguageModelV4StreamPart> {
  const { stream } = await Promise.race([open({ ...options, abortSignal: pace.signal }), pace.aborted]);
  const reader = stream.getReader();
  try {
    // Held back until something comes out, so that a further try does not begin a second stream.
    const held: LanguageModelV4StreamPart[] = [];
    let characters = 0;
    let hasBegun = false;
    let isWhole = false;
    for (;;) {
      const { done, value: part } = await Promise.race([reader.read(), pace.aborted]);
      if (done) break;
      if (part.type === "error") throw part.error;
      if (part.type === "finish") {
        if (part.finishReason.unified === "interrupted" || part.finishReason.unified === "error") throw new CutOff();
        if (part.finishReason.unified === "content-filter") throw new AiStop("refused");
        isWhole = true;
      }
      if (isOutput(part)) {
        hasBegun = true;
        pace.began();
      }
      if (part.type === "text-delta" || part.type === "tool-input-delta") characters += part.delta.length;
      if (characters > MOST_CHARACTERS) throw new AiStop("invalid-answer");
      held.push(part);
      if (hasBegun || isWhole) yield* held.splice(0);
    }
    if (!isWhole) throw new CutOff();
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** A piece that somebody could have seen or that something was done upon. */
const isOutput = (part: LanguageModelV4StreamPart) =>
  part.type === "text-delta" ? part.delta !== "" : part.type === "tool-input-start" || part.type === "tool-call";
