import { and, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Db } from "@/db/drivers/connection";
import { eater, household, planEntry, planUndo, recipe, recipeMark } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { generateLibrary } from "@/lib/engines/planning/testing/generated-library";
import type { Scope } from "@/lib/platform/auth/scope";
import {
  addEntry,
  clearWeek,
  markOut,
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
import { alternativesOf, reasonsOf } from "./reasons";

const MONDAY = "2026-11-23";
const NOW = new Date("2026-11-20T12:00:00Z");

/** A household of two and 60 recipes of its own; one eater is allergic to peanuts, which some recipes contain. */
async function kitchen(db: Db, seed = 1): Promise<{ scope: Scope; recipeIds: string[]; ana: string; ben: string }> {
  const scope = await mintHousehold(db, { timeZone: "Europe/Warsaw" });
  const { householdId } = scope;
  const body = { sex: "female", birthDate: "1990-01-01", heightCm: 168, weightKg: 64 } as const;
  const ana = crypto.randomUUID();
  const ben = crypto.randomUUID();
  await db.insert(eater).values([
    { id: ana, householdId, name: "Ana", ...body, position: 0 },
    { id: ben, householdId, name: "Ben", ...body, sex: "male", allergies: ["peanuts"], position: 1 },
  ]);
  const recipes = generateLibrary(seed, 60).map((one, index) => ({
    id: crypto.randomUUID(),
    householdId,
    title: one.title,
    servings: one.servings,
    totalMinutes: one.minutes,
    suits: [...one.suits],
    keeps: one.keeps,
    kcal: one.nutrients.energy ?? null,
    protein: one.nutrients.protein ?? null,
    nutrients: one.nutrients,
    allergens: index % 4 === 0 ? (["peanuts"] as const).slice() : [],
    diets: [...one.diets],
    foodIds: [...one.foodIds],
    searchText: one.words.join(" "),
  }));
  await db.insert(recipe).values(recipes);
  return { scope, recipeIds: recipes.map((one) => one.id), ana, ben };
}

const entriesOf = async (scope: Scope) =>
  (await findPlan(scope, MONDAY)).entries.toSorted((a, b) => a.id.localeCompare(b.id));

/** The answer of a change that must have been made. */
function made<T extends { readonly ok: boolean }>(answer: T): Extract<T, { ok: true }> {
  expect(answer).toMatchObject({ ok: true });
  return answer as Extract<T, { ok: true }>;
}

const dinner = (date: string) => ({ date, slotId: "dinner" });
const safeOf = (ids: readonly string[], n: number) => ids.filter((_, index) => index % 4 !== 0)[n] ?? "";

/** Searching takes its seconds, and more on a busy machine. */
const PATIENCE = { timeout: 120_000 };

describe("a planned week", PATIENCE, () => {
  it("fills every open slot, keeps what is there and nears everyone's targets", () =>
    inRolledBack(async (db) => {
      const { scope, recipeIds } = await kitchen(db);
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
      const { scope, recipeIds, ana } = await kitchen(db);
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
      const { scope, recipeIds } = await kitchen(db);
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
      const { scope, recipeIds } = await kitchen(db);
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
        const { scope, ben, recipeIds } = await kitchen(db, seed);
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
      const { scope } = await kitchen(db);
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
      const { scope, ana } = await kitchen(db);
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

describe("changing a week", PATIENCE, () => {
  it("undoes change after change, exactly", () =>
    inRolledBack(async (db) => {
      const { scope, recipeIds, ana } = await kitchen(db);
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
      const { scope, recipeIds } = await kitchen(db);
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
      const { scope, recipeIds } = await kitchen(db);
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
      const { scope, recipeIds } = await kitchen(db);
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
      const { scope, recipeIds, ana, ben } = await kitchen(db);
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
      const { scope, recipeIds } = await kitchen(db);
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
      const { scope, recipeIds, ana } = await kitchen(db);
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
      const { scope, recipeIds } = await kitchen(db);
      const hidden = recipeIds.slice(0, 20);
      await db
        .insert(recipeMark)
        .values(hidden.map((recipeId) => ({ householdId: scope.householdId, recipeId, isHidden: true })));
      made(await planWeek(scope, { weekStart: MONDAY }, NOW));
      for (const entry of await entriesOf(scope)) expect(hidden).not.toContain(entry.recipeId);
    }));
});
