import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Prompt,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from "@ai-sdk/provider";
import { logger } from "../telemetry/logger";
import { dataIn } from "./fence";
import { AiStop } from "./outcome";
import { streamOf } from "./stream-of";

export const LOCAL_PROVIDER = "local";

/** Composes an answer from the data that stands in the prompt; an object becomes JSON, a text stays. */
export type LocalEngine = (data: Record<string, unknown>) => unknown;

/**
 * The provider of this machine, behind the SDK's own model interface. It is given the same messages as any other model,
 * takes the data out of the fences, and lets one of our engines answer from it: retrieval and adaptation, no prose of its
 * own invention. What it cannot do, its engine refuses.
 */
export function localModel(task: string, nonce: string, engine: LocalEngine): LanguageModelV4 {
  const answer = async (options: LanguageModelV4CallOptions): Promise<string> => {
    const value = await ownWork(() => engine(dataIn(fencedText(options.prompt), nonce)));
    options.abortSignal?.throwIfAborted();
    return typeof value === "string" ? value : JSON.stringify(value);
  };
  return {
    specificationVersion: "v4",
    provider: LOCAL_PROVIDER,
    modelId: `kitchen-${task}`,
    supportedUrls: {},
    async doGenerate(options) {
      const text = await answer(options);
      return { content: [{ type: "text", text }], finishReason: STOP, usage: NO_TOKENS, warnings: [] };
    },
    async doStream(options) {
      const text = await answer(options);
      return { stream: streamOf(partsOf(text)) };
    },
  };
}

/** An engine of ours that throws is at fault itself: trying again or resting does not help. */
export async function ownWork<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    logger.error({ err: cause }, "a local engine failed");
    throw new AiStop("provider-out", { cause });
  }
}

const STOP = { unified: "stop", raw: undefined } as const;
/** Nothing is counted in tokens here, and nothing is paid for. */
const NO_TOKENS: LanguageModelV4Usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: undefined },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

/** In pieces of a line or so, so that an editor fills the same way as from a slow model. */
async function* partsOf(text: string): AsyncGenerator<LanguageModelV4StreamPart> {
  yield { type: "stream-start", warnings: [] };
  yield { type: "text-start", id: "0" };
  for (const delta of text.match(/[\s\S]{1,60}(?:\s|$)|[\s\S]{1,60}/g) ?? []) {
    yield { type: "text-delta", id: "0", delta };
  }
  yield { type: "text-end", id: "0" };
  yield { type: "finish", finishReason: STOP, usage: NO_TOKENS };
}

/** The newest message of the person that names a fence: one that only sends faults back carries no data. */
function fencedText(prompt: LanguageModelV4Prompt): string {
  const texts = prompt.flatMap((message) =>
    message.role === "user" ? [message.content.map((part) => (part.type === "text" ? part.text : "")).join("")] : [],
  );
  return texts.findLast((text) => text.startsWith("Fence: data-")) ?? "";
}
