import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadFoodTable } from "@/db/datasets/foods/load";
import { buildFoodMatcher } from "../foods/build-food-matcher";
import { NUTRIENT_IDS } from "../foods/nutrients";
import { parseLine } from "../recipes/lines/parse-line";
import { addAmounts, scaleAmounts } from "./amounts";
import type { LineRuling, RecipeNutrition } from "./contract";
import { dailyValueShare } from "./daily-values";
import type { KitchenKnowledge } from "./kitchen-knowledge";
import { nutritionOf } from "./nutrition-of";

const table = loadFoodTable();
const kitchen: KitchenKnowledge = { table, matcher: buildFoodMatcher(table), parseLine };

/** Lines whose foods are ruled, so that these laws do not hang on the matcher. */
const PANTRY: readonly (readonly [text: string, foodId: string])[] = [
  ["250 g flour", "sr:20081"],
  ["3 eggs", "sr:01123"],
  ["1 cup milk", "sr:01077"],
  ["2 tbsp butter", "sr:01145"],
  ["1 tsp salt", "sr:02047"],
  ["2 onions", "sr:11282"],
  ["2 tbsp olive oil", "sr:04053"],
  ["500 g bananas", "sr:09040"],
];

function count(indices: readonly number[], servings: number, extra: readonly string[] = []): RecipeNutrition {
  const chosen = indices.flatMap((index) => PANTRY.slice(index, index + 1));
  const rulings = new Map<number, LineRuling>(chosen.map(([, foodId], index) => [index, { foodId }]));
  return nutritionOf({ servings, lines: [...chosen.map(([text]) => text), ...extra], rulings }, kitchen);
}

const someLines = fc.array(fc.integer({ min: 0, max: PANTRY.length - 1 }), { minLength: 1, maxLength: 8 });
const extras = fc.array(
  fc.constantFrom("salt, to taste", "baking paper", "3 xyzzyplughs", "100 g nuts (optional)", "oil"),
  {
    maxLength: 3,
  },
);

describe("a pancake batter, summed by hand from the table", () => {
  const result = count([0, 1, 2], 4);
  it("has the energy of its lines", () => {
    const food = (id: string) => table.byId.get(id)?.nutrients.energy ?? Number.NaN;
    const expected = (250 * food("sr:20081") + 150 * food("sr:01123") + 244 * food("sr:01077")) / 100 / 4;
    expect(result.perServing.energy?.value).toBeCloseTo(expected, 0);
    expect(result.coverage).toBe(1);
    expect(result.omissions).toEqual([]);
  });
  it("knows allergens and diets", () => {
    expect(result.allergens).toEqual(["gluten", "eggs", "milk"]);
    expect(result.diets).toContain("vegetarian");
    expect(result.diets).not.toContain("vegan");
  });
  it("claims no diet while a line's food is unknown", () => {
    expect(count([0, 1], 4, ["3 xyzzyplughs"]).diets).toEqual([]);
  });
});

describe("a recipe inside a recipe", () => {
  const sauce = count([5, 6], 2);
  const grams = sauce.gramsPerServing * sauce.servings;
  const rulings = new Map<number, LineRuling>([[0, { subRecipe: { title: "Sauce", grams, nutrition: sauce } }]]);
  it("adds all of it for a batch and half of it for half its weight", () => {
    const whole = nutritionOf({ servings: 1, lines: ["1 batch sauce"], rulings }, kitchen);
    expect(whole.perServing.energy?.value).toBeCloseTo(2 * (sauce.perServing.energy?.value ?? 0), 6);
    const half = nutritionOf({ servings: 1, lines: [`${grams / 2} g sauce`], rulings }, kitchen);
    expect(half.perServing.energy?.value).toBeCloseTo(sauce.perServing.energy?.value ?? 0, 0);
    expect(whole.lines[0]?.method).toBe("sub-recipe");
  });
});

describe("laws", () => {
  it("keeps low ≤ value ≤ high, all finite, and a known share between 0 and 1", () => {
    fc.assert(
      fc.property(someLines, fc.integer({ min: 1, max: 40 }), extras, (lines, servings, extra) => {
        const result = count(lines, servings, extra);
        expect(result.coverage).toBeGreaterThanOrEqual(0);
        expect(result.coverage).toBeLessThanOrEqual(1);
        for (const nutrient of NUTRIENT_IDS) {
          const figure = result.perServing[nutrient];
          if (figure === undefined) continue;
          expect(figure.low).toBeGreaterThanOrEqual(0);
          expect(figure.low).toBeLessThanOrEqual(figure.value);
          expect(figure.value).toBeLessThanOrEqual(figure.high);
          expect(Number.isFinite(figure.high)).toBe(true);
          expect(figure.known).toBeGreaterThan(0);
          expect(figure.known).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("scales: twice the servings is half of everything", () => {
    fc.assert(
      fc.property(someLines, fc.integer({ min: 1, max: 20 }), (lines, servings) => {
        const one = count(lines, servings);
        const two = count(lines, 2 * servings);
        for (const nutrient of NUTRIENT_IDS) {
          expect(two.perServing[nutrient]?.value ?? 0).toBeCloseTo((one.perServing[nutrient]?.value ?? 0) / 2, 6);
        }
        expect(two.gramsPerServing).toBeCloseTo(one.gramsPerServing / 2, 6);
      }),
      { numRuns: 40 },
    );
  });

  it("is the sum of its lines, and a line more never weighs less", () => {
    fc.assert(
      fc.property(someLines, fc.integer({ min: 0, max: PANTRY.length - 1 }), (lines, more) => {
        const whole = count([...lines, more], 1);
        const parts = addAmounts([...lines, more].map((index) => amounts(count([index], 1))));
        for (const nutrient of NUTRIENT_IDS) {
          expect(whole.perServing[nutrient]?.value ?? 0).toBeCloseTo(parts[nutrient] ?? 0, 6);
        }
        expect(whole.gramsPerServing).toBeGreaterThanOrEqual(count(lines, 1).gramsPerServing);
      }),
      { numRuns: 40 },
    );
  });

  it("counts or omits every line exactly once, in order", () => {
    fc.assert(
      fc.property(someLines, extras, (lines, extra) => {
        const result = count(lines, 4, extra);
        expect(result.lines).toHaveLength(lines.length + extra.length);
        const left = result.lines.filter((line) => line.omission !== null);
        expect(result.omissions).toEqual(left.map((line) => ({ text: line.text, reason: line.omission })));
      }),
      { numRuns: 40 },
    );
  });

  it.each([0, -4, Number.NaN, Number.POSITIVE_INFINITY])("counts %d servings as one", (servings) => {
    expect(count([0], servings).perServing.energy?.value).toBe(count([0], 1).perServing.energy?.value);
  });

  it("gives nothing for nothing", () => {
    const empty = nutritionOf({ servings: 2, lines: [] }, kitchen);
    expect(empty).toMatchObject({ perServing: {}, coverage: 0, gramsPerServing: 0, diets: [], allergens: [] });
  });
});

function amounts(result: RecipeNutrition) {
  return Object.fromEntries(Object.entries(result.perServing).map(([nutrient, figure]) => [nutrient, figure.value]));
}

describe("amounts", () => {
  it("leaves unknown unknown", () => {
    expect(addAmounts([{ energy: 100 }, { protein: 3 }])).toEqual({ energy: 100, protein: 3 });
    expect(addAmounts([])).toEqual({});
    expect(scaleAmounts({ energy: 100 }, 1.5)).toEqual({ energy: 150 });
    expect(scaleAmounts({ energy: 100 }, Number.NaN)).toEqual({});
  });
});

describe("daily values", () => {
  it.each([
    ["sodium", 1150, 0.5],
    ["energy", 2000, 1],
    ["vitaminD", 5, 0.25],
    ["sugars", 10, null],
    ["iron", null, null],
    ["iron", Number.NaN, null],
  ] as const)("%s %s", (nutrient, amount, share) => {
    expect(dailyValueShare(nutrient, amount)).toBe(share);
  });
});

describe("recipes in other languages", () => {
  it.each([
    [["500 g Mehl", "2 Zwiebeln", "3 EL Olivenöl", "1 Dose Kichererbsen (400 g)", "1 Pck. Backpulver", "4 Eier"], 6],
    [["2 oignons émincés", "150 g de raisin", "un filet d'huile d'olive", "20 cl de crème fraîche"], 4],
    [["2 szklanki mąki pszennej", "3 jajka", "pół szklanki cukru", "szczypta soli"], 4],
    [["2 xícaras (chá) de açúcar", "3 dentes de alho", "1 colher de sopa de azeite"], 3],
  ])("%s", (lines, counted) => {
    const { lines: found } = nutritionOf({ servings: 4, lines }, kitchen);
    expect(found.filter((line) => line.food && line.grams && line.omission === null)).toHaveLength(counted);
  });

  it("a packet of baking powder, a thread of oil and French grapes are what they are", () => {
    const gramsOf = (lines: string[]) => nutritionOf({ servings: 1, lines }, kitchen).lines[0]?.grams?.value ?? 0;
    expect(gramsOf(["1 Pck. Backpulver", "4 Eier", "200 g Mehl"])).toBeLessThan(30);
    expect(gramsOf(["un filet d'huile d'olive", "1 oignon haché"])).toBeLessThan(20);
    const [grapes] = nutritionOf({ servings: 1, lines: ["150 g de raisin", "2 oignons hachés"] }, kitchen).lines;
    expect(grapes?.food?.name).toMatch(/^Grapes/);
  });
});
