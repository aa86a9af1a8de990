import "server-only";
import type { DeepPartial } from "ai";
import { askForObject, askForText } from "./ask";
import type { ObjectAsk, TextAsk } from "./asks";
import type { AiCaller } from "./calls";
import type { AiOutcome } from "./outcome";

/** The growing object as something to loop over, and the outcome once it is checked. Leaving the loop stops the call. */
export function streamForObject<T, D extends object>(
  caller: AiCaller,
  ask: ObjectAsk<T, D>,
): Streamed<DeepPartial<T>, T> {
  return streamed(ask.signal, (signal, push) => askForObject(caller, { ...ask, signal }, push));
}

/** The text in pieces, and the outcome. Leaving the loop stops the call. */
export function streamForText<D extends object>(caller: AiCaller, ask: TextAsk<D>): Streamed<string, string> {
  return streamed(ask.signal, (signal, push) => askForText(caller, { ...ask, signal }, push));
}

export interface Streamed<P, T> {
  readonly pieces: AsyncIterable<P>;
  readonly outcome: Promise<AiOutcome<T>>;
}

function streamed<P, T>(
  outer: AbortSignal | undefined,
  run: (signal: AbortSignal, push: (piece: P) => void) => Promise<AiOutcome<T>>,
): Streamed<P, T> {
  const own = new AbortController();
  const signal = outer === undefined ? own.signal : AbortSignal.any([outer, own.signal]);
  let push: (piece: P) => void = () => undefined;
  let close: () => void = () => undefined;
  const pieces = new ReadableStream<P>({
    start(controller) {
      push = (piece) => void (own.signal.aborted || controller.enqueue(piece));
      close = () => void (own.signal.aborted || controller.close());
    },
    cancel: () => own.abort(),
  });
  const outcome = run(signal, (piece) => push(piece)).finally(() => close());
  return { pieces, outcome };
}
