import { isStepCount, type ModelMessage, Output, RetryError, streamText, type ToolSet } from "ai";
import type { z } from "zod";
import type { Ask, Turn } from "./asks";
import type { AiCaller } from "./calls";
import { faultOf } from "./faults";
import { systemText, userText } from "./fence";
import type { LocalEngine } from "./local-model";
import { meteredModel, type Tally } from "./metered-model";
import { type AiFailure, AiStop, failure } from "./outcome";
import { type AiSetup, type ChosenModel, writingModel } from "./registry";
import { TASKS } from "./tasks";

/** What one attempt adds to an ask. */
interface Attempt extends Ask<object> {
  readonly nonce: string;
  readonly engine: LocalEngine;
  /** An earlier answer and what was wrong with it. */
  readonly back: readonly Turn[];
  readonly tally: Tally;
  readonly schema?: z.ZodType;
  readonly tools?: ToolSet;
}

export type Attempted =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: AiFailure };

/** Sends one question to one model and takes the answer as it comes; `onText` gets all so far and the newest piece. */
export async function attempt(
  caller: AiCaller,
  setup: AiSetup,
  choice: ChosenModel,
  ask: Attempt,
  onText?: (whole: string, piece: string) => void | Promise<void>,
): Promise<Attempted> {
  const rules = { ...TASKS[ask.task], ...ask.patience };
  const { task, nonce, engine, tally, tools = {} } = ask;
  const model = meteredModel(writingModel(setup, choice, { task, nonce, engine }), choice, {
    caller,
    task,
    rules,
    tally,
  });
  const hasTools = Object.keys(tools).length > 0;
  let text = "";
  let isCutShort = false;
  try {
    const { stream } = streamText({
      model,
      instructions: systemText(ask.system),
      messages: messagesOf(ask),
      maxOutputTokens: Math.min(ask.maxTokens ?? rules.maxTokens, rules.maxTokens),
      // Tries are the guard's; the SDK would repeat what is not safe to repeat.
      maxRetries: 0,
      telemetry: { isEnabled: false },
      onError: () => undefined,
      ...(ask.schema === undefined ? {} : { output: Output.object({ schema: ask.schema, name: "answer" }) }),
      ...(hasTools ? { tools, stopWhen: isStepCount(rules.maxSteps) } : {}),
      ...(ask.signal === undefined ? {} : { abortSignal: ask.signal }),
    });
    for await (const part of stream) {
      if (part.type === "error") throw part.error;
      if (part.type === "abort") throw new AiStop("stopped");
      if (part.type === "finish") isCutShort = part.finishReason === "length";
      if (part.type !== "text-delta" || part.text === "") continue;
      text += part.text;
      await onText?.(text, part.text);
    }
  } catch (error) {
    return { ok: false, failure: failureOf(error, ask.signal) };
  }
  if (isCutShort && ask.schema === undefined) {
    return { ok: false, failure: failure("invalid-answer", { faults: ["the answer was cut off for its length"] }) };
  }
  return { ok: true, text };
}

function failureOf(error: unknown, signal: AbortSignal | undefined): AiFailure {
  const cause = RetryError.isInstance(error) ? error.lastError : error;
  if (cause instanceof AiStop) return failure(cause.reason, { retryAt: cause.retryAt, budget: cause.budget });
  if (signal?.aborted) return failure("stopped");
  return failure(faultOf(cause, Date.now()).reason);
}

function messagesOf({ nonce, data, prompt, turns = [], pictures = [], back }: Attempt): ModelMessage[] {
  const text = userText(nonce, { ...data }, prompt);
  const files = pictures.map(({ mediaType, bytes }) => ({ type: "file" as const, mediaType, data: bytes }));
  return [
    ...turns.map(asMessage),
    { role: "user", content: files.length === 0 ? text : [{ type: "text", text }, ...files] },
    ...back.map(asMessage),
  ];
}

const asMessage = ({ role, text }: Turn): ModelMessage => ({ role, content: text });
