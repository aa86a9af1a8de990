import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { Db } from "../database";
import { ConfigurationError } from "../env";
import { logger } from "../telemetry/logger";
import { type AiConfiguration, readAiConfiguration } from "./configuration";
import { LOCAL_PROVIDER, type LocalEngine, localModel } from "./local-model";
import { openAiAt, providerName } from "./openai";
import { AiStop } from "./outcome";
import { type ModelPrice, priceOf } from "./prices";
import { type AiSettings, readAiSettings } from "./settings";
import type { AiTask } from "./tasks";

/** A model that serves a task. */
export interface ChosenModel {
  readonly id: string;
  readonly provider: string;
  readonly isLocal: boolean;
  readonly price: ModelPrice | null;
}

const FREE: ModelPrice = { input: 0, cachedInput: 0, output: 0 };

export const localChoice = (task: AiTask): ChosenModel => ({
  id: `kitchen-${task}`,
  provider: LOCAL_PROVIDER,
  isLocal: true,
  price: FREE,
});

/** What is set now: the environment's provider and what an admin set over it. */
export interface AiSetup {
  readonly configuration: AiConfiguration | null;
  readonly settings: AiSettings;
}

/** Throws AiStop where the environment cannot be used: answering locally instead would hide it. */
export async function readSetup(db: Db): Promise<AiSetup> {
  try {
    return { configuration: readAiConfiguration(), settings: await readAiSettings(db) };
  } catch (cause) {
    if (!(cause instanceof ConfigurationError)) throw cause;
    logger.error({ why: cause.message }, "the provider of models cannot be used");
    throw new AiStop("provider-out", { cause });
  }
}

/** The models of a task, cheapest first; the local one where no other is set. */
export function modelsFor(
  { configuration, settings }: AiSetup,
  task: AiTask,
): readonly [ChosenModel, ...ChosenModel[]] {
  if (configuration === null) return [localChoice(task)];
  const provider = providerName(configuration);
  const ids = settings.models[task] ?? configuration.models[task] ?? [];
  const [first, ...rest] = ids.map((id) => ({ id, provider, isLocal: false, price: priceOf(id, settings.prices) }));
  return first === undefined ? [localChoice(task)] : [first, ...rest];
}

/** The SDK's model behind a choice. */
export function writingModel(
  { configuration }: AiSetup,
  choice: ChosenModel,
  local: { readonly task: string; readonly nonce: string; readonly engine: LocalEngine },
): LanguageModelV4 {
  if (choice.isLocal || configuration === null) return localModel(local.task, local.nonce, local.engine);
  // Chat completions is what compatible servers speak; the responses API is OpenAI's alone.
  return openAiAt(configuration).chat(choice.id);
}
