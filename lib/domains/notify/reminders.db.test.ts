import { describe, expect, it } from "vitest";
import { eater, food, outboxMessage, plan, planEntry, recipe } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import type { FoodId } from "@/lib/engines/foods/food";
import { jobScope } from "@/lib/platform/auth/job-scope";
import type { Scope } from "@/lib/platform/auth/scope";
import { bookPurchases } from "../pantry/mutations";
import { chooseNotice, sendReminder } from "./mutations";
import { isTimeFor } from "./policy";
import { householdsToRemind, noticeChoices } from "./queries";

/** A Sunday. */
const NOW = new Date("2026-03-01T16:00:00Z");

const foodRow = (id: string, displayName: string) => ({
  id: id as FoodId,
  name: displayName,
  displayName,
  source: "sr28" as const,
  release: "test",
  category: "other" as const,
  aisle: "other" as const,
  allergens: [],
  diets: [],
  nutrients: {},
  portions: [],
});

const buy = (scope: Scope, id: string, expiresAt: string | null) =>
  bookPurchases(scope, { items: [{ foodId: id as FoodId, grams: 500, expiresAt }], source: "hand" });

describe("reminders", () => {
  it("go out at the household's own hour", () => {
    expect(isTimeFor("plan", NOW, "Europe/Warsaw")).toBe(true);
    expect(isTimeFor("plan", NOW, "Europe/London")).toBe(false);
    expect(isTimeFor("plan", new Date("2026-03-02T16:00:00Z"), "Europe/Warsaw")).toBe(false);
    expect(isTimeFor("expiry", new Date("2026-03-02T02:15:00Z"), "Asia/Kathmandu")).toBe(true);
    expect(isTimeFor("expiry", NOW, "Nowhere/Land")).toBe(false);
  });

  it("are chosen by each household for itself", () =>
    inRolledBack(async (db) => {
      const ours = await mintHousehold(db);
      const theirs = await mintHousehold(db);
      expect(await noticeChoices(ours)).toEqual({ plan: true, expiry: true, recipe: false, news: true });
      await chooseNotice(ours, "plan", false);
      await chooseNotice(ours, "recipe", true);
      expect(await noticeChoices(ours)).toEqual({ plan: false, expiry: true, recipe: true, news: true });
      expect(await noticeChoices(theirs)).toEqual({ plan: true, expiry: true, recipe: false, news: true });
      const ids = async (kind: "plan" | "recipe") => (await householdsToRemind({ db }, kind)).map(({ id }) => id);
      expect(await ids("plan")).toEqual([theirs.householdId]);
      expect(await ids("recipe")).toEqual([ours.householdId]);
    }));

  it("of the week come to those who plan and have not planned it", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db, { name: "Ours" });
      const meal = async (weekStart: string, date: string) => {
        const planId = crypto.randomUUID();
        await db.insert(plan).values({ id: planId, householdId: scope.householdId, weekStart });
        await db.insert(planEntry).values({ planId, date, slotId: "dinner", kind: "out" });
      };
      expect(await sendReminder(scope, "plan", NOW)).toBe(0);
      await meal("2026-02-16", "2026-02-18");
      expect(await sendReminder(scope, "plan", NOW)).toBe(1);
      const [mail] = await db.select().from(outboxMessage);
      expect(mail).toMatchObject({ recipient: scope.actor.email, status: "kept" });
      expect(mail?.body).toContain("2026-03-02");
      await meal("2026-03-02", "2026-03-04");
      expect(await sendReminder(scope, "plan", NOW)).toBe(0);
    }));

  it("of dates name what is at or near them, and nothing else", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      await db
        .insert(food)
        .values([
          foodRow("test-milk", "Whole milk"),
          foodRow("test-rice", "White rice"),
          foodRow("test-ham", "Cooked ham"),
        ]);
      expect(await sendReminder(scope, "expiry", NOW)).toBe(0);
      await buy(scope, "test-milk", "2026-03-02");
      await buy(scope, "test-rice", null);
      await buy(scope, "test-ham", "2026-02-20");
      expect(await sendReminder(scope, "expiry", NOW)).toBe(1);
      const [mail] = await db.select().from(outboxMessage);
      expect(mail?.subject).toBe("One thing wants using soon");
      expect(mail?.body).toContain("Whole milk");
      expect(mail?.body).toContain("tomorrow");
      expect(mail?.body).not.toMatch(/rice|ham/);
      expect(await sendReminder(await mintHousehold(db), "expiry", NOW)).toBe(0);
    }));

  it("offer a recipe that suits every eater, another one each day", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      await db
        .insert(eater)
        .values({ householdId: scope.householdId, name: "Ada", allergies: ["milk"], diets: ["vegetarian"] });
      const offered = { servings: 2, suits: ["dinner" as const], diets: ["vegetarian" as const] };
      await db.insert(recipe).values([
        { ...offered, title: "Cheese bake", allergens: ["milk" as const] },
        { ...offered, title: "Lentil soup" },
        { ...offered, title: "Bean stew" },
        { ...offered, title: "Beef stew", diets: [] },
        { ...offered, title: "Their own", householdId: scope.householdId },
      ]);
      const titles = new Set<string>();
      for (let day = 0; day < 12; day++) {
        await sendReminder(scope, "recipe", new Date(NOW.getTime() + day * 86_400_000));
      }
      for (const { subject } of await db.select().from(outboxMessage)) titles.add(subject.split(": ")[1] ?? "");
      expect([...titles].toSorted()).toEqual(["Bean stew", "Lentil soup"]);
    }));

  it("act in the owner's name, for a household that is there", () =>
    inRolledBack(async (db) => {
      const ours = await mintHousehold(db, { timeZone: "Europe/Warsaw" });
      expect(await jobScope(ours.householdId, db)).toMatchObject({
        householdId: ours.householdId,
        timeZone: "Europe/Warsaw",
      });
      expect(await jobScope(crypto.randomUUID(), db)).toBeNull();
    }));
});
