import { and, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { eater, planEntry, planUndo, recipe } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { plannedKitchen } from "@/db/testing/planned-kitchen";
import { addEntry, markOut, planWeek, removeEntry, setLocked, skipDay, undoChange } from "./mutations";
import { cookedMealsOf, findPlan, weekOf } from "./queries";
import { alternativesOf, reasonsOf } from "./reasons";
import { dinner, entriesOf, MONDAY, made, NOW, PATIENCE, safeOf } from "./testing/next-week";

describe("a planned week", PATIENCE, () => {
  it("fills every open slot, keeps what is there and nears everyone's targets", () =>
    inRolledBack(async (db) => {
      const { scope, recipeIds } = await plannedKitchen(db);
      const { entryId } = made(await addEntry(scope, { ...dinner("2026-11-25"), recipeId: safeOf(recipeIds, 3) }));
      await setLocked(scope, { entryId, isLocked: true });
      const alone = await reasonsOf(scope, MONDAY, NOW);
      expect(alone?.explanation.ok && alone.explanation.avoidable).toBeGreaterThan(0.5);
      await markOut(scope, { date: "2026-11-28", slotId: "lunch" });
      await skipDay(scope, { date: "2026-11-29", isSkipped: true });
      const before = (await entriesOf(scope)).find((one) => one.id === entryId);
      const { filled } = made(await planWeek(scope, { weekStart: MONDAY }, NOW));
      expect(filled).toBe(6 * 4 - 2);
      expect((await entriesOf(scope)).find((one) => one.id === entryId)).toEqual(before);
      made(await planWeek(scope, { weekStart: MONDAY, isFresh: true }, NOW));
      expect((await entriesOf(scope)).find((one) => one.id === entryId)).toEqual(before);
      const week = await weekOf(scope, MONDAY, NOW);
      expect(week.openSlots).toBe(0);
      expect(week.entries.filter((one) => one.date === "2026-11-29")).toEqual([]);
      for (const one of week.eaters) expect(Math.abs(one.energy.achieved / one.energyAim - 1)).toBeLessThan(0.1);
      const cooked = await cookedMealsOf(scope, MONDAY);
      const portions = week.entries.flatMap((one) => Object.values(one.portions));
      expect(cooked.meals.reduce((sum, meal) => sum + meal.servings, 0)).toBeCloseTo(
        portions.reduce((sum, portion) => sum + portion, 0),
        1,
      );
      expect(await reasonsOf(scope, MONDAY, NOW)).toMatchObject({
        explanation: { ok: true, days: 12, eaters: [{ days: 6 }, { days: 6 }] },
        overBudget: null,
      });
    }));

  it("says which wish stands in the way of a week that misses its targets, also when it is looked at later", () =>
    inRolledBack(async (db) => {
      const { scope, recipeIds, ana } = await plannedKitchen(db);
      await db.update(recipe).set({ diets: [] }).where(eq(recipe.householdId, scope.householdId));
      // Light meals only: nobody who eats this way comes to their energy.
      const light = {
        diets: ["vegan" as const],
        kcal: 120,
        nutrients: { energy: 120, protein: 4, fat: 3, carbohydrate: 18 },
      };
      await db
        .update(recipe)
        .set(light)
        .where(
          inArray(
            recipe.id,
            recipeIds.filter((_, index) => index % 3 === 1),
          ),
        );
      await db
        .update(eater)
        .set({ diets: ["vegan"] })
        .where(eq(eater.id, ana));
      const planned = made(await planWeek(scope, { weekStart: MONDAY }, NOW));
      expect(planned.isExact).toBe(false);
      const reasons = await reasonsOf(scope, MONDAY, NOW);
      expect(reasons?.explanation).toMatchObject({
        ok: true,
        blocked: [{ kind: "diet", eaterId: ana, diet: "vegan" }],
      });
      // A week gone by cannot be planned anew: nothing stands in its way.
      const later = await reasonsOf(scope, MONDAY, new Date("2026-12-20T12:00:00Z"));
      expect(later?.explanation).toMatchObject({ ok: true, blocked: [] });
    }));

  it("keeps a reason for each meal it planned, and none for what a person put there", () =>
    inRolledBack(async (db) => {
      const { scope, recipeIds } = await plannedKitchen(db);
      const { entryId } = made(await addEntry(scope, { ...dinner("2026-11-25"), recipeId: safeOf(recipeIds, 3) }));
      made(await planWeek(scope, { weekStart: MONDAY }, NOW));
      const entries = await entriesOf(scope);
      const byId = new Map(entries.map((one) => [one.id, one]));
      expect(byId.get(entryId)?.reason).toBeNull();
      const planned = entries.filter((one) => one.id !== entryId);
      for (const { kind, leftoverOf, reason } of planned) {
        expect(reason).toMatchObject({ meal: { kind: expect.any(String) }, adapted: [] });
        if (kind === "leftover") expect(reason?.meal).toEqual({ kind, date: byId.get(leftoverOf ?? "")?.date });
      }
      expect((await weekOf(scope, MONDAY, NOW)).entries.find((one) => one.id === planned[0]?.id)?.reason).toEqual(
        planned[0]?.reason,
      );
    }));

  it("has no reason where a version before this one kept a sentence, and undoes that version's changes", () =>
    inRolledBack(async (db) => {
      const { scope, recipeIds } = await plannedKitchen(db);
      const { entryId } = made(await addEntry(scope, { ...dinner(MONDAY), recipeId: safeOf(recipeIds, 0) }));
      await db.update(planEntry).set({ reason: "ready in 20 minutes" }).where(eq(planEntry.id, entryId));
      const [{ reason: _, ...kept } = { reason: null }] = await entriesOf(scope);
      made(await removeEntry(scope, { entryId }));
      const snapshot = [
        { ...kept, why: "ready in 20 minutes" },
      ] as unknown as (typeof planUndo.$inferSelect)["entries"];
      const { id } = await findPlan(scope, MONDAY);
      await db
        .update(planUndo)
        .set({ entries: snapshot })
        .where(and(eq(planUndo.planId, id ?? ""), eq(planUndo.label, "remove")));
      made(await undoChange(scope, MONDAY));
      expect(await entriesOf(scope)).toEqual([{ ...kept, reason: null }]);
      expect((await weekOf(scope, MONDAY, NOW)).entries).toMatchObject([{ id: entryId, reason: null }]);
    }));

  it("never gives anyone what they are allergic to, over several libraries", () =>
    inRolledBack(async (db) => {
      for (const seed of [1, 2, 3]) {
        const { scope, ben, recipeIds } = await plannedKitchen(db, seed);
        made(await planWeek(scope, { weekStart: MONDAY, dropped: [`allergy:${ben}:peanuts`] }, NOW));
        const unsafe = new Set(recipeIds.filter((_, index) => index % 4 === 0));
        for (const entry of await entriesOf(scope)) {
          if ((entry.portions[ben] ?? 0) > 0) expect(unsafe.has(entry.recipeId ?? "")).toBe(false);
        }
        const { found } = await alternativesOf(scope, MONDAY, dinner("2026-11-24"), NOW);
        expect(found.length).toBeGreaterThan(0);
        for (const one of found) expect(unsafe.has(one.recipeId)).toBe(false);
      }
    }));

  it("plans only from today on, in the household's zone", () =>
    inRolledBack(async (db) => {
      const { scope } = await plannedKitchen(db);
      // Still Wednesday in UTC, Thursday in Warsaw.
      made(await planWeek(scope, { weekStart: MONDAY }, new Date("2026-11-25T23:30:00Z")));
      expect([...new Set((await entriesOf(scope)).map((one) => one.date))].sort()).toEqual([
        "2026-11-26",
        "2026-11-27",
        "2026-11-28",
        "2026-11-29",
      ]);
    }));

  it("names the wishes in the way and changes nothing; one set aside makes room", () =>
    inRolledBack(async (db) => {
      const { scope, ana } = await plannedKitchen(db);
      await db
        .update(eater)
        .set({ diets: ["vegan"] })
        .where(eq(eater.id, ana));
      await db.update(recipe).set({ diets: [] }).where(eq(recipe.householdId, scope.householdId));
      const refused = await planWeek(scope, { weekStart: MONDAY }, NOW);
      expect(refused).toMatchObject({
        ok: false,
        reason: "conflict",
        wishes: [{ key: `diet:${ana}:vegan`, wish: { kind: "diet", eaterId: ana, diet: "vegan" }, isDroppable: true }],
        names: { eaters: { [ana]: "Ana" } },
      });
      expect(await entriesOf(scope)).toEqual([]);
      made(await planWeek(scope, { weekStart: MONDAY, dropped: [`diet:${ana}:vegan`] }, NOW));
    }));

  it("says so where nobody eats or nothing can be cooked", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      expect(await planWeek(scope, { weekStart: MONDAY }, NOW)).toMatchObject({ reason: "no-eaters" });
      await db.insert(eater).values({ householdId: scope.householdId, name: "Ana" });
      expect(await planWeek(scope, { weekStart: MONDAY }, NOW)).toMatchObject({ reason: "no-recipes" });
      expect(await weekOf(scope, MONDAY, NOW)).toMatchObject({ revision: 0, entries: [], undo: null });
    }));
});
