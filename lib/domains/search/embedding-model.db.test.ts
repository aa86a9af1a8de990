import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Db } from "@/db/drivers/connection";
import { recipeSearch } from "@/db/schema";
import { mintHousehold } from "@/db/testing/household";
import { withFoods } from "@/db/testing/small-kitchen";
import { savedRecipe } from "@/lib/domains/recipes/testing/draft-recipe";
import { forgetGates } from "@/lib/platform/ai/provider-gate";
import { type OpenAiServer, startOpenAi } from "@/lib/platform/ai/testing/openai-server";
import type { Scope } from "@/lib/platform/auth/scope";
import { embedSome, vectorsToMake } from "./mutations";
import { searchRecipes } from "./queries";
import { written } from "./testing/saved-recipes";

/** A vector that tells a pudding from a soup, so many numbers long. */
const vectorOf = (length: number) => (text: string) =>
  Array.from({ length }, (_, at) => (at % 2 === (/pudding|sweet/i.test(text) ? 0 : 1) ? 1 : 0.1));

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
  useModel("first", 768);
});
afterEach(() => {
  vi.unstubAllEnvs();
  server.requests.length = 0;
  server.replies.length = 0;
});

function useModel(name: string, length: number): void {
  vi.stubEnv("AI_MODELS", JSON.stringify({ embed: name }));
  server.answer = () => ({ vectorOf: vectorOf(length) });
}

const namesIn = async (db: Db, scope: Scope) =>
  (
    await db
      .select({ name: recipeSearch.modelName, vector: recipeSearch.modelEmbedding })
      .from(recipeSearch)
      .where(eq(recipeSearch.householdId, scope.householdId))
  ).map(({ name, vector }) => (vector === null ? null : name));

const firstFor = async (scope: Scope, query: string) => (await searchRecipes(scope, { query })).hits[0]?.recipeId;

async function threeRecipes(scope: Scope) {
  return {
    soup: await savedRecipe(scope, written("Carrot soup", ["400 g carrots", "1 l water"])),
    pudding: await savedRecipe(scope, written("Rice pudding", ["300 g rice", "50 g sugar"], ["snack"])),
    mash: await savedRecipe(scope, written("Spinach mash", ["400 g potatoes", "200 g spinach"])),
  };
}

/** All that the job does, a recipe at a time. */
async function embedAll(db: Db): Promise<number> {
  const wanted = await vectorsToMake({ db });
  let made = 0;
  for (let more = 1; wanted !== null && made < wanted.left && more > 0; made += more)
    more = await embedSome({ db }, wanted.name, 2);
  return made;
}

describe("an embedding model by configuration", { timeout: 60_000 }, () => {
  test("gives every recipe its vector, batch by batch, and search answers before, meanwhile and after", () =>
    withFoods(async (db) => {
      const own = await mintHousehold(db);
      const { soup, pudding } = await threeRecipes(own);
      const wanted = await vectorsToMake({ db });
      expect(wanted).toEqual({ name: expect.stringMatching(/\/first \(768\)$/), left: 3 });
      expect(await firstFor(own, "carrot soup")).toBe(soup);
      expect(await embedSome({ db }, wanted?.name ?? "", 2)).toBe(2);
      expect(await firstFor(own, "carrot soup")).toBe(soup);
      expect(await embedAll(db)).toBe(1);
      expect(await vectorsToMake({ db })).toEqual({ name: wanted?.name, left: 0 });
      expect(new Set(await namesIn(db, own))).toEqual(new Set([wanted?.name]));
      expect(await firstFor(own, "rice pudding")).toBe(pudding);
      expect(server.requests.every(({ path }) => path === "/v1/embeddings")).toBe(true);
    }));

  test("is exchanged: everything is made anew, and vectors of two models are never compared", () =>
    withFoods(async (db) => {
      const own = await mintHousehold(db);
      const { soup } = await threeRecipes(own);
      await embedAll(db);
      useModel("second", 1536);
      expect(await firstFor(own, "carrot soup")).toBe(soup);
      expect(await vectorsToMake({ db })).toMatchObject({ left: 3 });
      await embedAll(db);
      expect(new Set(await namesIn(db, own))).toEqual(new Set([expect.stringMatching(/\/second \(1536\)$/)]));
      // The same name, but another model behind it.
      useModel("second", 1024);
      expect(await firstFor(own, "carrot soup")).toBe(soup);
      expect(await embedAll(db)).toBe(3);
      expect(new Set(await namesIn(db, own))).toEqual(new Set([expect.stringMatching(/\/second \(1024\)$/)]));
    }));

  test("that changes under way is not mixed in: the run ends, and the next begins anew", () =>
    withFoods(async (db) => {
      const own = await mintHousehold(db);
      await threeRecipes(own);
      const wanted = await vectorsToMake({ db });
      useModel("first", 512);
      await expect(embedSome({ db }, wanted?.name ?? "", 3)).rejects.toThrow(/changed while/);
      expect(await namesIn(db, own)).toEqual([null, null, null]);
      expect(await embedAll(db)).toBe(3);
    }));

  test("that is busy, gone or cut off loses nothing and stops no search", () =>
    withFoods(async (db) => {
      const own = await mintHousehold(db);
      const { soup } = await threeRecipes(own);
      const wanted = await vectorsToMake({ db });
      const name = wanted?.name ?? "";
      // Told to wait a moment, then cut off, then answered: one and the same call.
      server.replies.push({ status: 429, headers: { "retry-after-ms": "5" } }, { cutAfter: 0 });
      expect(await embedSome({ db }, name, 2)).toBe(2);
      // Told to come back in a minute: nobody waits so long.
      server.answer = () => ({ status: 429, headers: { "retry-after": "60" } });
      await expect(embedSome({ db }, name, 2)).rejects.toThrow(/did not answer/);
      expect((await namesIn(db, own)).filter((one) => one === name)).toHaveLength(2);
      expect(await firstFor(own, "carrot soup with potatoes")).toBe(soup);
      forgetGates();
      server.answer = () => ({ cutAfter: 0 });
      await expect(vectorsToMake({ db })).rejects.toThrow(/did not answer/);
      expect(await firstFor(own, "warm carrot soup")).toBe(soup);
      forgetGates();
      useModel("first", 768);
      expect(await embedAll(db)).toBe(1);
    }));

  test("that refuses one text takes the others", () =>
    withFoods(async (db) => {
      const own = await mintHousehold(db);
      const { pudding } = await threeRecipes(own);
      server.answer = ({ body }) =>
        body.input?.some((text) => text.includes("pudding")) ? { status: 400 } : { vectorOf: vectorOf(768) };
      expect(await embedAll(db)).toBe(3);
      expect((await namesIn(db, own)).filter((one) => one === null)).toHaveLength(1);
      expect(await vectorsToMake({ db })).toMatchObject({ left: 0 });
      expect(await firstFor(own, "rice")).toBe(pudding);
    }));
});
