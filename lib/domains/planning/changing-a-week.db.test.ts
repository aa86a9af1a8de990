import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { eater, household, planEntry, recipeMark } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { plannedKitchen } from "@/db/testing/planned-kitchen";
import {
  addEntry,
  clearWeek,
  moveEntry,
  planWeek,
  removeEntry,
  setLocked,
  setPortions,
  skipDay,
  swapEntry,
  undoChange,
} from "./mutations";
import { cookedMealsOf, findPlan, weekOf } from "./queries";
import { dinner, entriesOf, MONDAY, made, NOW, PATIENCE, safeOf } from "./testing/next-week";

describe("changing a week", PATIENCE, () => {
  it("undoes change after change, exactly", () =>
    inRolledBack(async (db) => {
      const { scope, recipeIds, ana } = await plannedKitchen(db);
      made(await planWeek(scope, { weekStart: MONDAY }, NOW));
      const states = [await entriesOf(scope)];
      const [first] = states[0]?.filter((one) => one.date === MONDAY && one.slotId === "dinner") ?? [];
      const entryId = first?.id ?? "";
      const changes = [
        () => setLocked(scope, { entryId, isLocked: true }),
        () => setPortions(scope, { entryId, portions: { [ana]: 1.25 }, extraServings: 2 }),
        () => moveEntry(scope, { entryId, to: { date: MONDAY, slotId: "lunch" } }),
        () => swapEntry(scope, { entryId, recipeId: safeOf(recipeIds, 5), portions: { [ana]: 1 } }),
        () => skipDay(scope, { date: "2026-11-27", isSkipped: true }),
        () => removeEntry(scope, { entryId }),
        () => clearWeek(scope, { weekStart: MONDAY }),
      ];
      for (const change of changes) {
        made(await change());
        states.push(await entriesOf(scope));
      }
      for (const state of states.toReversed().slice(1)) {
        made(await undoChange(scope, MONDAY));
        expect(await entriesOf(scope)).toEqual(state);
      }
      expect((await findPlan(scope, MONDAY)).skippedDates).toEqual([]);
      made(await undoChange(scope, MONDAY));
      expect(await entriesOf(scope)).toEqual([]);
      expect(await undoChange(scope, MONDAY)).toEqual({ ok: false, reason: "nothing-to-undo" });
    }));

  it("refuses a change made on an older view", () =>
    inRolledBack(async (db) => {
      const { scope, recipeIds } = await plannedKitchen(db);
      const seen = (await weekOf(scope, MONDAY, NOW)).revision;
      const added = made(await addEntry(scope, { ...dinner(MONDAY), recipeId: safeOf(recipeIds, 0), revision: seen }));
      const late = await addEntry(scope, { ...dinner("2026-11-24"), recipeId: safeOf(recipeIds, 1), revision: seen });
      expect(late).toEqual({ ok: false, reason: "stale" });
      expect(await undoChange(scope, MONDAY, seen)).toEqual({ ok: false, reason: "stale" });
      expect(await planWeek(scope, { weekStart: MONDAY, revision: seen }, NOW)).toEqual({ ok: false, reason: "stale" });
      made(await removeEntry(scope, { entryId: added.entryId, revision: added.revision }));
    }));

  it("lets meals change places, and takes leftovers along with their pot", () =>
    inRolledBack(async (db) => {
      const { scope, recipeIds } = await plannedKitchen(db);
      const one = made(await addEntry(scope, { ...dinner(MONDAY), recipeId: safeOf(recipeIds, 0) }));
      const two = made(await addEntry(scope, { ...dinner("2026-11-24"), recipeId: safeOf(recipeIds, 1) }));
      expect(made(await moveEntry(scope, { entryId: one.entryId, to: dinner("2026-11-24") })).isSwapped).toBe(true);
      const dates = Object.fromEntries((await entriesOf(scope)).map((entry) => [entry.id, entry.date]));
      expect(dates).toEqual({ [one.entryId]: "2026-11-24", [two.entryId]: MONDAY });
      const { id: planId } = await findPlan(scope, MONDAY);
      await db.insert(planEntry).values({
        planId: planId ?? "",
        ...dinner("2026-11-26"),
        kind: "leftover",
        recipeId: safeOf(recipeIds, 0),
        leftoverOf: one.entryId,
      });
      expect(await moveEntry(scope, { entryId: one.entryId, to: dinner("2026-11-27") })).toEqual({
        ok: false,
        reason: "before-its-batch",
      });
      expect(made(await removeEntry(scope, { entryId: one.entryId })).removedLeftovers).toBe(1);
      expect((await entriesOf(scope)).map((entry) => entry.id)).toEqual([two.entryId]);
    }));

  it("keeps reasons true of meals that are moved", () =>
    inRolledBack(async (db) => {
      const { scope, recipeIds } = await plannedKitchen(db);
      const cooked = made(await addEntry(scope, { ...dinner(MONDAY), recipeId: safeOf(recipeIds, 0) }));
      const { id: planId } = await findPlan(scope, MONDAY);
      const eaten = {
        planId: planId ?? "",
        recipeId: safeOf(recipeIds, 0),
        kind: "leftover",
        leftoverOf: cooked.entryId,
      } as const;
      await db.insert(planEntry).values({
        ...{ ...eaten, ...dinner("2026-11-26") },
        reason: { meal: { kind: "leftover", date: MONDAY }, adapted: [] },
      });
      const inTime = {
        meal: { kind: "fits-minutes", minutes: 25, date: MONDAY },
        adapted: [{ food: "milk", swappedFor: [] }],
      };
      await db.update(planEntry).set({ reason: inTime }).where(eq(planEntry.id, cooked.entryId));
      made(await moveEntry(scope, { entryId: cooked.entryId, to: dinner("2026-11-24") }));
      expect((await findPlan(scope, MONDAY)).entries.map(({ reason }) => reason)).toEqual([
        { ...inTime, meal: { kind: "chosen" } },
        { meal: { kind: "leftover", date: "2026-11-24" }, adapted: [] },
      ]);
    }));

  it("gives no portion to the allergic, and refuses one asked for", () =>
    inRolledBack(async (db) => {
      const { scope, recipeIds, ana, ben } = await plannedKitchen(db);
      const peanuts = recipeIds[0] ?? "";
      const added = made(await addEntry(scope, { ...dinner(MONDAY), recipeId: peanuts, servings: 4 }));
      expect(added.leftOut).toEqual(["Ben"]);
      const [meal] = (await cookedMealsOf(scope, MONDAY)).meals;
      expect(meal?.servings).toBeCloseTo(4, 5);
      expect(
        await setPortions(scope, { entryId: added.entryId, portions: { [ana]: 1, [ben]: 1 }, extraServings: 0 }),
      ).toMatchObject({ ok: false, reason: "allergy", eaterName: "Ben" });
      await db
        .update(eater)
        .set({ allergies: ["peanuts"] })
        .where(eq(eater.id, ana));
      const [shown] = (await weekOf(scope, MONDAY, NOW)).entries;
      expect(shown?.dangers).toEqual([{ eaterName: "Ana", allergen: "peanuts" }]);
      expect(await addEntry(scope, { ...dinner("2026-11-24"), recipeId: peanuts })).toMatchObject({
        reason: "allergy",
      });
    }));

  it("refuses a taken slot and one the household does not have", () =>
    inRolledBack(async (db) => {
      const { scope, recipeIds } = await plannedKitchen(db);
      const recipeId = safeOf(recipeIds, 0);
      made(await addEntry(scope, { ...dinner(MONDAY), recipeId }));
      expect(await addEntry(scope, { ...dinner(MONDAY), recipeId })).toEqual({ ok: false, reason: "taken" });
      expect(await addEntry(scope, { date: MONDAY, slotId: "brunch", recipeId })).toEqual({
        ok: false,
        reason: "no-such-slot",
      });
      await db
        .update(household)
        .set({ slots: [{ id: "brunch", name: "Brunch", kind: "breakfast" }] })
        .where(eq(household.id, scope.householdId));
      made(await addEntry(scope, { date: MONDAY, slotId: "brunch", recipeId }));
      expect((await weekOf(scope, MONDAY, NOW)).slots.map((slot) => slot.id)).toEqual(["brunch", "dinner"]);
    }));

  it("is closed to another household", () =>
    inRolledBack(async (db) => {
      const { scope, recipeIds, ana } = await plannedKitchen(db);
      const { entryId } = made(await addEntry(scope, { ...dinner(MONDAY), recipeId: safeOf(recipeIds, 0) }));
      const other = await mintHousehold(db);
      await db.insert(eater).values({ householdId: other.householdId, name: "Eve" });
      const missing = { code: "not-found" };
      await expect(removeEntry(other, { entryId })).rejects.toMatchObject(missing);
      await expect(setLocked(other, { entryId, isLocked: true })).rejects.toMatchObject(missing);
      await expect(moveEntry(other, { entryId, to: dinner("2026-11-24") })).rejects.toMatchObject(missing);
      await expect(setPortions(other, { entryId, portions: { [ana]: 1 }, extraServings: 0 })).rejects.toMatchObject(
        missing,
      );
      await expect(swapEntry(other, { entryId, recipeId: safeOf(recipeIds, 1), portions: {} })).rejects.toMatchObject(
        missing,
      );
      await expect(addEntry(other, { ...dinner(MONDAY), recipeId: safeOf(recipeIds, 0) })).rejects.toMatchObject(
        missing,
      );
      expect((await weekOf(other, MONDAY, NOW)).entries).toEqual([]);
      expect((await cookedMealsOf(other, MONDAY)).meals).toEqual([]);
      made(await clearWeek(other, { weekStart: MONDAY }));
      expect(await entriesOf(scope)).toHaveLength(1);
    }));

  it("leaves hidden recipes out of new plans", () =>
    inRolledBack(async (db) => {
      const { scope, recipeIds } = await plannedKitchen(db);
      const hidden = recipeIds.slice(0, 20);
      await db
        .insert(recipeMark)
        .values(hidden.map((recipeId) => ({ householdId: scope.householdId, recipeId, isHidden: true })));
      made(await planWeek(scope, { weekStart: MONDAY }, NOW));
      for (const entry of await entriesOf(scope)) expect(hidden).not.toContain(entry.recipeId);
    }));
});
