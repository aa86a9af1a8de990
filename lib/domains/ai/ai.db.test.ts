import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { aiBudget, aiCall, aiSpend, auditEntry } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { keepAnswer } from "@/lib/platform/ai/cache";
import { cleanUpAi } from "@/lib/platform/ai/clean-up-ai";
import { modelsFor } from "@/lib/platform/ai/registry";
import { readAiSettings } from "@/lib/platform/ai/settings";
import { clearBudget, forgetAnswers, setBudget, setModels, setPrice } from "./mutations";
import { hitRate } from "./policy";
import { byDay, byModel, byTask, byUser, failures, figures, keptAnswers, listBudgets, month } from "./queries";

const NOW = new Date("2026-11-22T12:00:00Z");
const at = (day: number) => new Date(Date.UTC(2026, 10, day, 9));
const STRETCH = { from: new Date("2026-11-16T00:00:00Z"), until: new Date("2026-11-23T00:00:00Z") };
const call: typeof aiCall.$inferInsert = {
  ...{ task: "recipe", model: "gpt-5-mini", provider: "openai", isLocal: false, pricesVersion: "2026-06" },
  ...{ outcome: "ok", tokensIn: 100, tokensOut: 50, tokensCached: 20, costMicros: 1_000, tries: 1 },
  ...{ latencyMs: 2_000, firstTokenMs: 300 },
};

describe("an admin", () => {
  it("sees what was asked, what it cost and what that makes in the month", () =>
    inRolledBack(async (db) => {
      const [ours, theirs] = [await mintHousehold(db), await mintHousehold(db)];
      await db.insert(aiCall).values([
        { ...call, startedAt: at(20), userId: ours.actor.userId, householdId: ours.householdId },
        { ...call, startedAt: at(21), userId: theirs.actor.userId, costMicros: 5_000, latencyMs: 4_000 },
        { ...call, startedAt: at(21), model: "llama-at-home", costMicros: null },
        { ...call, startedAt: at(22), cache: "semantic", tries: 0, costMicros: 0, latencyMs: 3 },
        { ...call, startedAt: at(22), task: "chat", outcome: "timed-out", costMicros: 0, latencyMs: 30_000 },
        { ...call, startedAt: new Date("2026-10-01T00:00:00Z"), costMicros: 999_999 },
      ]);
      const sums = await figures({ db }, STRETCH);
      expect(sums).toMatchObject({
        ...{ calls: 5, localCalls: 0, costMicros: 6_000, unknownCost: 1, failed: 1, semanticHits: 1, exactHits: 0 },
        ...{ tokensIn: 500, tokensOut: 250, tokensCached: 100, p50Ms: 3_000, firstTokenP50Ms: 300 },
      });
      expect(hitRate(sums)).toBeCloseTo(0.2);
      const days = await byDay({ db }, STRETCH);
      expect(days).toHaveLength(7);
      expect(days.map(({ costMicros }) => costMicros)).toEqual([0, 0, 0, 0, 1_000, 5_000, 0]);
      expect((await byTask({ db }, STRETCH)).map(({ key, calls }) => [key, calls])).toEqual([
        ["recipe", 4],
        ["chat", 1],
      ]);
      expect((await byModel({ db }, STRETCH)).map(({ key, unknownCost }) => [key, unknownCost])).toEqual([
        ["openai/gpt-5-mini", 0],
        ["openai/llama-at-home", 1],
      ]);
      expect((await byUser({ db }, STRETCH)).map(({ name }) => name)).toEqual([
        theirs.actor.name,
        ours.actor.name,
        null,
      ]);
      expect(await failures({ db }, STRETCH)).toMatchObject([{ outcome: "timed-out", calls: 1, last: at(22) }]);
      await db
        .insert(aiSpend)
        .values({ subject: "everyone", period: "month", startsOn: "2026-11-01", micros: 7_000, calls: 4 });
      // Six thousand in the seven days before, and eight and a half days to come.
      expect(await month({ db }, NOW)).toEqual({ soFar: 7_000, projected: 7_000 + Math.round((6_000 / 7) * 8.5) });
    }));

  it("sets budgets for all, for one person and for one household, and takes them away, all on record", () =>
    inRolledBack(async (db) => {
      const admin = await mintHousehold(db);
      const other = await mintHousehold(db);
      const limits = { dayMicros: 1, monthMicros: null, dayCalls: null, monthCalls: 3 };
      expect(await setBudget(admin, { kind: "each-user", who: "", ...limits })).toEqual({ ok: true });
      expect(await setBudget(admin, { kind: "user", who: other.actor.email.toUpperCase(), ...limits })).toEqual({
        ok: true,
      });
      expect(await setBudget(admin, { kind: "household", who: other.householdId, ...limits })).toEqual({ ok: true });
      const missing = crypto.randomUUID();
      expect(await setBudget(admin, { kind: "user", who: "nobody@example.test", ...limits })).toMatchObject({
        ok: false,
      });
      expect(await setBudget(admin, { kind: "household", who: missing, ...limits })).toMatchObject({ ok: false });
      expect((await listBudgets({ db }, NOW)).map(({ subject, name, isSet }) => [subject, name, isSet])).toEqual([
        ["everyone", null, false],
        ["each-household", null, false],
        ["each-user", null, true],
        [`household:${other.householdId}`, other.householdName, true],
        [`user:${other.actor.userId}`, other.actor.name, true],
      ]);
      await clearBudget(admin, "each-user");
      expect(await db.select().from(aiBudget).where(eq(aiBudget.subject, "each-user"))).toEqual([]);
      const acts = await db
        .select({ act: auditEntry.act })
        .from(auditEntry)
        .where(eq(auditEntry.actorId, admin.actor.userId));
      expect(acts.map(({ act }) => act).sort()).toEqual(["ai.clear-budget", ...Array(3).fill("ai.set-budget")]);
    }));

  it("says which model serves what and what it costs, over the environment", () =>
    inRolledBack(async (db) => {
      const admin = await mintHousehold(db);
      await setModels(admin, "recipe", ["llama-at-home"]);
      await setModels(admin, "chat", []);
      await setPrice(admin, "llama-at-home", { input: 1, cachedInput: 0.5, output: 2 });
      const configuration = {
        baseUrl: "https://api.example.com/v1",
        apiKey: "k",
        models: { recipe: ["a"], chat: ["b"] },
      };
      const served = async (task: "recipe" | "chat") =>
        modelsFor({ configuration, settings: await readAiSettings(db) }, task)[0];
      expect(await served("recipe")).toMatchObject({ id: "llama-at-home", isLocal: false, price: { output: 2 } });
      expect(await served("chat")).toMatchObject({ isLocal: true });
      await setModels(admin, "recipe", null);
      expect(await served("recipe")).toMatchObject({ id: "a", price: null });
      await setPrice(admin, "llama-at-home", null);
      expect((await readAiSettings(db)).prices).toEqual({});
    }));

  it("makes kept answers forgotten, and time does the rest", () =>
    inRolledBack(async (db) => {
      const admin = await mintHousehold(db);
      const question = { task: "recipe", householdId: null, asked: 1, form: 1, similar: null } as const;
      const given = { answer: 1, model: "m", provider: "p", isLocal: false, costMicros: 1 };
      await keepAnswer(db, question, given, 1);
      expect(await keptAnswers({ db }, new Date())).toEqual({ kept: 1, hits: 0 });
      expect(await cleanUpAi(db, new Date())).toBe(0);
      expect(await forgetAnswers(admin)).toEqual({ forgotten: 1 });
      await keepAnswer(db, question, given, -1);
      await db.insert(aiCall).values({ ...call, startedAt: new Date("2020-01-01") });
      await db
        .insert(aiSpend)
        .values({ subject: "everyone", period: "day", startsOn: "2020-01-01", micros: 1, calls: 1 });
      expect(await cleanUpAi(db, new Date())).toBe(3);
      expect(await keptAnswers({ db }, new Date())).toEqual({ kept: 0, hits: 0 });
    }));
});
