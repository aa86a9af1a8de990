import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildShoppingList } from "./build-shopping-list";
import type { Need, ShopFacts } from "./contract";
import { auditShoppingList, generatePlan } from "./generated-plan";

const onion: ShopFacts = {
  displayName: "onion",
  gramsPerMl: 0.68,
  gramsPerPiece: 110,
  pieceName: "onion",
  refuse: 0.1,
  packGrams: [],
};
const facts: Record<string, ShopFacts> = {
  onion,
  milk: {
    ...onion,
    displayName: "milk",
    gramsPerMl: 1.03,
    gramsPerPiece: null,
    pieceName: null,
    refuse: 0,
    liquid: true,
  },
  tomatoes: {
    ...onion,
    displayName: "tomatoes, canned",
    gramsPerPiece: null,
    pieceName: null,
    refuse: 0,
    packGrams: [400],
    packName: "tin",
  },
  salt: { ...onion, displayName: "salt", gramsPerPiece: null, pieceName: null, refuse: 0 },
  water: { ...onion, displayName: "water, tap" },
  parsley: { ...onion, displayName: "parsley", gramsPerPiece: null, pieceName: null, refuse: 0 },
};
const factsOf = (id: string) => facts[id] ?? null;
const need = (foodId: string | null, quantity: number | null, unit: string | null, rest: Partial<Need> = {}): Need => ({
  foodId,
  name: foodId ?? "",
  aisle: "produce",
  grams: null,
  asWritten: { quantity, unit },
  working: null,
  recipeId: null,
  recipeTitle: "Soup",
  date: null,
  ...rest,
});

describe("buildShoppingList", () => {
  it.each([
    ["a weight", [need("parsley", 395, "g")], "395 g"],
    ["pieces with their weight, peel included", [need("onion", 3, null)], "3 onions (about 370 g)"],
    [
      "volume, weight and count together",
      [need("milk", 1, "cup"), need("milk", 500, "g"), need("milk", 1, "l")],
      "1.73 l",
    ],
    ["packs", [need("tomatoes", 500, "g")], "2 tins of 400 g"],
    ["what has no weight", [need("parsley", 1, "bunch")], "1 bunch"],
    ["both", [need("parsley", 2, "bunches"), need("parsley", 20, "g")], "20 g and 2 bunches"],
    ["to taste", [need("salt", null, null), need("salt", null, null)], "to taste"],
  ])("shows %s", (_, needs, text) => {
    expect(buildShoppingList(needs, factsOf, []).map((item) => item.shown.text)).toEqual([text]);
  });

  it("shows US measures", () => {
    const list = buildShoppingList([need("parsley", 500, "g"), need("milk", 1, "l")], factsOf, [], "us");
    expect(list.map((item) => item.shown.text)).toEqual(["1.25 qt", "1 lb 2 oz"]);
  });

  it("shows the arithmetic", () => {
    const [milk] = buildShoppingList(
      [need("milk", 2, "cups"), need("milk", 100, "g", { date: "2030-01-02" })],
      factsOf,
      [],
    );
    expect(milk?.terms.map((term) => term.text)).toEqual(["2 cups × 236.6 ml × 1.03 g/ml = 487.4 g", "100 g"]);
    expect(milk?.neededGrams).toBe(587.372);
  });

  it("takes off what is at home and keeps the line", () => {
    const list = buildShoppingList([need("onion", 300, "g"), need("salt", null, null)], factsOf, [
      { foodId: "onion", grams: 500 },
      { foodId: "salt", grams: 1 },
    ]);
    expect(list.map(({ buyGrams, shown }) => [buyGrams, shown.text])).toEqual([
      [0, "at home already"],
      [0, "at home already"],
    ]);
  });

  it("says to taste once, and never lists water from the tap", () => {
    const needs = [need("salt", null, null), need("salt", 5, "g"), need("salt", null, null), need("water", 1, "l")];
    const unnamed = [need(null, 1, "l", { name: "boiling water" }), need(null, 1, "l", { name: "sparkling water" })];
    const list = buildShoppingList([...needs, ...unnamed], factsOf, []);
    expect(list.map((item) => item.name)).toEqual(["salt", "sparkling water"]);
    expect(list[0]?.terms.map((term) => term.text).sort()).toEqual(["5 g", "to taste"]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -5])("has an answer for grams of %s", (grams) => {
    const [item] = buildShoppingList([need("salt", grams, "g", { grams })], factsOf, [{ foodId: "salt", grams }]);
    expect(JSON.stringify(item)).not.toMatch(/NaN|Infinity/);
    expect(item?.neededGrams).toBeNull();
  });
});

describe("the laws of a list", () => {
  const plan = fc.nat().map(generatePlan);
  const list = ({ needs, facts, stock }: ReturnType<typeof generatePlan>) =>
    buildShoppingList(needs, (id) => facts.get(id) ?? null, stock);

  it("conserves mass and covers the plan", () => {
    fc.assert(
      fc.property(plan, (generated) => {
        expect(auditShoppingList(generated)).toEqual([]);
      }),
      // The example: an amount whose least packs round down by half a milligram.
      { numRuns: 10_000, examples: [[generatePlan(2_147_471_887)]] },
    );
  });

  it("does not depend on the order of needs or stock", () => {
    fc.assert(
      fc.property(plan, (generated) => {
        const turned = { ...generated, needs: generated.needs.toReversed(), stock: generated.stock.toReversed() };
        expect(list(turned)).toEqual(list(generated));
      }),
    );
  });

  it("never lowers an item when a need is added", () => {
    fc.assert(
      fc.property(plan, (generated) => {
        const fewer = list({ ...generated, needs: generated.needs.slice(1) });
        const more = new Map(list(generated).map((item) => [item.foodId ?? item.name, item]));
        for (const item of fewer) {
          const grown = more.get(item.foodId ?? item.name);
          expect(grown?.buyGrams ?? 0).toBeGreaterThanOrEqual(item.buyGrams ?? 0);
          const packed = (packs: typeof item.packs) => (packs ? packs.count * packs.grams : 0);
          expect(packed(grown?.packs ?? null)).toBeGreaterThanOrEqual(packed(item.packs));
        }
      }),
    );
  });
});

describe("what a shop sells whole", () => {
  const herb: ShopFacts = {
    ...onion,
    displayName: "parsley, fresh",
    gramsPerPiece: null,
    pieceName: null,
    packGrams: [30],
    packName: "bunch",
  };
  const egg: ShopFacts = { ...onion, displayName: "egg", gramsPerPiece: 44, pieceName: "egg", refuse: 0.12 };
  const list = (facts: ShopFacts, ...needs: Need[]) => buildShoppingList(needs, () => facts, [])[0]?.shown.text;

  it("weighs a pack by the size on the shelf", () => {
    expect(list(herb, need("parsley", 1.5, "bunches"), need("parsley", 10, "g"))).toBe("2 bunches of 30 g");
  });

  it("counts pieces in the size the recipes use", () => {
    expect(list(egg, need("egg", 2, null, { grams: 100 }))).toBe("2 eggs (about 115 g)");
  });

  it("buys a bunch of unknown weight whole", () => {
    expect(list({ ...herb, packGrams: [] }, need("parsley", 1.5, "bunch"))).toBe("2 bunches");
  });
});
