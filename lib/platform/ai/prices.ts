/** US dollars for a million tokens. */
export interface ModelPrice {
  readonly input: number;
  /** Of a prompt's beginning that the provider still had. */
  readonly cachedInput: number;
  readonly output: number;
}

/**
 * Public list prices, standard tier. A model that is not here costs "unknown", never nothing; an admin can enter a price
 * for it. When a figure changes, the version changes with it: every call keeps the version it was reckoned by.
 */
export const PRICE_TABLE: {
  readonly version: string;
  readonly source: string;
  readonly lookedUpOn: string;
  readonly usdPerMillionTokens: Readonly<Record<string, ModelPrice>>;
} = {
  version: "2026-06",
  source:
    "OpenAI, API pricing (developers.openai.com/api/docs/pricing); older models as listed while they were offered",
  lookedUpOn: "2026-11-22",
  usdPerMillionTokens: {
    "gpt-5.5": { input: 5, cachedInput: 0.5, output: 30 },
    "gpt-5.4": { input: 2.5, cachedInput: 0.25, output: 15 },
    "gpt-5.4-mini": { input: 0.75, cachedInput: 0.075, output: 4.5 },
    "gpt-5.4-nano": { input: 0.2, cachedInput: 0.02, output: 1.25 },
    "gpt-5.1": { input: 1.25, cachedInput: 0.125, output: 10 },
    "gpt-5": { input: 1.25, cachedInput: 0.125, output: 10 },
    "gpt-5-mini": { input: 0.25, cachedInput: 0.025, output: 2 },
    "gpt-5-nano": { input: 0.05, cachedInput: 0.005, output: 0.4 },
    "gpt-4.1": { input: 2, cachedInput: 0.5, output: 8 },
    "gpt-4.1-mini": { input: 0.4, cachedInput: 0.1, output: 1.6 },
    "gpt-4.1-nano": { input: 0.1, cachedInput: 0.025, output: 0.4 },
    "gpt-4o": { input: 2.5, cachedInput: 1.25, output: 10 },
    "gpt-4o-mini": { input: 0.15, cachedInput: 0.075, output: 0.6 },
    "gpt-image-1": { input: 5, cachedInput: 1.25, output: 40 },
    "text-embedding-3-small": { input: 0.02, cachedInput: 0.02, output: 0 },
    "text-embedding-3-large": { input: 0.13, cachedInput: 0.13, output: 0 },
  },
};

export interface TokenCount {
  readonly input: number;
  /** Of `input`. */
  readonly cached: number;
  readonly output: number;
}

/** The price of a model: an admin's own, the table's, or that of the model a dated name belongs to. Null = not known. */
export function priceOf(model: string, own: Readonly<Record<string, ModelPrice>> = {}): ModelPrice | null {
  const undated = model.replace(/-\d{4}-\d{2}-\d{2}$/, "");
  const table = PRICE_TABLE.usdPerMillionTokens;
  return own[model] ?? table[model] ?? own[undated] ?? table[undated] ?? null;
}

/** Millionths of a dollar, rounded up to a whole one; null = not known. A dollar for a million tokens is one micro a token. */
export function costMicros(price: ModelPrice | null, tokens: TokenCount): number | null {
  if (price === null) return null;
  const fresh = Math.max(0, tokens.input - tokens.cached);
  const exact = fresh * price.input + tokens.cached * price.cachedInput + tokens.output * price.output;
  // 0.1 + 0.2 must not become one micro more.
  return Math.ceil(Math.round(exact * 1e6) / 1e6);
}

/** A cautious count of a text's tokens before a model has counted them: English has about four characters a token. */
export const tokensOfText = (text: string): number => Math.ceil(text.length / 3);
