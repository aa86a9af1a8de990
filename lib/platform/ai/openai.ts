import { createOpenAI, type OpenAIProvider } from "@ai-sdk/openai";
import type { AiConfiguration } from "./configuration";

/** The client of one address and key. A redirect is an error: it would carry the key and the prompt elsewhere. */
export function openAiAt({ baseUrl, apiKey }: AiConfiguration): OpenAIProvider {
  return createOpenAI({
    baseURL: baseUrl,
    apiKey,
    fetch: (input, init) => fetch(input, { ...init, redirect: "error" }),
  });
}

/** How it is called on pages and in rows: the host, which tells OpenAI from a server at home. */
export const providerName = ({ baseUrl }: AiConfiguration): string => {
  const host = new URL(baseUrl).host;
  return host === "api.openai.com" ? "openai" : host;
};
