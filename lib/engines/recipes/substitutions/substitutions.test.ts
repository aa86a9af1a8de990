import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadSubstitutions } from "@/db/datasets/substitutions/load";
import { committedKitchen } from "@/db/seed/kitchen";
import { seedRecipes } from "@/db/seed/recipes/collection";
import { ALLERGENS, type Allergen, DIETS, type Diet } from "../../foods/food";
import { nutritionOf } from "../../nutrition/nutrition-of";
import { type AdaptableRecipe, adaptRecipe } from "./adapt-recipe";
import { contextsOf } from "./contexts-of";
import { type CookingContext, SWAP_TARGETS, type SwapWish } from "./contract";
import { healthierSwaps } from "./healthier-swaps";
import { readPairs } from "./read-pairs";
import { substitutesFor } from "./substitutes-for";

const kitchen = committedKitchen();
const pairs = loadSubstitutions(kitchen.table);

function recipe(title: string, lines: readonly string[], steps: readonly string[] = [], servings = 4): AdaptableRecipe {
  return {
    title,
    tags: [],
    steps,
    sections: lines.map(() => null),
    nutrition: nutritionOf({ servings, lines }, kitchen),
  };
}

const NOBODY = { allergens: [], diets: [] };

function swapsOf(
  of: AdaptableRecipe,
  index: number,
  wish: SwapWish,
  guard = NOBODY as { allergens: readonly Allergen[]; diets: readonly Diet[] },
) {
  const line = of.nutrition.lines[index];
  if (line === undefined) throw new Error("no such line");
  const contexts = contextsOf({ ...of, lines: of.nutrition.lines }, index);
  return substitutesFor({ line, contexts, servings: of.nutrition.servings }, wish, pairs, kitchen, guard);
}

const fitting = (allergens: readonly Allergen[], diets: readonly Diet[] = []): SwapWish => ({
  kind: "fit",
  allergens,
  diets,
});
const texts = (swaps: ReturnType<typeof swapsOf>) =>
  swaps.map((swap) => swap.lines.map((line) => line.text).join(" + "));

const pancakes = recipe(
  "Buttermilk pancakes",
  ["200 g plain flour", "2 tsp baking powder", "240 ml buttermilk", "2 eggs", "30 g butter, melted", "1 tbsp sugar"],
  ["Whisk everything to a batter.", "Fry in a pan for 2 minutes a side."],
);

describe("swapping one line", () => {
  it("makes pancakes without milk", () => {
    expect(texts(swapsOf(pancakes, 2, fitting(["milk"])))[0]).toBe("230 ml soy milk + 2½ tsp lemon juice");
    const [butter] = swapsOf(pancakes, 4, fitting(["milk"]));
    expect(butter?.allergensLost).toEqual(["milk"]);
    expect(butter?.lines.map((line) => line.text)).toEqual(["30 g margarine"]);
  });

  it("takes the other milk where soya is no better", () => {
    const [first] = swapsOf(
      recipe("Rice pudding", ["500 ml milk", "100 g rice", "40 g sugar"]),
      0,
      fitting(["milk"], []),
      {
        allergens: ["soy", "nuts"],
        diets: [],
      },
    );
    expect(
      first?.lines.every((line) => !line.food.allergens.some((one) => ["soy", "nuts", "milk"].includes(one))),
    ).toBe(true);
  });

  it("takes seeds before other nuts for peanuts", () => {
    const noodles = recipe("Peanut noodles", ["200 g rice noodles", "30 g roasted peanuts"]);
    expect(texts(swapsOf(noodles, 1, fitting(["peanuts"])))[0]).toContain("seeds");
  });

  it("makes mayonnaise vegan", () => {
    const salad = recipe(
      "Potato salad",
      ["600 g potatoes", "100 g mayonnaise"],
      ["Boil the potatoes, toss with the mayonnaise."],
    );
    expect(texts(swapsOf(salad, 1, fitting([], ["vegan"])))[0]).toBe(
      "35 ml soy milk + 65 g rapeseed oil + 1 tsp lemon juice + ¼ tsp salt",
    );
  });

  it("thickens a white sauce without gluten", () => {
    const sauce = recipe(
      "Béchamel sauce",
      ["50 g butter", "50 g flour", "600 ml milk", "1 pinch nutmeg"],
      ["Melt the butter, stir in the flour, add the milk and simmer the sauce for 5 minutes."],
    );
    const found = swapsOf(sauce, 1, fitting(["gluten"], ["gluten-free"]));
    expect(texts(found).slice(0, 2)).toEqual(["50 g rice flour", "25 g cornflour"]);
    expect(found[0]?.quality).toBe(3);
  });

  it("bakes a cake without egg, and offers no scrambled tofu for it", () => {
    const cake = recipe(
      "Carrot cake",
      ["250 g flour", "2 tsp baking powder", "200 g sugar", "3 eggs", "300 g carrots, grated"],
      ["Mix and bake in the oven for 40 minutes."],
    );
    const found = swapsOf(cake, 3, fitting(["eggs"]));
    expect(found[0]?.quality).toBe(2);
    expect(found[0]?.reasons).toContainEqual({ kind: "works", context: "baking" });
    expect(texts(found)).toContain("180 g apple sauce");
    expect(texts(found)).toContain("3 tbsp flaxseeds + 135 ml water");
    expect(found.some((swap) => swap.pair.works.includes("egg-main") && !swap.pair.works.includes("baking"))).toBe(
      false,
    );
  });

  it("finds no stand-in for whisked egg whites", () => {
    const pavlova = recipe(
      "Pavlova",
      ["4 egg whites", "200 g caster sugar"],
      ["Whisk the whites to stiff peaks.", "Bake for 1 hour."],
    );
    expect(swapsOf(pavlova, 0, fitting(["eggs"]))).toEqual([]);
  });

  it("replaces missing buttermilk with what is at home", () => {
    const yogurt = kitchen.table.foods.find((food) => food.displayName === "yogurt");
    const atHome = new Set([yogurt?.id ?? ""]);
    expect(texts(swapsOf(pancakes, 2, { kind: "missing", atHome }))[0]).toBe("145 g yogurt + 95 ml water");
    expect(swapsOf(pancakes, 2, { kind: "missing" }).length).toBeGreaterThan(3);
  });

  it("salts less, and says by how much", () => {
    const soup = recipe(
      "Lentil soup",
      ["300 g lentils", "1 l vegetable stock", "1 tsp salt", "1 onion"],
      ["Simmer the soup."],
    );
    const [best] = swapsOf(soup, 2, { kind: "target", target: "less-salt" });
    expect(best?.change.sodium).toBeLessThan(-250);
    expect(best?.reasons.find((reason) => reason.kind === "effect")).toMatchObject({ nutrient: "sodium" });
  });

  it("keeps the cut and the use, and drops what is said of meat", () => {
    const curry = recipe(
      "Chicken curry",
      ["600 g chicken breast, skinned, in 2 cm cubes", "1 onion"],
      ["Simmer in the sauce."],
    );
    expect(texts(swapsOf(curry, 0, fitting([], ["vegan"])))).toContain("600 g extra firm tofu, in 2 cm cubes");
  });

  it("swaps a line without an amount by name only", () => {
    const [best] = swapsOf(recipe("Pasta", ["400 g spaghetti", "parmesan, to serve"]), 1, fitting(["milk"]));
    expect(best?.lines[0]?.grams).toBeNull();
    expect(best?.change).toEqual({});
    expect(best?.lines[0]?.text).toContain("to serve");
  });

  it("says nothing where no food is known or no pair is reviewed", () => {
    const odd = recipe("Odd", ["1 xyzzy", "200 g water"]);
    expect(swapsOf(odd, 0, fitting(["milk"]))).toEqual([]);
    expect(swapsOf(odd, 1, { kind: "missing" })).toEqual([]);
  });
});

describe("how a line is used", () => {
  const has = (of: AdaptableRecipe, index: number, context: CookingContext) =>
    contextsOf({ ...of, lines: of.nutrition.lines }, index).has(context);

  it.each([
    ["Scrambled eggs on toast", ["6 eggs", "1 tbsp butter"], "Beat the eggs and scramble them.", 0, "egg-main"],
    [
      "Lentil salad",
      ["300 g cooked lentils", "2 eggs", "1 tbsp olive oil"],
      "Boil the eggs for 8 minutes.",
      1,
      "whole-egg",
    ],
    ["Shortcrust tart", ["200 g flour", "100 g butter"], "Rub the butter into the flour.", 1, "pastry"],
    ["Beef stew", ["800 g beef", "2 tbsp flour", "1 l beef stock"], "Simmer for 2 hours.", 1, "thicken"],
    [
      "Chicken schnitzel",
      ["4 chicken breasts", "1 egg", "100 g breadcrumbs"],
      "Dip in the egg, then in the breadcrumbs.",
      1,
      "coating",
    ],
    ["Green salad", ["1 lettuce", "1 tbsp mustard"], "Whisk the dressing.", 1, "dressing"],
  ] as const)("%s", (title, lines, step, index, context) => {
    expect(has(recipe(title, lines, [step]), index, context)).toBe(true);
  });
});

describe("adapting a recipe", () => {
  const collection = seedRecipes.map(
    (seed): AdaptableRecipe => ({
      title: seed.title,
      tags: seed.tags,
      steps: seed.steps.map((step) => step.text),
      sections: seed.lines.map((line) => line.section),
      nutrition: nutritionOf({ servings: seed.servings, lines: seed.lines.map((line) => line.text) }, kitchen),
    }),
  );

  it("leaves a recipe that fits as it is", () => {
    const rice = recipe("Rice", ["200 g rice"]);
    expect(adaptRecipe(rice, { allergens: ["milk"], diets: ["vegan"] }, pairs, kitchen)).toMatchObject({
      ok: true,
      changes: [],
      quality: 3,
    });
  });

  it("says which line cannot be had otherwise", () => {
    const adapted = adaptRecipe(
      recipe("Pavlova", ["4 egg whites", "200 g sugar"], ["Whisk the whites to stiff peaks."]),
      { allergens: ["eggs"], diets: [] },
      pairs,
      kitchen,
    );
    expect(adapted).toMatchObject({ ok: false, unmet: [{ index: 0, reason: "no-swap" }] });
  });

  it.each([
    ["milk", 0.9],
    ["eggs", 0.9],
    ["gluten", 0.9],
    ["nuts", 0.9],
    ["fish", 0.8],
  ] as const)("fits most of the collection without %s", (allergen, share) => {
    const bad = collection.filter((one) => one.nutrition.allergens.includes(allergen));
    const fitted = bad.filter((one) => adaptRecipe(one, { allergens: [allergen], diets: [] }, pairs, kitchen).ok);
    expect(fitted.length / bad.length).toBeGreaterThanOrEqual(share);
  });

  it("never keeps or brings in what is to be avoided, whoever eats", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...collection),
        fc.uniqueArray(fc.constantFrom(...ALLERGENS), { maxLength: 4 }),
        fc.uniqueArray(fc.constantFrom(...DIETS), { maxLength: 2 }),
        (one, allergens, diets) => {
          const adapted = adaptRecipe(one, { allergens, diets }, pairs, kitchen);
          for (const { swap } of adapted.changes)
            for (const { food } of swap?.lines ?? []) {
              expect(food.allergens.filter((allergen) => allergens.includes(allergen))).toEqual([]);
              expect(diets.filter((diet) => !food.diets.includes(diet))).toEqual([]);
            }
          if (!adapted.ok) return;
          expect(adapted.nutrition.allergens.filter((allergen) => allergens.includes(allergen))).toEqual([]);
          expect(diets.filter((diet) => !adapted.nutrition.diets.includes(diet))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("brings no allergen of an eater with any wish", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...collection),
        fc.nat(),
        fc.uniqueArray(fc.constantFrom(...ALLERGENS), { minLength: 1, maxLength: 4 }),
        fc.constantFrom<SwapWish>(
          { kind: "missing" },
          ...SWAP_TARGETS.map((target): SwapWish => ({ kind: "target", target })),
        ),
        (one, place, allergens, wish) => {
          const index = place % one.nutrition.lines.length;
          for (const swap of swapsOf(one, index, wish, { allergens, diets: [] }))
            expect(swap.allergensGained.filter((allergen) => allergens.includes(allergen))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("ranks healthier swaps by what they do to a serving", () => {
    const ragu = recipe(
      "Spaghetti bolognese",
      [
        "400 g spaghetti",
        "400 g ground beef",
        "100 g bacon",
        "2 tbsp olive oil",
        "400 g canned tomatoes",
        "50 g parmesan",
      ],
      ["Fry and simmer the sauce."],
    );
    const found = healthierSwaps(ragu, ["less-saturated-fat", "more-fibre"], pairs, kitchen, NOBODY);
    expect(found.length).toBeGreaterThan(3);
    const shares = found.map((one) => Math.abs(one.share));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(found.every((one) => (one.target === "more-fibre" ? one.change > 0 : one.change < 0))).toBe(true);
  });
});

describe("reading pairs", () => {
  const names = new Map([["milk", "sr:01077"]]);
  it.each([
    ["100 ml milk > 100 ml nothing | | | 3 | Note.", "No food"],
    ["0 ml milk > 1 ml milk | | | 3 | Note.", "No food or amount"],
    ["1 ml milk > 1 ml milk | moon | | 3 | Note.", "No cooking context"],
    ["1 ml milk > 1 ml milk | | | 5 | Note.", "No quality"],
  ])("names the row it cannot read: %s", (row, reason) => {
    expect(() => readPairs(row, names, kitchen.table)).toThrow(reason);
  });
});
