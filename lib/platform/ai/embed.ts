import "server-only";
import type { Db } from "../database";
import type { AiCaller } from "./calls";
import { ownWork } from "./local-model";
import { meteredCall } from "./metered-call";
import { openAiAt } from "./openai";
import { type AiOutcome, failure, orFailure } from "./outcome";
import { tokensOfText } from "./prices";
import { modelsFor, readSetup } from "./registry";

const AT_ONCE = 128;

export interface EmbedAsk {
  readonly texts: readonly string[];
  readonly signal?: AbortSignal;
  /** Our own embedder, which serves where no model is set. */
  readonly local: (texts: readonly string[]) => readonly (readonly number[])[];
}

/** What makes the vectors now; vectors of another name cannot be compared with them and have to be made anew. */
export async function embedderName(db: Db): Promise<{ readonly name: string; readonly isLocal: boolean }> {
  const [choice] = modelsFor(await readSetup(db), "embed");
  return { name: `${choice.provider}/${choice.id}`, isLocal: choice.isLocal };
}

/** Vectors of the texts, in their order, as the model gives them. Long lists go in several calls, each a row of its own. */
export const embedTexts = (caller: AiCaller, ask: EmbedAsk): Promise<AiOutcome<readonly (readonly number[])[]>> =>
  orFailure(() => embed(caller, ask));

async function embed(caller: AiCaller, ask: EmbedAsk): Promise<AiOutcome<readonly (readonly number[])[]>> {
  const setup = await readSetup(caller.db);
  const [choice] = modelsFor(setup, "embed");
  const vectors: (readonly number[])[] = [];
  let cost: number | null = 0;
  for (let from = 0; from < ask.texts.length; from += AT_ONCE) {
    const values = ask.texts.slice(from, from + AT_ONCE);
    const made = await meteredCall(caller, "embed", choice, {
      estimate: { input: tokensOfText(values.join(" ")), cached: 0, output: 0 },
      signal: ask.signal,
      run: async (abortSignal): Promise<{ embeddings: readonly (readonly number[])[]; tokens: number | null }> => {
        if (setup.configuration === null || choice.isLocal)
          return { embeddings: await ownWork(() => ask.local(values)), tokens: 0 };
        const model = openAiAt(setup.configuration).embedding(choice.id);
        const { embeddings, usage } = await model.doEmbed({ values, abortSignal });
        return { embeddings, tokens: usage?.tokens ?? null };
      },
      tokensOf: ({ tokens }) => (tokens === null ? null : { input: tokens, cached: 0, output: 0 }),
    });
    if (made.result.embeddings.length !== values.length || !isOneLength(made.result.embeddings))
      return failure("invalid-answer", { faults: ["not one vector of the same length for each text"] });
    vectors.push(...made.result.embeddings);
    cost = cost === null || made.costMicros === null ? null : cost + made.costMicros;
  }
  const { id: model, provider, isLocal } = choice;
  return { ok: true, value: vectors, model, provider, isLocal, cache: "none", costMicros: cost };
}

const isOneLength = (vectors: readonly (readonly number[])[]) =>
  new Set(vectors.map((vector) => (vector.every(Number.isFinite) ? vector.length : -1))).size <= 1;
