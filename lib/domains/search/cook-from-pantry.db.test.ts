import { describe, expect, test } from "vitest";
import { eater } from "@/db/schema";
import { committedKitchen } from "@/db/seed/kitchen";
import { mintHousehold } from "@/db/testing/household";
import { withFoods } from "@/db/testing/small-kitchen";
import { savedRecipe } from "@/lib/domains/recipes/testing/draft-recipe";
import type { FoodId } from "@/lib/engines/foods/food";
import { resolveLine } from "@/lib/engines/nutrition/resolve-line";
import type { Scope } from "@/lib/platform/auth/scope";
import { bookPurchases } from "../pantry/mutations";
import { addMissing } from "../shopping/mutations/add-missing";
import { findList } from "../shopping/queries";
import type { CookFromWish } from "./policy";
import { cookFromPantry } from "./queries/cook-from-pantry";
import { written } from "./testing/saved-recipes";

const NOW = new Date("2030-01-10T12:00:00Z");
const MONDAY = "2030-01-07";
const FROM_PANTRY: CookFromWish = { typed: [], isPantryUsed: true, leftOut: [], mostMissing: null };

function foodIdOf(text: string): FoodId {
  const { food } = resolveLine(text, committedKitchen());
  if (food === null) throw new Error(`The table has changed: ${text}.`);
  return food.id;
}

const put = (scope: Scope, text: string, expiresAt: string | null = null) =>
  bookPurchases(scope, { source: "hand", items: [{ foodId: foodIdOf(text), grams: 400, expiresAt }] });

describe("cooking from what is here", { timeout: 60_000 }, () => {
  test("counts what is missing, and puts what rescues food first", () =>
    withFoods(async (db) => {
      const own = await mintHousehold(db);
      const mash = await savedRecipe(own, written("Spinach mash", ["400 g potatoes", "200 g spinach"]));
      const plain = await savedRecipe(own, written("Potatoes with peas", ["400 g potatoes", "200 g frozen peas"]));
      const curry = await savedRecipe(own, written("Tofu with rice", ["300 g rice", "400 g firm tofu"]));
      for (const text of ["400 g potatoes", "200 g frozen peas", "300 g rice"]) await put(own, text);
      await put(own, "200 g spinach", "2030-01-11");
      const found = await cookFromPantry(own, FROM_PANTRY, NOW);
      expect(found.recipes.map(({ recipeId, toBuy }) => [recipeId, toBuy.length])).toEqual([
        [mash, 0],
        [plain, 0],
        [curry, 1],
      ]);
      expect(found.recipes[0]?.rescues).toHaveLength(1);
      expect(found.pantry[0]).toMatchObject({ isUrgent: true, expiresAt: "2030-01-11" });
      const complete = await cookFromPantry(own, { ...FROM_PANTRY, mostMissing: 0 }, NOW);
      expect(complete.recipes.map(({ recipeId }) => recipeId)).toEqual([mash, plain]);
    }));

  test("takes words too, leaves out what is set aside or past its date, and says what it does not know", () =>
    withFoods(async (db) => {
      const own = await mintHousehold(db);
      await savedRecipe(own, written("Spinach mash", ["400 g potatoes", "200 g spinach"]));
      await put(own, "400 g potatoes");
      await put(own, "200 g spinach", "2030-01-09");
      const missing = async (wish: Partial<CookFromWish>) =>
        (await cookFromPantry(own, { ...FROM_PANTRY, ...wish }, NOW)).recipes[0]?.toBuy.length;
      expect(await missing({})).toBe(1);
      expect(await missing({ typed: ["spinach"] })).toBe(0);
      expect(await missing({ typed: ["spinach"], leftOut: [foodIdOf("400 g potatoes")] })).toBe(1);
      expect(await missing({ isPantryUsed: false })).toBeUndefined();
      const { unknown } = await cookFromPantry(own, { ...FROM_PANTRY, typed: ["spinach", "zbrzlik"] }, NOW);
      expect(unknown).toEqual(["zbrzlik"]);
    }));

  test("lets a food at hand stand in for a missing one", () =>
    withFoods(async (db) => {
      const own = await mintHousehold(db);
      await savedRecipe(own, written("Potatoes in sour cream", ["400 g potatoes", "200 g sour cream"]));
      await put(own, "400 g potatoes");
      expect((await cookFromPantry(own, FROM_PANTRY, NOW)).recipes[0]?.toBuy).toHaveLength(1);
      await put(own, "200 g Greek yogurt");
      const [recipe] = (await cookFromPantry(own, { ...FROM_PANTRY, mostMissing: 0 }, NOW)).recipes;
      expect(recipe).toMatchObject({ toBuy: [], missing: [{ insteadUse: [expect.stringMatching(/yogurt/i)] }] });
    }));

  test("offers nothing an eater must not have, and nothing of another household", () =>
    withFoods(async (db) => {
      const [own, other] = [await mintHousehold(db), await mintHousehold(db)];
      await savedRecipe(other, written("Rice with peanuts", ["300 g rice", "100 g roasted peanuts"]));
      for (const text of ["300 g rice", "100 g roasted peanuts"]) {
        await put(own, text);
        await put(other, text);
      }
      expect((await cookFromPantry(own, FROM_PANTRY, NOW)).recipes).toEqual([]);
      expect((await cookFromPantry(other, FROM_PANTRY, NOW)).recipes).toHaveLength(1);
      await db.insert(eater).values({ householdId: other.householdId, name: "Ada", allergies: ["peanuts"] });
      expect((await cookFromPantry(other, FROM_PANTRY, NOW)).recipes).toEqual([]);
    }));

  test("puts what is missing on the list as the recipe asks for it, once, and not for another household's recipe", () =>
    withFoods(async (db) => {
      const [own, other] = [await mintHousehold(db), await mintHousehold(db)];
      const id = await savedRecipe(own, written("Tofu with rice", ["300 g rice", "400 g firm tofu"]));
      await put(own, "300 g rice");
      const toBuy = (await cookFromPantry(own, FROM_PANTRY, NOW)).recipes[0]?.toBuy ?? [];
      const asked = { recipeId: id, names: [...toBuy, "paper towels"], weekStart: MONDAY };
      const { itemIds } = await addMissing(own, asked);
      expect((await addMissing(own, asked)).itemIds).toEqual(itemIds);
      const items = (await findList(own, MONDAY))?.items.map(({ name, amountText }) => `${amountText} ${name}`.trim());
      expect(items).toHaveLength(2);
      expect(items?.join()).toMatch(/400 g .*tofu/);
      expect(items?.join()).toMatch(/paper towels/);
      await expect(addMissing(other, asked)).rejects.toThrow(/does not exist/);
    }));
});
