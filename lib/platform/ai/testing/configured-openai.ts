import { afterAll, afterEach, beforeEach, vi } from "vitest";
import { forgetGates } from "../provider-gate";
import { type OpenAiServer, startOpenAi } from "./openai-server";

/** A server that speaks the wire format, set as the provider of every test of the file; what was asked is forgotten after each. */
export async function configuredOpenAi(models: object = { text: "gpt-5-mini" }): Promise<OpenAiServer> {
  const server = await startOpenAi();
  beforeEach(() => {
    forgetGates();
    vi.stubEnv("OPENAI_API_KEY", "sk-test");
    vi.stubEnv("OPENAI_BASE_URL", server.baseUrl);
    vi.stubEnv("AI_ALLOW_HTTP", "1");
    vi.stubEnv("AI_MODELS", JSON.stringify(models));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    server.requests.length = 0;
    server.replies.length = 0;
  });
  afterAll(() => server.close());
  return server;
}
