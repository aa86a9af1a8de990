import type { LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { type AiCaller, type Ending, openCall, settleCall } from "./calls";
import { guardedStream } from "./guarded-stream";
import { AiStop } from "./outcome";
import { costMicros, type TokenCount, tokensOfText } from "./prices";
import { gateOf } from "./provider-gate";
import type { ChosenModel } from "./registry";
import { streamOf } from "./stream-of";
import type { AiTask, TaskRules } from "./tasks";

/** What the calls of one ask have come to so far. */
export interface Tally {
  costMicros: number | null;
  lastCallId: string | null;
}

/**
 * A model every call of which is within its budgets, guarded and written down. One ask may make several calls, by tools
 * or by a second attempt: each is a row of its own.
 */
export function meteredModel(
  model: LanguageModelV4,
  choice: ChosenModel,
  {
    caller,
    task,
    rules,
    tally,
  }: {
    readonly caller: AiCaller;
    readonly task: AiTask;
    readonly rules: TaskRules;
    readonly tally: Tally;
  },
): LanguageModelV4 {
  const which = { task, model: choice.id, provider: choice.provider, isLocal: choice.isLocal };
  return {
    specificationVersion: "v4",
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    doGenerate: () => Promise.reject(new Error("Every call is streamed.")),
    async doStream(options) {
      const estimate = estimateTokens(options, rules.maxTokens);
      const call = await openCall(caller, which, costMicros(choice.price, estimate) ?? 0);
      tally.lastCallId = call.id;
      const seen = { tries: 0, firstAt: 0, characters: 0, tokens: null as TokenCount | null };
      const guard = { gate: gateOf(choice.provider), rules, onTry: () => void seen.tries++ };

      const settle = async (outcome: Ending["outcome"]) => {
        const tokens = seen.tokens ?? tokensWithoutCount(estimate, seen, outcome);
        const cost = costMicros(choice.price, tokens);
        tally.costMicros = tally.costMicros === null || cost === null ? null : tally.costMicros + cost;
        const firstTokenMs = seen.firstAt === 0 ? null : seen.firstAt - call.startedAt.getTime();
        await settleCall(caller, call, { outcome, tokens, costMicros: cost, firstTokenMs, tries: seen.tries });
      };

      async function* measured(): AsyncGenerator<LanguageModelV4StreamPart> {
        // A consumer that goes away ends the generator at a yield.
        let outcome: Ending["outcome"] = "stopped";
        try {
          for await (const part of guardedStream((o) => model.doStream(o), options, guard)) {
            if (part.type === "text-delta" || part.type === "tool-input-delta") {
              if (seen.firstAt === 0) seen.firstAt = Date.now();
              seen.characters += part.delta.length;
            } else if (part.type === "finish") {
              const { inputTokens, outputTokens } = part.usage;
              if (inputTokens.total !== undefined && outputTokens.total !== undefined) {
                const cached = inputTokens.cacheRead ?? 0;
                seen.tokens = { input: inputTokens.total, cached, output: outputTokens.total };
              }
              // Written before the last part is handed on: whoever has the whole answer finds it paid for.
              outcome = "ok";
              await settle(outcome);
            }
            yield part;
          }
        } catch (error) {
          outcome = error instanceof AiStop ? error.reason : "provider-out";
          throw error;
        } finally {
          if (outcome !== "ok") await settle(outcome);
        }
      }
      return { stream: streamOf(measured()) };
    },
  };
}

/** What a picture costs at most at the size we send it. */
const TOKENS_OF_PICTURE = 1_600;

function estimateTokens(options: LanguageModelV4CallOptions, maxTokens: number): TokenCount {
  const { prompt, tools, responseFormat } = options;
  let pictures = 0;
  const sent = JSON.stringify([prompt, tools ?? null, responseFormat ?? null], (_, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value;
    pictures += 1;
    return null;
  });
  const input = tokensOfText(sent) + pictures * TOKENS_OF_PICTURE;
  return { input, cached: 0, output: options.maxOutputTokens ?? maxTokens };
}

/** Where the provider did not count: nothing for what it refused at once, else our own count of what went either way. */
function tokensWithoutCount(
  estimate: TokenCount,
  seen: { readonly characters: number; readonly tries: number },
  outcome: Ending["outcome"],
): TokenCount {
  const wasRead = seen.characters > 0 || (seen.tries > 0 && (outcome === "timed-out" || outcome === "stopped"));
  return { input: wasRead ? estimate.input : 0, cached: 0, output: Math.ceil(seen.characters / 3) };
}
