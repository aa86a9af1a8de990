import { readAiConfiguration } from "@/lib/platform/ai/configuration";
import { providerName } from "@/lib/platform/ai/openai";
import { type ModelPrice, PRICE_TABLE } from "@/lib/platform/ai/prices";
import { gateOf } from "@/lib/platform/ai/provider-gate";
import { modelsFor } from "@/lib/platform/ai/registry";
import { readAiSettings } from "@/lib/platform/ai/settings";
import { AI_TASKS, type AiTask } from "@/lib/platform/ai/tasks";
import type { Scope } from "@/lib/platform/auth/scope";
import { ConfigurationError } from "@/lib/platform/env";

export interface TaskModels {
  readonly task: AiTask;
  /** With commas, cheapest first; "" = our own engines. */
  readonly models: string;
  /** By an admin, rather than by the environment. */
  readonly isSet: boolean;
}

export interface PriceRow extends ModelPrice {
  readonly model: string;
  readonly isOwn: boolean;
}

/** How the models stand: the provider and its breaker, who serves what, and what is known of prices. */
export async function readState(db: Scope["db"], now: Date) {
  const settings = await readAiSettings(db);
  let configuration: ReturnType<typeof readAiConfiguration> = null;
  let problem: string | null = null;
  try {
    configuration = readAiConfiguration();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    problem = error.message;
  }
  const chosen = AI_TASKS.map((task) => ({ task, models: modelsFor({ configuration, settings }, task) }));
  const elsewhere = chosen.flatMap(({ models }) => models.filter(({ isLocal }) => !isLocal));
  const table = PRICE_TABLE.usdPerMillionTokens;
  const rows: PriceRow[] = Object.entries({ ...table, ...settings.prices }).map(([model, price]) => ({
    ...{ model, ...price },
    isOwn: model in settings.prices,
  }));
  const name = configuration === null ? null : providerName(configuration);
  const gate = name === null ? null : gateOf(name);
  return {
    problem,
    provider:
      name === null || gate === null ? null : { name, ...gate.breaker.look(now.getTime()), underWay: gate.underWay },
    keepsAnswers: settings.keepsAnswers,
    tasks: chosen.map(
      ({ task, models }): TaskModels => ({
        task,
        models: models
          .filter(({ isLocal }) => !isLocal)
          .map(({ id }) => id)
          .join(", "),
        isSet: settings.models[task] !== undefined,
      }),
    ),
    prices: rows.sort((a, b) => Number(b.isOwn) - Number(a.isOwn)),
    missingPrices: [...new Set(elsewhere.filter(({ price }) => price === null).map(({ id }) => id))],
  };
}
