import { describe, expect, it } from "vitest";
import { costMicros, PRICE_TABLE, priceOf } from "./prices";

const tokens = (input: number, cached: number, output: number) => ({ input, cached, output });

describe("what a call costs", () => {
  it.each([
    ["a million in", "gpt-5-mini", tokens(1_000_000, 0, 0), 250_000],
    ["a million known", "gpt-5-mini", tokens(1_000_000, 1_000_000, 0), 25_000],
    ["a million out", "gpt-5-mini", tokens(0, 0, 1_000_000), 2_000_000],
    ["a dated name", "gpt-5-mini-2025-08-07", tokens(1_000, 0, 1_000), 2_250],
    ["less than a micro is one", "gpt-5-nano", tokens(1, 0, 0), 1],
    ["nothing", "gpt-5-nano", tokens(0, 0, 0), 0],
    ["no more for how computers add", "gpt-4.1-nano", tokens(30, 0, 0), 3],
  ])("%s", (_, model, count, micros) => {
    expect(costMicros(priceOf(model), count)).toBe(micros);
  });

  it("is unknown without a price, and an own price goes before the table's", () => {
    expect(priceOf("llama-at-home")).toBeNull();
    expect(costMicros(null, tokens(1, 0, 1))).toBeNull();
    const own = { input: 9, cachedInput: 9, output: 9 };
    expect(priceOf("gpt-5", { "gpt-5": own })).toBe(own);
  });

  it("comes from a table that says from where and when", () => {
    expect(PRICE_TABLE).toMatchObject({ version: expect.any(String), source: expect.stringContaining("OpenAI") });
    expect(Date.parse(PRICE_TABLE.lookedUpOn)).not.toBeNaN();
    for (const { input, cachedInput } of Object.values(PRICE_TABLE.usdPerMillionTokens))
      expect(cachedInput).toBeLessThanOrEqual(input);
  });
});
