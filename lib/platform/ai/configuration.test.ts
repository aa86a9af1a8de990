import { describe, expect, it } from "vitest";
import { readEnvironment } from "../env";
import { readAiConfiguration } from "./configuration";
import { modelsFor } from "./registry";
import { aiSettingsSchema } from "./settings";

const read = (source: Record<string, string>) => readAiConfiguration(readEnvironment(source));
const KEY = { OPENAI_API_KEY: "sk-x" };

describe("the provider", () => {
  it("is nobody without a key and an address", () => {
    expect(read({})).toBeNull();
    expect(read({ OPENAI_API_KEY: "", OPENAI_BASE_URL: " " })).toBeNull();
  });

  it("is OpenAI with a key alone, cheap first; vectors and pictures stay local until they are named", () => {
    const configuration = read(KEY);
    expect(configuration?.baseUrl).toBe("https://api.openai.com/v1");
    const setup = { configuration, settings: aiSettingsSchema.parse({}) };
    expect(modelsFor(setup, "recipe").map(({ id }) => id)).toEqual(["gpt-5.4-mini", "gpt-5.4"]);
    expect(modelsFor(setup, "image")[0].isLocal).toBe(true);
    const named = read({ ...KEY, AI_MODELS: '{"chat":"m","embed":["e"]}' });
    expect(named?.models).toMatchObject({ chat: ["m"], embed: ["e"], recipe: ["gpt-5.4-mini", "gpt-5.4"] });
  });

  it("can be a server of one's own without a key, which serves only what is named", () => {
    const home = { OPENAI_BASE_URL: "http://localhost:11434/v1/", AI_ALLOW_HTTP: "1" };
    expect(read(home)).toEqual({ baseUrl: "http://localhost:11434/v1", apiKey: "none", models: {} });
    expect(read({ ...home, AI_MODELS: '{"text":"llama"}' })?.models.recipe).toEqual(["llama"]);
  });

  it.each([
    "http://127.0.0.1:8000/v1",
    "http://10.0.0.7/v1",
    "http://[::1]:8000/v1",
    "http://ollama:11434/v1",
    "http://gpu.local/v1",
  ])("may speak plainly within the own network: %s", (address) => {
    expect(() => read({ OPENAI_BASE_URL: address })).toThrow("AI_ALLOW_HTTP=1");
    expect(read({ OPENAI_BASE_URL: address, AI_ALLOW_HTTP: "1" })?.baseUrl).toBe(address);
  });

  it.each([
    ["http://api.example.com/v1", "public"],
    ["http://8.8.8.8/v1", "public"],
    ["ftp://example.com", "https://"],
    ["file:///etc/passwd", "https://"],
    ["https://user:pass@example.com/v1", "not an address"],
    ["https://example.com/v1?key=1", "not an address"],
    ["example", "not an address"],
  ])("is never %s", (address, why) => {
    expect(() => read({ OPENAI_BASE_URL: address, AI_ALLOW_HTTP: "1" })).toThrow(why);
  });

  it.each(["{", "[]", '{"recipes":"m"}', '{"chat":[]}', '{"chat":3}'])("refuses the models %s", (models) => {
    expect(() => read({ ...KEY, AI_MODELS: models })).toThrow("AI_MODELS");
  });
});
