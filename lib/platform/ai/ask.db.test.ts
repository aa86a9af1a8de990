import { asc } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { aiBudget, aiCall } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import type { Db } from "../database";
import { askForObject, askForText, callerOf } from "./ask";
import { drawPicture } from "./draw";
import { embedderName, embedTexts } from "./embed";
import { configuredOpenAi } from "./testing/configured-openai";

const recipe = z.object({ title: z.string(), lines: z.array(z.string()).min(1) });
const SOUP = { title: "Lentil soup", lines: ["200 g red lentils", "1 onion"] };

const ask = {
  task: "recipe" as const,
  system: "You write recipes.",
  prompt: "A soup with lentils",
  data: { constraints: { servings: 2 }, candidates: [{ title: "Lentil soup" }] },
  schema: recipe,
};

const server = await configuredOpenAi({ text: ["gpt-5-mini", "gpt-5"] });
beforeEach(() => {
  server.answer = () => ({ text: SOUP });
});

const rows = (db: Db) => db.select().from(aiCall).orderBy(asc(aiCall.startedAt));

describe("an object", () => {
  it("comes from the model, checked, in growing parts, and is written down with its cost", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      server.replies.push({ text: SOUP, cachedTokens: 20 });
      const seen: unknown[] = [];
      const outcome = await askForObject(callerOf(scope, "req-1"), ask, (partial) => seen.push(partial));
      expect(outcome).toMatchObject({
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

/** Short only where slowness is the matter: a busy machine must not look like a slow provider. */
const patienceFor = (reason: string) =>
  reason === "timed-out"
    ? { firstMs: 400, betweenMs: 400, wholeMs: 5_000 }
    : { firstMs: 30_000, betweenMs: 30_000, wholeMs: 60_000 };

describe("a provider in trouble", () => {
  it.each([
    ["429 that says when", [{ status: 429, headers: { "retry-after": "1" } }], 2],
    ["429 twice", [{ status: 429 }, { status: 429 }], 3],
    ["500", [{ status: 500 }], 2],
    ["503 with a date", [{ status: 503, headers: { "retry-after": new Date().toUTCString() } }], 2],
    ["a cut before the first piece", [{ text: SOUP, cutAfter: 0 }], 2],
    ["a stream of something else", [{ raw: "<html>busy</html>" }], 2],
  ] as const)("is asked again after %s", (_, replies, tries) =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      server.replies.push(...replies);
      const begun = Date.now();
      expect(await askForObject(callerOf(scope), ask)).toMatchObject({ ok: true, value: SOUP });
      expect(server.requests).toHaveLength(tries);
      if ("headers" in replies[0] && "retry-after" in replies[0].headers && replies[0].status === 429)
        expect(Date.now() - begun).toBeGreaterThanOrEqual(1_000);
      expect(await rows(db)).toMatchObject([{ outcome: "ok", tries }]);
    }),
  );

  it.each([
    ["500 thrice", [{ status: 500 }, { status: 500 }, { status: 500 }], "provider-out", 3],
    ["a wrong key", [{ status: 401 }], "provider-out", 1],
    ["an unknown model", [{ status: 404 }], "provider-out", 1],
    ["no quota", [{ status: 429, error: { error: { message: "", code: "insufficient_quota" } } }], "provider-out", 1],
    ["429 until tomorrow", [{ status: 429, headers: { "retry-after": "86400" } }], "provider-out", 1],
    ["a cut within the answer", [{ text: SOUP, cutAfter: 2 }], "provider-out", 1],
    ["an end without a reason", [{ text: SOUP, isUnfinished: true }], "provider-out", 1],
    ["a slow first piece", [{ text: SOUP, firstMs: 1_500 }], "timed-out", 1],
    ["a slow stream", [{ text: "word ".repeat(60), eachMs: 600 }], "timed-out", 1],
    ["the provider's filter", [{ text: "", finishReason: "content_filter" }], "refused", 1],
  ] as const)("ends in a reason after %s", (_, replies, reason, tries) =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      server.replies.push(...replies);
      const outcome = await askForObject(callerOf(scope), { ...ask, patience: patienceFor(reason) });
      expect(outcome).toMatchObject({ ok: false, reason, retryable: reason !== "refused" });
      expect(JSON.stringify(outcome)).not.toContain("sk-");
      expect(server.requests).toHaveLength(tries);
      expect(await rows(db)).toMatchObject([{ outcome: reason, tries }]);
    }),
  );

  it("is left alone after five failures, then tried by one call", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      vi.useFakeTimers({ toFake: ["Date"] });
      try {
        server.answer = () => ({ status: 401 });
        for (let i = 0; i < 5; i++) await askForObject(callerOf(scope), ask);
        expect(server.requests).toHaveLength(5);
        const told = await askForObject(callerOf(scope), ask);
        expect(told).toMatchObject({ ok: false, reason: "provider-out", retryAt: expect.any(Date) });
        expect(server.requests).toHaveLength(5);
        vi.setSystemTime(Date.now() + 31_000);
        server.answer = () => ({ text: SOUP });
        expect(await askForObject(callerOf(scope), ask)).toMatchObject({ ok: true });
        expect(await askForObject(callerOf(scope), { ...ask, again: true })).toMatchObject({ ok: true });
      } finally {
        vi.useRealTimers();
      }
    }));

  it("is stopped when the caller leaves, and what was read so far is paid for", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      server.replies.push({ text: SOUP, eachMs: 100 });
      const leaving = new AbortController();
      const outcome = await askForObject(callerOf(scope), { ...ask, signal: leaving.signal }, () => leaving.abort());
      expect(outcome).toMatchObject({ ok: false, reason: "stopped", retryable: false });
      const [row] = await rows(db);
      expect(row).toMatchObject({ outcome: "stopped" });
      expect(row?.costMicros).toBeGreaterThan(0);
      await vi.waitFor(() => expect(server.underWay.now).toBe(0));
    }));
});

describe("a wrong answer", () => {
  it.each([
    ["not JSON", "Here is your recipe!"],
    ["of another shape", { name: "Soup" }],
    ["empty", ""],
    ["cut for its length", '{"title":"Len'],
  ])("that is %s goes back once, to the stronger model, then is refused", (_, text) =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      server.replies.push({ text });
      expect(await askForObject(callerOf(scope), ask)).toMatchObject({ ok: true, value: SOUP, model: "gpt-5" });
      expect(server.requests.map(({ body }) => body.model)).toEqual(["gpt-5-mini", "gpt-5"]);
      expect(await rows(db)).toMatchObject([{ outcome: "invalid-answer" }, { outcome: "ok" }]);
      server.replies.push({ text }, { text });
      const refused = await askForObject(callerOf(scope), { ...ask, again: true });
      expect(refused).toMatchObject({ ok: false, reason: "invalid-answer", retryable: true });
      expect(refused.ok ? [] : refused.faults).not.toHaveLength(0);
    }),
  );

  it("that our checks find wrong goes back with what was wrong, and is not kept", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      const check = ({ lines }: z.infer<typeof recipe>) => (lines.length < 2 ? ["a soup needs an onion"] : []);
      server.replies.push({ text: { ...SOUP, lines: ["lentils"] } });
      expect(await askForObject(callerOf(scope), { ...ask, check })).toMatchObject({ ok: true, value: SOUP });
      expect(JSON.stringify(server.requests[1]?.body.messages)).toContain("a soup needs an onion");
      server.answer = () => ({ text: { ...SOUP, lines: ["lentils"] } });
      const refused = await askForObject(callerOf(scope), { ...ask, check, again: true });
      expect(refused).toMatchObject({ ok: false, reason: "failed-checks", faults: ["a soup needs an onion"] });
      expect((await rows(db)).map(({ outcome }) => outcome)).toEqual([
        ...["failed-checks", "ok"],
        ...["failed-checks", "failed-checks"],
      ]);
    }));
});

describe("a model", () => {
  it("whose price nobody knows costs unknown, not nothing", () =>
    inRolledBack(async (db) => {
      vi.stubEnv("AI_MODELS", JSON.stringify({ text: "llama-at-home" }));
      const scope = await mintHousehold(db);
      expect(await askForObject(callerOf(scope), ask)).toMatchObject({ ok: true, costMicros: null });
      expect(await rows(db)).toMatchObject([{ model: "llama-at-home", costMicros: null }]);
    }));

  it("that does not count its tokens is counted by us", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      server.replies.push({ text: SOUP, isUncounted: true });
      await askForObject(callerOf(scope), ask);
      const [row] = await rows(db);
      expect(row?.tokensIn).toBeGreaterThan(100);
      expect(row?.costMicros).toBeGreaterThan(0);
    }));
});

describe("text", () => {
  it("comes in pieces", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      server.replies.push({ text: "Soak the lentils, then simmer them." });
      const { schema, ...rest } = ask;
      const pieces: string[] = [];
      const outcome = await askForText(callerOf(scope), { ...rest, task: "chat" }, (piece) => pieces.push(piece));
      expect(pieces.length).toBeGreaterThan(1);
      expect(outcome).toMatchObject({ ok: true, value: pieces.join("") });
      expect(pieces.join("")).toBe("Soak the lentils, then simmer them.");
    }));

  it("that is empty or cut off for its length is no answer", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      server.replies.push({ text: " " }, { text: "Soak the", finishReason: "length" });
      const { schema, ...rest } = ask;
      for (let i = 0; i < 2; i++)
        expect(await askForText(callerOf(scope), { ...rest, task: "chat" })).toMatchObject({
          reason: "invalid-answer",
        });
    }));
});

describe("vectors and pictures", () => {
  it("come by the same registry, and are written down and paid for", () =>
    inRolledBack(async (db) => {
      vi.stubEnv("AI_MODELS", JSON.stringify({ embed: "text-embedding-3-small", image: "gpt-image-1" }));
      const caller = callerOf(await mintHousehold(db));
      const texts = Array.from({ length: 130 }, (_, i) => `soup ${i}`);
      server.replies.push({ status: 500 }, {}, {});
      const made = await embedTexts(caller, { texts, local: () => [] });
      expect(made.ok && made.value).toHaveLength(130);
      expect(await embedderName(db)).toMatchObject({
        isLocal: false,
        name: expect.stringMatching(/text-embedding-3-small$/),
      });
      const drawn = await drawPicture(caller, {
        prompt: "A soup",
        local: () => ({ bytes: new Uint8Array(), mediaType: "image/png" }),
      });
      expect(drawn).toMatchObject({ ok: true, isLocal: false, value: { mediaType: "image/png" }, costMicros: 42_300 });
      expect(await rows(db)).toMatchObject([
        { task: "embed", outcome: "ok", tries: 2 },
        { task: "embed", outcome: "ok", tries: 1 },
        { task: "image", outcome: "ok", costMicros: 42_300 },
      ]);
    }));

  it("come from our own engines where no model is named", () =>
    inRolledBack(async (db) => {
      const caller = callerOf(await mintHousehold(db));
      const made = await embedTexts(caller, { texts: ["a", "b"], local: (texts) => texts.map(() => [1, 0]) });
      expect(made).toMatchObject({
        ok: true,
        isLocal: true,
        costMicros: 0,
        value: [
          [1, 0],
          [1, 0],
        ],
      });
      const odd = await embedTexts(caller, { texts: ["a", "b"], local: () => [[1], [1, Number.NaN]] });
      expect(odd).toMatchObject({ ok: false, reason: "invalid-answer" });
      const broken = await embedTexts(caller, {
        texts: ["a"],
        local: () => {
          throw new Error("a fault of ours");
        },
      });
      expect(broken).toMatchObject({ ok: false, reason: "provider-out" });
      expect(server.requests).toHaveLength(0);
    }));
});

describe("the limits of a person", () => {
  it("hold before anything is sent, and the outcome says whose and until when", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      await db.insert(aiBudget).values({ subject: "each-user", dayMicros: 100 });
      expect(await askForObject(callerOf(scope), ask)).toMatchObject({
        ...{ ok: false, reason: "budget-reached", retryable: true, retryAt: expect.any(Date) },
        budget: { whose: "user", period: "day" },
      });
      expect(server.requests).toHaveLength(0);
      expect(await rows(db)).toMatchObject([{ outcome: "budget-reached", costMicros: 0, tries: 0 }]);
    }));
});

describe("an answer that is kept", () => {
  it("is given again to the same question, not to another household, and not where another is asked for", () =>
    inRolledBack(async (db) => {
      const [ours, theirs] = [callerOf(await mintHousehold(db)), callerOf(await mintHousehold(db))];
      await askForObject(ours, ask);
      expect(await askForObject(ours, ask)).toMatchObject({ ok: true, cache: "exact", costMicros: 0, value: SOUP });
      expect(server.requests).toHaveLength(1);
      expect(await askForObject(theirs, ask)).toMatchObject({ ok: true, cache: "none" });
      expect(await askForObject(ours, { ...ask, again: true })).toMatchObject({ ok: true, cache: "none" });
      expect(server.requests).toHaveLength(3);
      // Rules that have changed since are asked once more.
      const check = () => ["no soups any more"];
      expect(await askForObject(ours, { ...ask, check })).toMatchObject({ ok: false, reason: "failed-checks" });
      expect((await rows(db)).filter(({ cache }) => cache === "exact")).toHaveLength(1);
    }));
});

describe("a provider that is set wrongly", () => {
  it("is out, rather than quietly replaced by our own engine", () =>
    inRolledBack(async (db) => {
      vi.stubEnv("AI_ALLOW_HTTP", "");
      const outcome = await askForObject(callerOf(await mintHousehold(db)), { ...ask, local: () => SOUP });
      expect(outcome).toMatchObject({ ok: false, reason: "provider-out" });
    }));
});
