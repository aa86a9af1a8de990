import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadFoodTable } from "@/db/datasets/foods/load";
import { buildFoodMatcher } from "../foods/build-food-matcher";
import { parseLine } from "../recipes/lines/parse-line";
import type { KitchenKnowledge } from "./kitchen-knowledge";
import { resolveLine } from "./resolve-line";

const table = loadFoodTable();
const kitchen: KitchenKnowledge = { table, matcher: buildFoodMatcher(table), parseLine };

const FOODS = {
  onion: "sr:11282",
  egg: "sr:01123",
  butter: "sr:01145",
  oil: "sr:04053",
  salt: "sr:02047",
  garlic: "sr:11215",
  banana: "sr:09040",
  milk: "sr:01077",
  flour: "sr:20081",
  tomatoes: "sr:11531",
  chickpeas: "sr:16358",
} as const;

describe("grams of a line, the food being known", () => {
  it.each([
    ["250 g onions", "onion", "weight", 238],
    ["2 medium onions, chopped", "onion", "portion", 220],
    ["1 large onion", "onion", "portion", 150],
    ["2 onions", "onion", "piece", 220],
    ["1 cup chopped onion", "onion", "portion", 160],
    ["1 cup onion, sliced", "onion", "portion", 115],
    ["3 eggs", "egg", "portion", 150],
    ["2 small eggs", "egg", "portion", 76],
    ["1 stick butter", "butter", "portion", 113],
    ["2 tbsp butter", "butter", "portion", 28.4],
    ["½ cup (113g) butter", "butter", "weight", 113],
    ["250 ml milk", "milk", "density", 258],
    ["2 cloves garlic", "garlic", "portion", 6],
    ["1 tsp salt", "salt", "portion", 6],
    ["2 (400 g) tins tomatoes", "tomatoes", "weight", 800],
    ["2 x 400g tins tomatoes", "tomatoes", "weight", 800],
    ["500 g bananas", "banana", "weight", 320],
    ["500 g peeled bananas", "banana", "weight", 500],
  ] as const)("%s", (text, food, method, grams) => {
    const line = resolveLine(text, kitchen, { ruling: { foodId: FOODS[food] } });
    expect(line.omission).toBeNull();
    expect(line.method).toBe(method);
    expect(line.grams?.value).toBeCloseTo(grams, -0.5);
    expect(Math.abs((line.grams?.value ?? 0) / grams - 1)).toBeLessThan(0.02);
    expect(line.working).not.toBeNull();
  });

  it.each([
    ["1 stick plus 2 tbsp butter", "butter", 141.4],
    ["400g can crushed tomatoes", "tomatoes", 400],
    ["28 ounce can tomatoes", "tomatoes", 794],
    ["1 head garlic", "garlic", 33],
    ["a dozen eggs", "egg", 600],
    ["pinch of salt", "salt", 0.38],
    ["1 litre milk", "milk", 1032],
    ["12 ounces tomatoes", "tomatoes", 340],
    ["3/4 cup (95 g) flour", "flour", 95],
  ] as const)("%s", (text, food, grams) => {
    const line = resolveLine(text, kitchen, { ruling: { foodId: FOODS[food] } });
    expect(Math.abs((line.grams?.value ?? 0) / grams - 1)).toBeLessThan(0.02);
  });

  it("takes a range in the middle and keeps its ends", () => {
    const line = resolveLine("2-3 onions", kitchen, { ruling: { foodId: FOODS.onion } });
    expect(line.grams?.value).toBe(275);
    expect(line.grams?.low).toBeLessThanOrEqual(220);
    expect(line.grams?.high).toBeGreaterThanOrEqual(330);
  });

  it("counts a tenth of frying oil and says why", () => {
    const line = resolveLine("1 litre vegetable oil, for deep frying", kitchen, { ruling: { foodId: FOODS.oil } });
    expect(line.grams?.value).toBeLessThan(120);
    expect(line.working).toContain("frying oil");
  });
});

describe("general rules say what they are", () => {
  it.each([
    ["1 tin chickpeas (400 g), drained", "chickpeas", /drained/],
    ["1 inch tomatoes", "tomatoes", /general figure/],
    ["2 tins tomatoes", "tomatoes", /general figure|can/],
    ["250 ml oil for deep frying", "oil", /general rule/],
    ["1 bunch onions", "onion", /general figure/],
  ] as const)("%s", (text, food, words) => {
    const line = resolveLine(text, kitchen, { ruling: { foodId: FOODS[food] } });
    expect(line.working).toMatch(words);
    const { low, value, high } = line.grams ?? { low: 0, value: 0, high: 0 };
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
  });

  it.each([
    ["1 lemon, juiced", /lemon juice/i, 48],
    ["juice of ½ lime", /lime juice/i, 22],
    ["3 cups cooked white rice", /cooked/i, 474],
    ["4 whole cloves", /clove/i, 0.32],
    ["1 packet active dry yeast", /yeast/i, 7],
    ["4 duck legs", /duck/i, 680],
    ["16 lettuce leaves", /lettuce/i, 77],
    ["2 salmon fillets", /salmon/i, 300],
    ["1 cup almond flour", /almond/i, 99],
  ] as const)("%s is %s", (text, name, grams) => {
    const line = resolveLine(text, kitchen);
    expect(line.food?.name).toMatch(name);
    expect(Math.abs((line.grams?.value ?? 0) / grams - 1)).toBeLessThan(0.12);
  });
});

describe("what is left out, with its one reason", () => {
  it.each([
    ["salt", "no-amount"],
    ["For the sauce:", "not-food"],
    ["baking paper", "not-food"],
    ["8 wooden skewers", "not-food"],
    ["", "not-food"],
    ["* * *", "not-food"],
    ["3 xyzzyplughs", "no-food"],
    ["1e999 g flour", "no-amount"],
  ] as const)("%s: %s", (text, reason) => {
    expect(resolveLine(text, kitchen).omission).toBe(reason);
  });

  it("keeps the grams of an optional line and does not count it", () => {
    const line = resolveLine("100 g walnuts (optional)", kitchen);
    expect(line.omission).toBe("optional");
  });
});

describe("laws", () => {
  const anyLine = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .tuple(
        fc.constantFrom("1/0", "-3", "∞", "1e308", "0", "½", "2-3", "1 1/2", "NaN", "999999999999", "٣", "1,5"),
        fc.constantFrom("cups", "g", "", "kg", "cloves", "blorps", "x 400g tins", "inch", "Liter"),
        fc.constantFrom("flour", "onion", "שמן זית", "butter or oil", "a".repeat(5000), "(((", "salt"),
      )
      .map((parts) => parts.join(" ")),
  );

  it("answers any text with grams in order, or exactly one reason, never both", () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const line = resolveLine(text, kitchen);
        expect(line.text).toBe(text);
        if (line.omission === null) {
          expect(line.food).not.toBeNull();
          expect(line.grams).not.toBeNull();
        }
        if (line.grams !== null) {
          const { low, value, high } = line.grams;
          expect(0 <= low && low <= value && value <= high && Number.isFinite(high)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("doubles the grams when the amount doubles", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.constantFrom("g", "cups", "tbsp", "large"), (amount, unit) => {
        const one = resolveLine(`${amount} ${unit} onions`, kitchen, { ruling: { foodId: FOODS.onion } });
        const two = resolveLine(`${2 * amount} ${unit} onions`, kitchen, { ruling: { foodId: FOODS.onion } });
        expect((two.grams?.value ?? 0) / (one.grams?.value ?? 1)).toBeCloseTo(2, 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe("tins and what is drained from them", () => {
  it.each([
    ["240 g canned chickpeas, drained (1 can)", 240],
    ["480 g canned chickpeas, drained (2 cans)", 480],
    ["240 g drained canned chickpeas", 240],
    ["240 g chickpeas (drained weight, 1 can)", 240],
    ["400g tin chickpeas (240g drained weight)", 240],
    ["1 can (400 g) chickpeas, drained", 248],
    ["2 x 400g tins chickpeas, drained and rinsed", 496],
    ["400 g canned chickpeas, drained", 248],
  ])("%s", (text, grams) => {
    expect(resolveLine(text, kitchen).grams?.value).toBeCloseTo(grams, 0);
  });

  it("a tin of a plain food is the tinned food", () => {
    expect(resolveLine("1 can sweet corn, drained", kitchen).food?.name).toMatch(/canned/);
    expect(resolveLine("1 can beer", kitchen).food?.name).toMatch(/beer/);
  });
});
