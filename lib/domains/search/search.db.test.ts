import { describe, expect, test } from "vitest";
import { eater } from "@/db/schema";
import { mintHousehold } from "@/db/testing/household";
import { withFoods } from "@/db/testing/small-kitchen";
import { savedRecipe } from "@/lib/domains/recipes/testing/draft-recipe";
import type { Scope } from "@/lib/platform/auth/scope";
import { deleteRecipe, markRecipe, saveRecipe } from "../recipes/mutations";
import { searchRecipes } from "./queries";
import { cookFromHome } from "./queries/cook-from-home";
import { suggest } from "./queries/suggest";
import { written } from "./testing/saved-recipes";

const idsOf = async (scope: Scope, query: string) =>
  (await searchRecipes(scope, { query })).hits.map((hit) => hit.recipeId);

describe("searching the recipes of a household", { timeout: 60_000 }, () => {
  test("finds a recipe by name, by food in another language, by slip of the pen and by what it is for", () =>
    withFoods(async (db) => {
      const own = await mintHousehold(db);
      const soup = await savedRecipe(
        own,
        written("Warming carrot and lentil soup", ["400 g carrots", "200 g red lentils", "1 l water"]),
      );
      await savedRecipe(own, written("Strawberry ice pops", ["300 g strawberries", "50 g sugar"], ["snack"]));
      for (const query of [
        "carrot soup",
        "Möhren",
        "lentl sup",
        "something warming for a cold evening",
        "use up carrots and lentils",
      ])
        expect((await idsOf(own, query))[0], query).toBe(soup);
    }));

  test("never shows another household's recipes, words or suggestions", () =>
    withFoods(async (db) => {
      const [own, other] = [await mintHousehold(db), await mintHousehold(db)];
      const id = await savedRecipe(own, written("Grandmother's zbrzlik pot", ["400 g potatoes", "200 g spinach"]));
      for (const query of ["Grandmother's zbrzlik pot", "zbrzlik", "potatoes with spinach", "dinner"]) {
        expect(await idsOf(own, query), query).toContain(id);
        expect(await idsOf(other, query), query).toEqual([]);
      }
      expect((await searchRecipes(other, { query: "zbrzlikk" })).understanding.repairs).toEqual([]);
      expect((await suggest(other, "zbrz")).recipes).toEqual([]);
      const fromHere = { limit: 10, mostMissing: null };
      expect((await cookFromHome(other, ["potatoes", "spinach"], fromHere)).recipes).toEqual([]);
      expect((await cookFromHome(own, ["potatoes", "spinach"], fromHere)).recipes[0]).toMatchObject({
        recipeId: id,
        missing: [],
      });
    }));

  test("keeps what is ruled out and what an eater must not have out of every answer, and says for whom", () =>
    withFoods(async (db) => {
      const own = await mintHousehold(db);
      const nutty = await savedRecipe(own, written("Rice with peanuts", ["300 g rice", "100 g roasted peanuts"]));
      const plain = await savedRecipe(own, written("Rice with peas", ["300 g rice", "200 g frozen peas"]));
      expect(await idsOf(own, "rice without nuts")).toEqual([plain]);
      expect(new Set(await idsOf(own, "rice"))).toEqual(new Set([nutty, plain]));
      await db.insert(eater).values({ householdId: own.householdId, name: "Ada", allergies: ["peanuts"] });
      const { hits, withheld } = await searchRecipes(own, { query: "rice" });
      expect(hits.map((hit) => hit.recipeId)).toEqual([plain]);
      expect(withheld).toEqual([
        { recipeId: nutty, title: "Rice with peanuts", allergens: ["peanuts"], eaters: ["Ada"] },
      ]);
      const home = await cookFromHome(own, ["rice", "peanuts"], { limit: 10, mostMissing: null });
      expect(home.recipes.map((one) => one.recipeId)).toEqual([plain]);
    }));

  test("while someone types, what was saved just now is found by its words, by the household alone", () =>
    withFoods(async (db) => {
      const [own, other] = [await mintHousehold(db), await mintHousehold(db)];
      const typed = async (scope: Scope, query: string) =>
        (await suggest(scope, query)).recipes.map((card) => [card.id, card.title]);
      await savedRecipe(own, written("Plain omelette", ["4 eggs", "10 g butter"]));
      expect(await typed(own, "zbrz")).toEqual([]);
      const id = await savedRecipe(own, written("Zbrzlik pot", ["400 g potatoes", "200 g spinach"]));
      expect((await typed(own, "zbrz"))[0]).toEqual([id, "Zbrzlik pot"]);
      expect((await typed(own, "zbrzlikk"))[0]).toEqual([id, "Zbrzlik pot"]);
      expect((await typed(other, "zbrz")).map(([one]) => one)).not.toContain(id);
      const renamed = written("Krushnik pot", ["400 g potatoes", "200 g spinach"]);
      await saveRecipe(own, { existing: { id, revision: 1 }, recipe: renamed, remember: [] });
      expect((await typed(own, "krush"))[0]).toEqual([id, "Krushnik pot"]);
      await db.insert(eater).values({ householdId: own.householdId, name: "Ada", allergies: ["eggs"] });
      expect((await typed(own, "omel")).map(([, title]) => title)).not.toContain("Plain omelette");
      await deleteRecipe(own, id);
      expect((await typed(own, "krush")).map(([one]) => one)).not.toContain(id);
    }));

  test("follows a change, and forgets what is deleted or hidden", () =>
    withFoods(async (db) => {
      const own = await mintHousehold(db);
      const id = await savedRecipe(own, written("Plain omelette", ["4 eggs", "10 g butter"]));
      const changed = written("Tofu scramble", ["400 g firm tofu", "1 tbsp olive oil"]);
      await saveRecipe(own, { existing: { id, revision: 1 }, recipe: changed, remember: [] });
      expect(await idsOf(own, "tofu")).toEqual([id]);
      expect(await idsOf(own, "vegan breakfast or dinner with tofu")).toEqual([id]);
      expect(await idsOf(own, "butter")).toEqual([]);
      await markRecipe(own, { recipeId: id, isHidden: true });
      expect(await idsOf(own, "tofu")).toEqual([]);
      await markRecipe(own, { recipeId: id, isHidden: false });
      await deleteRecipe(own, id);
      expect(await idsOf(own, "tofu")).toEqual([]);
    }));
});
