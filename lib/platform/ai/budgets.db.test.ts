import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { aiBudget, aiCall, aiSpend } from "@/db/schema";
import { inRolledBack, onOwnDatabase } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import type { Db } from "../database";
import { endOf, setAside, startOf } from "./budgets";
import { type AiCaller, openCall, settleCall } from "./calls";
import { AiStop } from "./outcome";

const WHICH = { task: "recipe", model: "gpt-5-mini", provider: "openai", isLocal: false } as const;
const NOON = new Date("2026-11-22T12:00:00Z");

const limit = (db: Db, subject: string, limits: Partial<typeof aiBudget.$inferInsert>) =>
  db.insert(aiBudget).values({ subject, ...limits });

const spent = async (db: Db, subject: string) => {
  const rows = await db
    .select({ micros: aiSpend.micros })
    .from(aiSpend)
    .where(sql`${aiSpend.subject} = ${subject} and ${aiSpend.period} = 'day'`);
  return rows[0]?.micros ?? 0;
};

const call = async (caller: AiCaller, estimate: number, costMicros: number) => {
  const opened = await openCall(caller, WHICH, estimate);
  await settleCall(caller, opened, { outcome: "ok", tokens: null, costMicros, firstTokenMs: 1, tries: 1 });
};

describe("budgets", () => {
  it("stop before the call, say whose and until when, and count what was spent, not what was feared", () =>
    inRolledBack(async (db) => {
      const caller = { db, userId: "u", householdId: "h" };
      await limit(db, "user:u", { dayMicros: 1_000 });
      await setAside(db, caller, 900, NOON);
      const stop = await setAside(db, caller, 101, NOON).catch((error: unknown) => error);
      expect(stop).toBeInstanceOf(AiStop);
      expect(stop).toMatchObject({
        reason: "budget-reached",
        budget: { whose: "user", period: "day", resetsAt: new Date("2026-11-23T00:00:00Z") },
      });
      // Nothing of a refused one stays in the budgets it passed before.
      expect(await spent(db, "everyone")).toBe(900);
      await setAside(db, caller, 1_000, endOf("day", NOON));
    }));

  it("hold for a household and for all, by the month too", () =>
    inRolledBack(async (db) => {
      await limit(db, "each-household", { monthMicros: 500 });
      await limit(db, "household:rich", { monthMicros: 5_000 });
      await limit(db, "everyone", { dayMicros: 1_000 });
      await setAside(db, { userId: "a", householdId: "poor" }, 500, NOON);
      await expect(setAside(db, { userId: "b", householdId: "poor" }, 1, NOON)).rejects.toMatchObject({
        budget: { whose: "household", period: "month", resetsAt: new Date("2026-12-01T00:00:00Z") },
      });
      await setAside(db, { userId: "c", householdId: "rich" }, 500, NOON);
      await expect(setAside(db, { userId: "c", householdId: "rich" }, 1, NOON)).rejects.toMatchObject({
        budget: { whose: "everyone", period: "day" },
      });
    }));

  it("can count calls, where a model's price is not known", () =>
    inRolledBack(async (db) => {
      await limit(db, "each-user", { dayCalls: 2 });
      const caller = { db, userId: "u", householdId: null };
      await setAside(db, caller, 0, NOON);
      await setAside(db, caller, 0, NOON);
      await expect(setAside(db, caller, 0, NOON)).rejects.toMatchObject({ budget: { whose: "user" } });
    }));

  it("of another household are not touched", () =>
    inRolledBack(async (db) => {
      const [ours, theirs] = [await mintHousehold(db), await mintHousehold(db)];
      const callerOf = (scope: typeof ours) => ({ db, userId: scope.actor.userId, householdId: scope.householdId });
      await limit(db, "each-household", { dayMicros: 100 });
      await call(callerOf(ours), 100, 100);
      await expect(call(callerOf(ours), 1, 1)).rejects.toBeInstanceOf(AiStop);
      await call(callerOf(theirs), 100, 100);
      const refused = await db.select({ model: aiCall.model }).from(aiCall).where(eq(aiCall.outcome, "budget-reached"));
      expect(refused).toHaveLength(1);
    }));

  it("keep what a call that never ended may have cost", () =>
    inRolledBack(async (db) => {
      const { actor, householdId } = await mintHousehold(db);
      const caller = { db, userId: actor.userId, householdId };
      const lost = await openCall(caller, WHICH, 70);
      await db
        .update(aiCall)
        .set({ startedAt: new Date(Date.now() - 3_600_000) })
        .where(eq(aiCall.id, lost.id));
      await call(caller, 10, 4);
      expect(await spent(db, `user:${actor.userId}`)).toBe(74);
      const [row] = await db.select().from(aiCall).where(eq(aiCall.id, lost.id));
      expect(row).toMatchObject({ outcome: "lost", costMicros: 70 });
    }));

  it("are kept by fifty calls at the same moment", () =>
    onOwnDatabase(async (db) => {
      const { actor, householdId } = await mintHousehold(db);
      const caller = { db, userId: actor.userId, householdId };
      await limit(db, "each-user", { dayMicros: 1_000 });
      const ended = await Promise.allSettled(Array.from({ length: 50 }, () => call(caller, 90, 80)));
      const made = ended.filter(({ status }) => status === "fulfilled").length;
      // At 90 set aside each, eleven fit at once; those that end make room.
      expect(made).toBeGreaterThanOrEqual(11);
      expect(await spent(db, `user:${actor.userId}`)).toBe(made * 80);
      expect(made * 80).toBeLessThanOrEqual(1_000);
      expect(await spent(db, "everyone")).toBe(made * 80);
    }));

  it("begin at midnight and on the first of the month, UTC", () => {
    const late = new Date("2026-12-31T23:59:59Z");
    expect([startOf("day", late), startOf("month", late)]).toEqual(["2026-12-31", "2026-12-01"]);
    expect([endOf("day", late), endOf("month", late)]).toEqual([new Date("2027-01-01"), new Date("2027-01-01")]);
  });
});
