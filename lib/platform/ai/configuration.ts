import ipaddr from "ipaddr.js";
import { z } from "zod";
import { ConfigurationError, type Environment, readEnvironment } from "../env";
import { addressInHost } from "../fetch/public-address";
import { AI_TASKS, type AiTask } from "./tasks";

/** The provider elsewhere, as the environment sets it. */
export interface AiConfiguration {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Models of a task, cheapest first; a task that is not named is served locally. */
  readonly models: Readonly<Partial<Record<AiTask, readonly string[]>>>;
}

const OPENAI = "https://api.openai.com/v1";
const CHEAP_FIRST = ["gpt-5.4-mini", "gpt-5.4"];

const names = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform((value) => (typeof value === "string" ? [value] : value));
/** `{"recipe": ["cheap", "strong"], "chat": "cheap", "text": "for every other writing task"}` */
const modelsSchema = z.strictObject({
  text: names.optional(),
  ...Object.fromEntries(AI_TASKS.map((task) => [task, names.optional()])),
}) as z.ZodType<Partial<Record<AiTask | "text", string[]>>>;

/** Null = no provider is set; every task is served locally. Throws ConfigurationError with one clear line. */
export function readAiConfiguration(env: Environment = readEnvironment()): AiConfiguration | null {
  const { openaiApiKey, openaiBaseUrl, aiModels, aiAllowHttp } = env;
  if (openaiApiKey === null && openaiBaseUrl === null) return null;
  const baseUrl = checkBaseUrl(openaiBaseUrl ?? OPENAI, aiAllowHttp);
  const named = aiModels === null ? {} : parseModels(aiModels);
  const text = named.text ?? (baseUrl === OPENAI ? CHEAP_FIRST : undefined);
  const models: Partial<Record<AiTask, readonly string[]>> = {};
  for (const task of AI_TASKS) {
    const isWriting = task !== "embed" && task !== "image";
    const chosen = named[task] ?? (isWriting ? text : undefined);
    if (chosen !== undefined) models[task] = chosen;
  }
  // Servers at home ask for no key, but the client always sends one.
  return { baseUrl, apiKey: openaiApiKey ?? "none", models };
}

function parseModels(text: string): Partial<Record<AiTask | "text", string[]>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ConfigurationError('AI_MODELS is not JSON: write it like {"text": ["gpt-5.4-mini", "gpt-5.4"]}.');
  }
  const parsed = modelsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ConfigurationError(
    `AI_MODELS is not usable: name models by task (text, ${AI_TASKS.join(", ")}), each a name or a list of names.`,
  );
}

/** Prompts and the key go only over TLS, unless the operator allows plain HTTP within the own network. */
function checkBaseUrl(address: string, isHttpAllowed: boolean): string {
  const url = URL.parse(address);
  if (url === null || url.username !== "" || url.search !== "" || url.hash !== "")
    throw new ConfigurationError("OPENAI_BASE_URL is not an address: write it like https://api.example.com/v1.");
  if (url.protocol === "https:") return address.replace(/\/+$/, "");
  if (url.protocol !== "http:")
    throw new ConfigurationError("OPENAI_BASE_URL must begin with https:// (or http:// with AI_ALLOW_HTTP=1).");
  if (!isHttpAllowed)
    throw new ConfigurationError("OPENAI_BASE_URL is plain HTTP: set AI_ALLOW_HTTP=1 if it is a server of your own.");
  if (!isOwnNetwork(url.hostname))
    throw new ConfigurationError("OPENAI_BASE_URL is plain HTTP to a public address: use https://.");
  return address.replace(/\/+$/, "");
}

/** This machine or the private network: an address of either, or a name without a dot or ending in .local or .internal. */
function isOwnNetwork(hostname: string): boolean {
  const address = addressInHost(hostname);
  if (address === null) return !hostname.includes(".") || /\.(local|internal|localhost)$/.test(hostname);
  return ["loopback", "private", "uniqueLocal", "linkLocal"].includes(ipaddr.parse(address).range());
}
