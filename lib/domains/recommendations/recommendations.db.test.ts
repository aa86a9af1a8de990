import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { eater, recipe, recipeMark, stockBooking } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import type { Scope } from "@/lib/platform/auth/scope";
import { skipRecommendation, trainModel } from "./mutations";
import { explainPick, recommendationList, recommendationRows, similarRecipes } from "./queries";
import { allInteractions, interactionsOf } from "./queries/interactions";
import { newestModel } from "./queries/newest-model";

const LONG_AGO = new Date("2020-01-01");

const write = async (scope: Scope, titles: readonly string[], own = false) => {
  const rows = await scope.db
    .insert(recipe)
    .values(
      titles.map((title) => ({
        ...{ title, servings: 2, kcal: 500, suits: ["dinner" as const], slug: own ? null : `test-${title}` },
        householdId: own ? scope.householdId : null,
        allergens: title.includes("milk") ? (["milk"] as const).slice() : [],
      })),
    )
    .returning({ id: recipe.id, title: recipe.title });
  return new Map(rows.map((row) => [row.title, row.id]));
};

const cook = (scope: Scope, recipeId: string) =>
  scope.db.insert(stockBooking).values({
    ...{ householdId: scope.householdId, recipeId, kind: "produce", amount: 2, unit: "serving" },
    ...{ source: "cook", transactionId: crypto.randomUUID() },
  });

describe("recommendations", { timeout: 60_000 }, () => {
  test("learn from what households did, and no household sees what another did or wrote", () =>
    inRolledBack(async (db) => {
      const [own, other] = [await mintHousehold(db), await mintHousehold(db)];
      const shared = await write(own, ["bean pot", "milk soup", "lentil stew"]);
      const secret = await write(other, ["secret pie"], true);
      const id = (title: string) => shared.get(title) ?? secret.get(title) ?? "";
      await cook(own, id("bean pot"));
      await cook(other, id("secret pie"));
      expect((await interactionsOf(own, LONG_AGO)).map((one) => one.recipeId)).toEqual([id("bean pot")]);
      // What is learned for all holds nobody's own recipes.
      expect((await allInteractions({ db }, LONG_AGO)).map((one) => one.recipeId)).toEqual([id("bean pot")]);
      const list = await recommendationList(own, 50);
      expect(list.recipes.map((one) => one.recipeId)).not.toContain(id("secret pie"));
      expect(await explainPick(own, id("secret pie"))).toBeNull();
      expect(await explainPick(own, id("lentil stew"))).toMatchObject({ recipe: { title: "lentil stew" } });
      expect(await skipRecommendation(own, { recipeId: id("secret pie"), isSkipped: true })).toMatchObject({
        ok: false,
      });
      expect((await similarRecipes(own, id("bean pot"), 50)).map((one) => one.recipeId)).not.toContain(
        id("secret pie"),
      );
    }));

  test("what is sent away rests, and can be had back", () =>
    inRolledBack(async (db) => {
      const own = await mintHousehold(db);
      const shared = await write(own, ["bean pot", "lentil stew", "rice bowl"]);
      const recipeId = shared.get("lentil stew") ?? "";
      const shown = async () => (await recommendationList(own, 50)).recipes.map((one) => one.recipeId);
      expect(await shown()).toContain(recipeId);
      await skipRecommendation(own, { recipeId, isSkipped: true });
      expect(await shown()).not.toContain(recipeId);
      await skipRecommendation(own, { recipeId, isSkipped: false });
      expect(await shown()).toContain(recipeId);
      expect((await recommendationRows(own)).flatMap((row) => row.recipes).length).toBeGreaterThan(0);
    }));

  test("rows follow every change they are chosen by, and stay a household's own", () =>
    inRolledBack(async (db) => {
      const [own, other] = [await mintHousehold(db), await mintHousehold(db)];
      const shared = await write(own, ["bean pot", "lentil stew", "milk soup", "rice bowl"]);
      const id = (title: string) => shared.get(title) ?? "";
      const shown = async (scope: Scope) =>
        (await recommendationRows(scope)).flatMap((row) => row.recipes.map((one) => one.title)).sort();
      const all = ["bean pot", "lentil stew", "milk soup", "rice bowl"];
      expect(await shown(own)).toEqual(all);
      expect(await shown(own)).toEqual(all);
      await db.insert(eater).values({ householdId: own.householdId, name: "Ada", allergies: ["milk"] });
      expect(await shown(own)).toEqual(["bean pot", "lentil stew", "rice bowl"]);
      expect(await shown(other)).toEqual(all);
      await db.insert(recipeMark).values({ householdId: own.householdId, recipeId: id("bean pot"), isHidden: true });
      expect(await shown(own)).toEqual(["lentil stew", "rice bowl"]);
      await write(own, ["our pie"], true);
      expect(await shown(own)).toEqual(["lentil stew", "our pie", "rice bowl"]);
      expect(await shown(other)).toEqual(all);
      await db.update(recipe).set({ title: "our tart" }).where(eq(recipe.title, "our pie"));
      expect(await shown(own)).toEqual(["lentil stew", "our tart", "rice bowl"]);
      await skipRecommendation(own, { recipeId: id("rice bowl"), isSkipped: true });
      expect(await shown(own)).toEqual(["lentil stew", "our tart"]);
      await skipRecommendation(own, { recipeId: id("rice bowl"), isSkipped: false });
      expect(await shown(own)).toEqual(["lentil stew", "our tart", "rice bowl"]);
    }));

  test("are learned by version once enough households took something", () =>
    inRolledBack(async (db) => {
      const first = await mintHousehold(db);
      const shared = await write(first, ["bean pot", "lentil stew", "rice bowl", "milk soup"]);
      const id = (title: string) => shared.get(title) ?? "";
      await cook(first, id("bean pot"));
      expect(await trainModel({ db })).toMatchObject({ isLearned: false, households: 1 });
      expect((await newestModel({ db })).popularity.get(id("bean pot"))).toBe(1);
      for (let n = 0; n < 14; n++) {
        const household = await mintHousehold(db);
        await cook(household, id("bean pot"));
        await cook(household, id(n % 2 === 0 ? "lentil stew" : "rice bowl"));
        if (n % 2 === 0)
          await db
            .insert(recipeMark)
            .values({ householdId: household.householdId, recipeId: id("lentil stew"), rating: 5 });
      }
      const trained = await trainModel({ db });
      expect(trained).toMatchObject({ isLearned: true, households: 15 });
      const model = await newestModel({ db });
      expect(model.version).toBe(trained.version);
      expect(model.ease?.weights.length).toBe(9);
      const list = await recommendationList(first, 10);
      expect(list.version).toBe(trained.version);
      expect(list.recipes.find((one) => one.recipeId === id("lentil stew"))?.parts.map((part) => part.kind)).toContain(
        "others",
      );
    }));
});
