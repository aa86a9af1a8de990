import { describe, expect, it } from "vitest";
import { askCollection as ask, kitchen } from "@/db/testing/ask-collection";
import { nutritionOf } from "../../nutrition/nutrition-of";

/** Varied wishes; a recipe of the collection, or the reason there is none. */
const WISHES: readonly (readonly [wish: string, from: RegExp | null])[] = [
  ["a quick vegan curry with chickpeas for 2", /chana masala/i],
  ["chicken and rice without onion, gluten free", /rice/i],
  ["something with salmon under 500 kcal", /salmon/i],
  ["high protein breakfast with eggs, no dairy", /egg/i],
  ["vegetarian lasagne for 8", /lasagne/i],
  ["soup with lentils and spinach, no oven", /soup|stew|harira/i],
  ["Thai dinner with tofu, allergic to peanuts", /tofu/i],
  ["beef stew for six, no alcohol", /beef/i],
  ["dairy free pancakes", /pancake|socca|chilla/i],
  ["a dessert with apples", /apple/i],
  ["Mexican, vegan, black beans", /black bean/i],
  ["nut free snack", /./],
  ["quick lunch with tuna", /tuna/i],
  ["gluten-free breakfast porridge", /porridge/i],
  ["tofu stir-fry 20 minutes 25 g protein", /tofu/i],
  ["vegetarian goulash", /vegetarian version of .*goulash/i],
  ["apple cake gluten free", /gluten-free version of .*cake/i],
  ["porridge with pears", /porridge with pear/i],
  ["chicken soup with carrots and kale", /chicken/i],
  ["vegan lasagne", null],
  ["durian and kangaroo", null],
  ["egg free quiche", null],
  ["sushi", null],
];

describe("recipes composed from our own", () => {
  it.each(WISHES)("%s", (text, expected) => {
    const { wish, composed } = ask(text);
    if (expected === null) {
      expect(composed.ok).toBe(false);
      if (!composed.ok) expect(composed.reasons.length).toBeGreaterThan(0);
      return;
    }
    expect(composed.ok).toBe(true);
    if (!composed.ok) return;
    expect(composed.recipe.title).toMatch(expected);
    const nutrition = nutritionOf(
      { servings: composed.recipe.servings, lines: composed.recipe.lines.map((line) => line.text) },
      kitchen,
    );
    for (const allergen of wish.allergens) expect(nutrition.allergens).not.toContain(allergen);
    for (const diet of wish.diets) expect(nutrition.diets).toContain(diet);
    if (wish.servings !== null) expect(composed.recipe.servings).toBe(wish.servings);
    if (wish.maxMinutes !== null) expect(composed.recipe.totalMinutes ?? 0).toBeLessThanOrEqual(wish.maxMinutes);
  });

  it("says from which recipe, and is not called anything it is not", () => {
    const { composed } = ask("vegetarian goulash");
    expect(composed.ok && composed.source?.title).toBe("Viennese beef goulash");
    expect(composed.ok && composed.recipe.description).toContain("Adapted from Viennese beef goulash");
  });
});

describe("recipes that must be new", () => {
  const written = (text: string, turns: number) =>
    Array.from({ length: turns }, (_, variation) => {
      const { wish, composed } = ask(text, { variation, mustBeNew: true });
      if (!composed.ok) throw new Error(`${text}, ${variation}: ${JSON.stringify(composed.reasons)}`);
      expect(composed.source === null || composed.changes.some(({ kind }) => kind !== "scaled")).toBe(true);
      const { recipe } = composed;
      const nutrition = nutritionOf(
        { servings: recipe.servings, lines: recipe.lines.map(({ text }) => text) },
        kitchen,
      );
      for (const diet of wish.diets) expect(nutrition.diets).toContain(diet);
      for (const allergen of wish.allergens) expect(nutrition.allergens).not.toContain(allergen);
      return recipe.title;
    });

  it.each(["dinner", "lunch without dairy", "breakfast", "soup", "vegan dinner for 2 in 40 minutes"])("%s", (text) => {
    const titles = written(text, 6);
    expect(new Set(titles).size, titles.join("; ")).toBe(6);
  });

  it("are refused where only the one that is there would do", () => {
    const { composed } = ask("mushroom risotto", { mustBeNew: true });
    expect(composed).toMatchObject({ ok: false });
  });
});
