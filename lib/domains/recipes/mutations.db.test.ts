import { describe, expect, test } from "vitest";
import { inRolledBack } from "@/db/testing/database";
import { foodsOf, insertFoods } from "@/db/testing/foods";
import { mintHousehold } from "@/db/testing/household";
import { listFound } from "../search/queries/list-found";
import { copyRecipe, deleteRecipe, markRecipe, restoreRecipe, saveRecipe } from "./mutations";
import type { RecipeFilters } from "./policy";
import { findRecipeArt, findRecipeSummary, planCandidates, shoppingRecipes } from "./queries";
import { findRecipe, searchRecipes } from "./queries/find-recipe";
import { listRecipes } from "./queries/list-recipes";
import { draftRecipe, savedRecipe } from "./testing/draft-recipe";

const anything: RecipeFilters = {
  words: "",
  diets: [],
  ingredient: "",
  maxMinutes: null,
  maxKcal: null,
  minProtein: null,
  kind: null,
  from: "all",
  onlyFavourites: false,
  sort: "ours",
};

/** The foods that the lines below resolve to; the whole table would take seconds a test. */
const FOODS = foodsOf([
  "400 g cooked chickpeas",
  "2 tbsp olive oil",
  "1 onion",
  "400 g chopped tomatoes",
  "200 g dried pasta",
  "100 g white rice",
  "50 g mystery grain",
  "1 serving sauce",
]);

/** Two households; the food rows that lines point at are there. */
const withKitchens = (
  work: (
    own: Awaited<ReturnType<typeof mintHousehold>>,
    other: Awaited<ReturnType<typeof mintHousehold>>,
  ) => Promise<void>,
) =>
  inRolledBack(async (db) => {
    await insertFoods(db, FOODS);
    await work(await mintHousehold(db), await mintHousehold(db));
  });

describe("a recipe of one household", { timeout: 60_000 }, () => {
  test("is counted, drawn and listed for it, and does not exist for another", () =>
    withKitchens(async (own, other) => {
      const id = await savedRecipe(own, draftRecipe("Bean pot", ["400 g cooked chickpeas", "2 tbsp olive oil"]));
      const found = await findRecipe(own, id);
      expect(found?.nutrition.perServing.energy?.value).toBeGreaterThan(200);
      expect(await findRecipeArt(own, id)).toContain("<svg");
      expect((await planCandidates(own)).map((one) => one.recipeId)).toContain(id);
      expect((await listFound(own, { ...anything, ingredient: "chickpea" }, 48)).cards.map((card) => card.id)).toEqual([
        id,
      ]);
      expect((await listRecipes(own, { ...anything, diets: ["vegan"], maxMinutes: 30 }, 48)).total).toBe(1);
      expect((await listRecipes(own, { ...anything, maxMinutes: 29 }, 48)).total).toBe(0);

      expect(await findRecipe(other, id)).toBeNull();
      expect(await findRecipeSummary(other, id)).toBeNull();
      expect(await findRecipeArt(other, id)).toBeNull();
      expect((await shoppingRecipes(other, [id])).size).toBe(0);
      expect(await searchRecipes(other, "bean", 12)).toEqual([]);
      expect((await listRecipes(other, anything, 48)).total).toBe(0);
      expect(await planCandidates(other)).toEqual([]);
      const refused = { code: "not-found" };
      await expect(savedRecipe(other, draftRecipe("Mine now", []), { id, revision: 1 })).rejects.toMatchObject(refused);
      await expect(deleteRecipe(other, id)).rejects.toMatchObject(refused);
      await expect(copyRecipe(other, id)).rejects.toMatchObject(refused);
      await expect(markRecipe(other, { recipeId: id, isFavourite: true })).rejects.toMatchObject(refused);
    }));

  test("is not overwritten from a stale editor", () =>
    withKitchens(async (own) => {
      const id = await savedRecipe(own, draftRecipe("Soup", ["1 onion"]));
      await savedRecipe(own, draftRecipe("Onion soup", ["2 onions"]), { id, revision: 1 });
      const late = await saveRecipe(own, {
        existing: { id, revision: 1 },
        recipe: draftRecipe("Other soup", []),
        remember: [],
      });
      expect(late).toEqual({ ok: false, reason: "stale" });
      expect((await findRecipe(own, id))?.title).toBe("Onion soup");
    }));

  test("leaves the lists when deleted and comes back whole", () =>
    withKitchens(async (own) => {
      const id = await savedRecipe(own, draftRecipe("Soup", ["1 onion"]));
      await markRecipe(own, { recipeId: id, rating: 4, note: "good" });
      await deleteRecipe(own, id);
      expect((await listRecipes(own, anything, 48)).total).toBe(0);
      expect(await findRecipeSummary(own, id)).toMatchObject({ isDeleted: true });
      await expect(deleteRecipe(own, id)).rejects.toMatchObject({ code: "not-found" });
      await restoreRecipe(own, id);
      expect(await findRecipe(own, id)).toMatchObject({ title: "Soup", rating: 4, note: "good", isDeleted: false });
    }));

  test("keeps what was said of a mark when something else is said", () =>
    withKitchens(async (own) => {
      const id = await savedRecipe(own, draftRecipe("Soup", ["1 onion"]));
      await markRecipe(own, { recipeId: id, rating: 5 });
      await markRecipe(own, { recipeId: id, isFavourite: true });
      expect(await findRecipe(own, id)).toMatchObject({ rating: 5, isFavourite: true });
      await markRecipe(own, { recipeId: id, isHidden: true });
      expect(await planCandidates(own)).toEqual([]);
    }));
});

describe("a recipe inside another", { timeout: 60_000 }, () => {
  test("counts, is shopped for, and recounts what contains it", () =>
    withKitchens(async (own) => {
      const sauce = await savedRecipe(own, draftRecipe("Tomato sauce", ["400 g chopped tomatoes", "2 tbsp olive oil"]));
      const pasta = await savedRecipe(
        own,
        draftRecipe("Pasta", ["200 g dried pasta", { text: "1 serving tomato sauce", subRecipeId: sauce }]),
      );
      const before = (await findRecipeSummary(own, pasta))?.kcal ?? 0;
      const parts = (await shoppingRecipes(own, [pasta])).get(pasta)?.parts ?? [];
      expect(parts.map((part) => [part.title, Math.round(part.times * 100) / 100])).toEqual([
        ["Pasta", 1],
        ["Tomato sauce", 0.5],
      ]);
      await savedRecipe(own, draftRecipe("Tomato sauce", ["400 g chopped tomatoes", "6 tbsp olive oil"]), {
        id: sauce,
        revision: 1,
      });
      expect((await findRecipeSummary(own, pasta))?.kcal).toBeGreaterThan(before + 100);
    }));

  test("may not contain the recipe it stands in", () =>
    withKitchens(async (own) => {
      const a = await savedRecipe(own, draftRecipe("A", ["1 onion"]));
      const b = await savedRecipe(own, draftRecipe("B", [{ text: "1 serving A", subRecipeId: a }]));
      const looped = draftRecipe("A", [{ text: "1 serving B", subRecipeId: b }]);
      expect(await saveRecipe(own, { existing: { id: a, revision: 1 }, recipe: looped, remember: [] })).toEqual({
        ok: false,
        reason: "cycle",
        title: "B",
      });
    }));

  test("of another household is read as plain text", () =>
    withKitchens(async (own, other) => {
      const theirs = await savedRecipe(other, draftRecipe("Secret sauce", ["1 onion"]));
      const id = await savedRecipe(own, draftRecipe("Plate", [{ text: "1 serving sauce", subRecipeId: theirs }]));
      expect((await findRecipe(own, id))?.lines[0]?.subRecipeId).toBeNull();
    }));
});

test("a ruling that is remembered holds for other recipes of the household only", { timeout: 60_000 }, () =>
  withKitchens(async (own, other) => {
    const first = draftRecipe("First", ["100 g mystery grain"]);
    const foodId =
      (await findRecipe(own, await savedRecipe(own, draftRecipe("Rice", ["100 g white rice"]))))?.nutrition.lines[0]
        ?.food?.id ?? "";
    await saveRecipe(own, { existing: null, recipe: first, remember: [{ name: "mystery grain", foodId }] });
    const again = await findRecipe(own, await savedRecipe(own, draftRecipe("Second", ["50 g mystery grain"])));
    expect(again?.nutrition.lines[0]?.food?.id).toBe(foodId);
    const theirs = await findRecipe(other, await savedRecipe(other, draftRecipe("Theirs", ["50 g mystery grain"])));
    expect(theirs?.nutrition.lines[0]?.food?.id).not.toBe(foodId);
  }),
);
