import "server-only";
import type { AiCaller } from "./calls";
import { ownWork } from "./local-model";
import { meteredCall } from "./metered-call";
import { openAiAt } from "./openai";
import { type AiOutcome, failure, orFailure } from "./outcome";
import { tokensOfText } from "./prices";
import { modelsFor, readSetup } from "./registry";
import { TASKS } from "./tasks";

export interface Drawn {
  readonly bytes: Uint8Array;
  /** By its first bytes. */
  readonly mediaType: "image/png" | "image/jpeg" | "image/webp" | "image/svg+xml";
}

export interface DrawAsk {
  readonly prompt: string;
  readonly size?: `${number}x${number}`;
  readonly signal?: AbortSignal;
  /** Our own composed illustration, which serves where no model is set. */
  readonly local: () => Drawn | Promise<Drawn>;
}

/** A picture of what the prompt says. What a model gives is bytes of others: decode it like an upload before it is kept. */
export const drawPicture = (caller: AiCaller, ask: DrawAsk): Promise<AiOutcome<Drawn>> =>
  orFailure(() => draw(caller, ask));

async function draw(caller: AiCaller, ask: DrawAsk): Promise<AiOutcome<Drawn>> {
  const setup = await readSetup(caller.db);
  const [choice] = modelsFor(setup, "image");
  const made = await meteredCall(caller, "image", choice, {
    estimate: { input: tokensOfText(ask.prompt), cached: 0, output: TASKS.image.maxTokens },
    signal: ask.signal,
    run: async (abortSignal): Promise<{ drawn: Drawn | null; input: number | null; output: number | null }> => {
      if (setup.configuration === null || choice.isLocal)
        return { drawn: await ownWork(ask.local), input: 0, output: 0 };
      const { images, usage } = await openAiAt(setup.configuration)
        .image(choice.id)
        .doGenerate({
          ...{ prompt: ask.prompt, n: 1, size: ask.size ?? "1024x1024", abortSignal, providerOptions: {} },
          ...{ aspectRatio: undefined, seed: undefined, files: undefined, mask: undefined },
        });
      const [image] = images;
      return {
        drawn: image === undefined ? null : pictureOf(image),
        input: usage?.inputTokens ?? null,
        output: usage?.outputTokens ?? null,
      };
    },
    tokensOf: ({ input, output }) => (input === null || output === null ? null : { input, cached: 0, output }),
  });
  const { drawn } = made.result;
  if (drawn === null) return failure("invalid-answer", { faults: ["no picture came back"] });
  const { id: model, provider, isLocal } = choice;
  return { ok: true, value: drawn, model, provider, isLocal, cache: "none", costMicros: made.costMicros };
}

function pictureOf(image: string | Uint8Array): Drawn | null {
  const bytes = typeof image === "string" ? new Uint8Array(Buffer.from(image, "base64")) : image;
  const starts = (...first: readonly number[]) => first.every((byte, at) => bytes[at] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return { bytes, mediaType: "image/png" };
  if (starts(0xff, 0xd8, 0xff)) return { bytes, mediaType: "image/jpeg" };
  if (starts(0x52, 0x49, 0x46, 0x46)) return { bytes, mediaType: "image/webp" };
  return null;
}
