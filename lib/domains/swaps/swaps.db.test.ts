import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { SWAP_FOODS } from "@/db/datasets/substitutions/foods";
import type { Db } from "@/db/drivers/connection";
import { eater, household, recipe } from "@/db/schema";
import { committedKitchen } from "@/db/seed/kitchen";
import { inRolledBack } from "@/db/testing/database";
import { insertFoods } from "@/db/testing/foods";
import { mintHousehold } from "@/db/testing/household";
import { draftRecipe, savedRecipe } from "@/lib/domains/recipes/testing/draft-recipe";
import type { Allergen } from "@/lib/engines/foods/food";
import type { Scope } from "@/lib/platform/auth/scope";
import { planWeek } from "../planning/mutations";
import { findPlan } from "../planning/queries";
import { findRecipe } from "../recipes/queries/find-recipe";
import { buildList } from "../shopping/mutations/build-list";
import { findList } from "../shopping/queries";
import { applySwaps } from "./mutations";
import { fitAdvice, healthierAdvice, lineSwaps } from "./queries";

const PANCAKES = [
  "200 g plain flour",
  "2 tsp baking powder",
  "300 ml milk",
  "2 eggs",
  "30 g butter, melted",
  "1 tbsp sugar",
];

/** A household whose eater must not have these, with the foods that swaps are made of. */
async function kitchen(db: Db, allergies: readonly Allergen[]): Promise<Scope> {
  const scope = await mintHousehold(db);
  await db.insert(eater).values({
    householdId: scope.householdId,
    name: "Ana",
    sex: "female",
    birthDate: "1990-01-01",
    heightCm: 168,
    weightKg: 64,
    allergies: [...allergies],
    position: 0,
  });
  const { table } = committedKitchen();
  const ids = new Set([...SWAP_FOODS.values()].flatMap((one) => one.split(" ")));
  await insertFoods(
    db,
    [...ids].flatMap((id) => table.byId.get(id) ?? []),
  );
  return scope;
}

const saved = (scope: Scope, title = "Pancakes", lines = PANCAKES, tags: string[] = []) =>
  savedRecipe(
    scope,
    draftRecipe(title, lines, {
      tags,
      steps: [{ text: "Whisk everything to a batter and fry it in a pan.", section: null }],
    }),
  );

async function read(scope: Scope, id: string) {
  const found = await findRecipe(scope, id);
  if (found === null) throw new Error("not found");
  return found;
}

describe("swaps of a recipe", { timeout: 60_000 }, () => {
  it("makes it fit whoever eats, as an own copy that remembers where it comes from", () =>
    inRolledBack(async (db) => {
      const scope = await kitchen(db, ["milk", "nuts"]);
      const id = await saved(scope, "Pancakes", PANCAKES, ["vegetarian"]);
      const advice = await fitAdvice(scope, await read(scope, id));
      expect(advice).toMatchObject({
        isFitting: true,
        conflicts: [{ eaterName: "Ana", allergens: ["milk"], diets: [] }],
      });
      expect(advice?.changes.map(({ index }) => index)).toEqual([2, 4]);
      const changes = (advice?.changes ?? []).map(({ index, text, swap }) => ({
        line: index,
        text,
        pairId: swap?.pairId ?? null,
      }));
      const applied = await applySwaps(scope, { recipeId: id, revision: null, changes });
      if (!applied.ok) throw new Error("not applied");
      const copy = await read(scope, applied.recipeId);
      expect(copy).toMatchObject({ title: "Pancakes, adapted", isOwn: true });
      expect(copy.nutrition.allergens).toEqual(["gluten", "eggs", "soy"]);
      expect(copy.steps[0]?.text).toContain("For milk: soy milk.");
      expect((await read(scope, id)).nutrition.allergens).toContain("milk");
      expect(await fitAdvice(scope, copy)).toBeNull();
    }));

  it("changes the recipe itself only from the revision that was shown", () =>
    inRolledBack(async (db) => {
      const scope = await kitchen(db, []);
      const id = await saved(scope);
      const change = { line: 2, text: "300 ml milk", pairId: "100 ml milk > 100 ml skim milk" };
      expect(await applySwaps(scope, { recipeId: id, revision: 7, changes: [change] })).toEqual({
        ok: false,
        reason: "stale",
      });
      const other = { ...change, text: "250 ml milk" };
      expect(await applySwaps(scope, { recipeId: id, revision: 1, changes: [other] })).toEqual({
        ok: false,
        reason: "stale",
      });
      expect(await applySwaps(scope, { recipeId: id, revision: 1, changes: [change] })).toMatchObject({
        ok: true,
        recipeId: id,
      });
      const wrong = { line: 0, text: "200 g plain flour", pairId: "100 ml milk > 100 ml skim milk" };
      await expect(applySwaps(scope, { recipeId: id, revision: null, changes: [wrong] })).rejects.toThrow("not known");
    }));

  it("answers for one line, and ranks healthier swaps", () =>
    inRolledBack(async (db) => {
      const scope = await kitchen(db, ["soy"]);
      const id = await saved(scope);
      const found = await lineSwaps(scope, id, 4, "less-saturated-fat");
      expect(found).toMatchObject({ cause: "less-saturated-fat", foodName: "butter" });
      expect(found?.swaps.length).toBeGreaterThan(0);
      const milk = await lineSwaps(scope, id, 2, "without-milk");
      expect(milk?.swaps.length).toBeGreaterThan(0);
      expect(milk?.swaps.some((swap) => swap.allergensGained.includes("soy"))).toBe(false);
      expect(await lineSwaps(scope, id, 99, "missing")).toBeNull();
      const shares = (await healthierAdvice(scope, await read(scope, id))).map((one) => Math.abs(one.share));
      expect(shares.length).toBeGreaterThan(0);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    }));

  it("belongs to one household", () =>
    inRolledBack(async (db) => {
      const scope = await kitchen(db, []);
      const id = await saved(scope);
      const stranger = await mintHousehold(db);
      expect(await lineSwaps(stranger, id, 2, "missing")).toBeNull();
      const changes = [{ line: 2, text: "300 ml milk", pairId: "100 ml milk > 100 ml skim milk" }];
      await expect(applySwaps(stranger, { recipeId: id, revision: null, changes })).rejects.toThrow("no such recipe");
    }));
});

describe("a week whose recipes only fit adapted", { timeout: 120_000 }, () => {
  it("plans safe variants, says what was swapped, and shops for the swapped lines", () =>
    inRolledBack(async (db) => {
      const scope = await kitchen(db, ["milk"]);
      const tags = ["breakfast"];
      await db
        .update(household)
        .set({ slots: [{ id: "breakfast", name: "Breakfast", kind: "breakfast" }], maxRepeats: 7 })
        .where(eq(household.id, scope.householdId));
      for (const title of ["Pancakes", "Waffles", "Milk pancakes"]) await saved(scope, title, PANCAKES, tags);
      const planned = await planWeek(scope, { weekStart: "2026-11-23" }, new Date("2026-11-22T12:00:00Z"));
      expect(planned).toMatchObject({ ok: true });
      const { entries } = await findPlan(scope, "2026-11-23");
      expect(entries.length).toBeGreaterThan(0);
      const eaten = [...new Set(entries.flatMap((entry) => entry.recipeId ?? []))];
      for (const id of eaten) {
        const one = await read(scope, id);
        expect(one.nutrition.allergens).not.toContain("milk");
        expect(one.title).toMatch(/, adapted$/);
      }
      expect(
        entries
          .filter((entry) => entry.kind === "recipe")
          .every((entry) =>
            entry.reason?.adapted.some(({ food, swappedFor }) => food === "milk" && swappedFor.includes("soy milk")),
          ),
      ).toBe(true);
      expect(await buildList(scope, { weekStart: "2026-11-23" })).toMatchObject({ ok: true });
      const names = (await findList(scope, "2026-11-23"))?.items.map((item) => item.name) ?? [];
      expect(names).toContain("soy milk");
      expect(names).not.toContain("milk");
      // What was made once serves again: a second plan adds no recipe.
      const before = (await db.select({ id: recipe.id }).from(recipe)).length;
      expect(await planWeek(scope, { weekStart: "2026-11-30" }, new Date("2026-11-22T12:00:00Z"))).toMatchObject({
        ok: true,
      });
      expect((await db.select({ id: recipe.id }).from(recipe)).length).toBe(before);
    }));
});
