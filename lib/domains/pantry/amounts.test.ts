import { describe, expect, test } from "vitest";
import { editableAmount, type FoodSizes, gramsOf, stockText, unitsOf } from "./amounts";
import { freshnessOf, usualPlace } from "./policy";

const food = (rest: Partial<FoodSizes>): FoodSizes => ({
  displayName: "rice",
  aisle: "pasta-rice-grains",
  gramsPerMl: null,
  gramsPerPiece: null,
  refuse: 0,
  ...rest,
});
const rice = food({});
const milk = food({ displayName: "milk", aisle: "dairy-eggs", gramsPerMl: 1.03 });
const banana = food({ displayName: "banana", aisle: "produce", gramsPerPiece: 120, refuse: 0.36 });
const almond = food({ displayName: "almonds", aisle: "produce", gramsPerPiece: 1.2 });

describe("amounts of stock", () => {
  test.each([
    ["weighed", rice, 1250, "1.25 kg"],
    ["poured", milk, 1545, "1.5 l"],
    ["counted as it lies there, peel and all", banana, 375, "2 bananas (about 375 g)"],
    ["one", banana, 187.5, "1 banana (about 190 g)"],
    ["too little to count", banana, 20, "20 g"],
    ["sold by the bag", food({ displayName: "spinach", aisle: "produce", gramsPerPiece: 340 }), 250, "250 g"],
    ["too light to count", almond, 120, "120 g"],
  ])("are said as %s", (_, of, grams, text) => {
    expect(stockText(grams, of, "metric")).toBe(text);
  });

  test("round to what is nearest, never into a thousand grams", () => {
    expect([2, 402, 999, 1004, 1006].map((grams) => stockText(grams, rice, "metric"))).toEqual([
      "2 g",
      "400 g",
      "1 kg",
      "1 kg",
      "1.01 kg",
    ]);
    expect([453.592, 226.796, 50].map((grams) => stockText(grams, rice, "us"))).toEqual(["1 lb", "8 oz", "1.75 oz"]);
    expect(stockText(243.7, milk, "us")).toBe("8 fl oz");
  });

  test("weigh what was written, and nothing where the unit says nothing", () => {
    expect(gramsOf({ value: 1.5, unit: "kg" }, rice)).toBe(1500);
    expect(gramsOf({ value: 1, unit: "l" }, milk)).toBe(1030);
    expect(gramsOf({ value: 2, unit: "piece" }, banana)).toBe(375);
    expect(gramsOf({ value: 1, unit: "lb" }, rice)).toBeCloseTo(453.592, 3);
    expect(gramsOf({ value: 1, unit: "l" }, rice)).toBeNull();
    expect(gramsOf({ value: 1, unit: "piece" }, rice)).toBeNull();
    expect(gramsOf({ value: 1, unit: "serving" }, rice)).toBeNull();
  });

  test.each(["metric", "us"] as const)(
    "every unit offered (%s) has a weight, and the one to correct is among them",
    (system) => {
      for (const of of [rice, milk, banana, almond]) {
        const units = unitsOf(of, system);
        for (const unit of units) expect(gramsOf({ value: 1, unit }, of)).toBeGreaterThan(0);
        for (const grams of [3, 90, 480, 2600]) {
          const { value, unit } = editableAmount(grams, of, system);
          expect(units).toContain(unit);
          const back = gramsOf({ value, unit }, of) ?? 0;
          expect(Math.abs(back - grams)).toBeLessThanOrEqual(Math.max(5, grams * 0.02));
        }
      }
    },
  );
});

test("a date is near for its last three days and past from the day after", () => {
  const on = (expiresAt: string | null) => freshnessOf(expiresAt, "2030-02-27");
  expect([on(null), on("2030-02-26"), on("2030-02-27"), on("2030-03-02"), on("2030-03-03")]).toEqual([
    "keeps",
    "past",
    "soon",
    "soon",
    "fine",
  ]);
});

test.each([
  ["red onion", "produce", "pantry"],
  ["green onion", "produce", "fridge"],
  ["potatoes", "produce", "pantry"],
  ["milk", "dairy-eggs", "fridge"],
  ["peas, frozen", "frozen", "freezer"],
  ["rice", "pasta-rice-grains", "pantry"],
] as const)("%s from the aisle %s goes to the %s", (displayName, aisle, place) => {
  expect(usualPlace({ displayName, aisle })).toBe(place);
});
