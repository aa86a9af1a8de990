import { describe, expect, it } from "vitest";
import { ALLERGENS, DIETS } from "@/lib/engines/foods/food";
import { loadFoodTable } from "../foods/load";
import { SWAP_FOODS } from "./foods";
import { loadSubstitutions } from "./load";

const table = loadFoodTable();
const pairs = loadSubstitutions(table);
const failing = (holds: (pair: (typeof pairs)[number]) => boolean) =>
  pairs.filter((pair) => !holds(pair)).map((pair) => pair.id);

describe("the table of substitutes", () => {
  it("holds well over 200 pairs, each once", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(500);
    expect(new Set(pairs.map((pair) => pair.id)).size).toBe(pairs.length);
  });

  it("names only foods of the food table", () => {
    const lost = [...SWAP_FOODS].filter(([, ids]) => ids.split(" ").some((id) => !table.byId.has(id)));
    expect(lost).toEqual([]);
    const used = new Set(pairs.flatMap((pair) => [pair.from.name, ...pair.to.map((part) => part.name)]));
    expect([...SWAP_FOODS.keys()].filter((name) => !used.has(name))).toEqual([]);
  });

  it("never puts a food in its own place, or as much of it as before", () => {
    expect(failing(({ from, to }) => !to.every((part) => part.food.id === from.food.id))).toEqual([]);
    const again = failing(({ from, to }) => to.every((p) => p.food.id !== from.food.id || p.grams < 0.8 * from.grams));
    expect(again).toEqual([]);
  });

  it("weighs every amount plausibly: dried for fresh and water for powder are the outer edges", () => {
    expect(failing(({ from, to }) => [from, ...to].every((part) => part.grams > 0 && part.grams < 500))).toEqual([]);
    const ratio = ({ from, to }: (typeof pairs)[number]) => to.reduce((sum, part) => sum + part.grams, 0) / from.grams;
    expect(failing((pair) => ratio(pair) > 0.02 && ratio(pair) < 40)).toEqual([]);
    // Where nothing is dried, soaked up or a strong seasoning, the mass stays in range.
    const bulky = pairs.filter((pair) => pair.from.grams >= 30);
    const odd = bulky.filter((pair) => ratio(pair) < 0.3 || ratio(pair) > 3.4).map((pair) => pair.id);
    expect(odd).toEqual(["100 g onion > 2 tsp onion powder"]);
  });

  it("says of each what changes in cooking, in a sentence of its own", () => {
    expect(failing(({ note }) => /^[A-Z“].*[.]$/.test(note) && note.length <= 160)).toEqual([]);
  });

  it("never calls a context both good and bad", () => {
    expect(failing(({ works, fails }) => !works.some((context) => fails.includes(context)))).toEqual([]);
  });

  it.each([
    "milk",
    "eggs",
    "gluten",
    "soy",
    "nuts",
    "peanuts",
    "fish",
    "sesame",
    "celery",
    "mustard",
    "crustaceans",
    "sulphites",
  ] as const)("has a way out for %s by the foods' own flags", (allergen) => {
    const out = pairs.filter(
      ({ from, to }) =>
        from.food.allergens.includes(allergen) && !to.some((part) => part.food.allergens.includes(allergen)),
    );
    expect(out.length).toBeGreaterThanOrEqual(3);
  });

  it("knows only allergens and diets the foods state", () => {
    const odd = pairs
      .flatMap((pair) => [pair.from, ...pair.to])
      .filter(
        ({ food }) =>
          food.allergens.some((one) => !ALLERGENS.includes(one)) || food.diets.some((one) => !DIETS.includes(one)),
      );
    expect(odd).toEqual([]);
  });
});
