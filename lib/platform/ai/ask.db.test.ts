import { asc } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { aiCall } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import type { Db } from "../database";
import { askForObject, askForText, callerOf, streamForObject } from "./ask";
import { forgetGates } from "./provider-gate";
import { type OpenAiServer, startOpenAi } from "./testing/openai-server";

const recipe = z.object({ title: z.string(), lines: z.array(z.string()).min(1) });
const SOUP = { title: "Lentil soup", lines: ["200 g red lentils", "1 onion"] };

const ask = {
  task: "recipe" as const,
  system: "You write recipes.",
  prompt: "A soup with lentils",
  data: { constraints: { servings: 2 }, candidates: [{ title: "Lentil soup" }] },
  schema: recipe,
};

let server: OpenAiServer;
beforeAll(async () => {
  server = await startOpenAi();
});
afterAll(() => server.close());
beforeEach(() => {
  forgetGates();
  vi.stubEnv("OPENAI_API_KEY", "sk-test");
  vi.stubEnv("OPENAI_BASE_URL", server.baseUrl);
  vi.stubEnv("AI_ALLOW_HTTP", "1");
  vi.stubEnv("AI_MODELS", JSON.stringify({ text: ["gpt-5-mini", "gpt-5"] }));
  server.answer = () => ({ text: SOUP });
});
afterEach(() => {
  vi.unstubAllEnvs();
  server.requests.length = 0;
  server.replies.length = 0;
});

const rows = (db: Db) => db.select().from(aiCall).orderBy(asc(aiCall.startedAt));

describe("an object", () => {
  it("comes from the model, checked, in growing parts, and is written down with its cost", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      server.replies.push({ text: SOUP, cachedTokens: 20 });
      const { pieces, outcome } = streamForObject(callerOf(scope, "req-1"), ask);
      const seen: unknown[] = [];
      for await (const piece of pieces) seen.push(piece);
      expect(await outcome).toMatchObject({
        ok: true,
        value: SOUP,
        model: "gpt-5-mini",
        isLocal: false,
        cache: "none",
      });
      expect(seen.length).toBeGreaterThan(2);
      expect(seen.at(-1)).toEqual(SOUP);
      const [row] = await rows(db);
      expect(row).toMatchObject({
        ...{ task: "recipe", model: "gpt-5-mini", outcome: "ok", cache: "none", tries: 1, requestId: "req-1" },
        ...{ userId: scope.actor.userId, householdId: scope.householdId, tokensCached: 20, pricesVersion: "2026-06" },
      });
      const exact = ((row?.tokensIn ?? 0) - 20) * 0.25 + 20 * 0.025 + (row?.tokensOut ?? 0) * 2;
      expect(row?.costMicros).toBe(Math.ceil(exact));
      expect(row?.firstTokenMs).toBeLessThanOrEqual(row?.latencyMs ?? 0);
      const [request] = server.requests;
      expect(request?.body.response_format?.type).toBe("json_schema");
      expect(request?.body.tools).toBeUndefined();
      expect(JSON.stringify(request?.body.messages?.[0])).not.toContain("servings");
    }));

  it("is answered by our own engine from the same messages where no provider is set", () =>
    inRolledBack(async (db) => {
      vi.unstubAllEnvs();
      vi.stubEnv("OPENAI_API_KEY", "");
      vi.stubEnv("OPENAI_BASE_URL", "");
      const scope = await mintHousehold(db);
      const local = (data: typeof ask.data) => ({
        title: data.candidates[0]?.title,
        lines: [`for ${data.constraints.servings}`],
      });
      const answered = await askForObject(callerOf(scope), { ...ask, local });
      expect(answered).toMatchObject({
        ...{ ok: true, isLocal: true, provider: "local", costMicros: 0 },
        value: { title: "Lentil soup", lines: ["for 2"] },
      });
      expect(await rows(db)).toMatchObject([{ provider: "local", isLocal: true, costMicros: 0, outcome: "ok" }]);
      expect(await askForObject(callerOf(scope), ask)).toMatchObject({ ok: false, reason: "provider-out" });
    }));
});

describe("text", () => {
  it("comes in pieces", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      server.replies.push({ text: "Soak the lentils, then simmer them." });
      const pieces: string[] = [];
      const { schema, ...rest } = ask;
      const answered = await askForText(callerOf(scope), { ...rest, task: "chat" }, (piece) => pieces.push(piece));
      expect(answered).toMatchObject({ ok: true, value: "Soak the lentils, then simmer them." });
      expect(pieces.join("")).toBe("Soak the lentils, then simmer them.");
    }));
});
