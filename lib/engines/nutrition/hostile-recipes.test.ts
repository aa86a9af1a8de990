import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadFoodTable } from "@/db/datasets/foods/load";
import { buildFoodMatcher } from "../foods/build-food-matcher";
import { parseLine } from "../recipes/lines/parse-line";
import { nutritionOf } from "./nutrition-of";

const table = loadFoodTable();
const kitchen = { table, matcher: buildFoodMatcher(table), parseLine };

/** Every figure is a number inside its range, every line is counted or left out for one reason. */
function expectWhole(servings: number, lines: readonly string[]): void {
  const found = nutritionOf({ servings, lines }, kitchen);
  expect(found.lines).toHaveLength(lines.length);
  expect(Number.isFinite(found.servings) && found.servings > 0).toBe(true);
  expect(found.coverage).toBeGreaterThanOrEqual(0);
  expect(found.coverage).toBeLessThanOrEqual(1);
  for (const figure of Object.values(found.perServing)) {
    expect([figure.value, figure.low, figure.high].every(Number.isFinite)).toBe(true);
    expect(figure.low).toBeGreaterThanOrEqual(0);
    expect(figure.low).toBeLessThanOrEqual(figure.value);
    expect(figure.value).toBeLessThanOrEqual(figure.high);
  }
  for (const line of found.lines) expect(line.omission === null).toBe(line.grams !== null && line.omission === null);
}

const AMOUNTS = ["", "1", "-3", "1/0", "∞", "1e999", "NaN", "0", "½", "1-1000000", "99999999999999999999", "2 x", "١٢"];
const UNITS = ["", "cups", "g", "kg", "can (400 g)", "zorgs", "bunch", "ml", "pounds"];
const NAMES = [
  "flour",
  "eggs",
  "chicken",
  "salt, to taste",
  "zorblat",
  "soy sauce (optional)",
  "\u202eדבש",
  "oil for frying",
];

describe("hostile recipes", () => {
  it("count or leave out each line, whatever amounts, units and servings", () => {
    const line = fc.tuple(fc.constantFrom(...AMOUNTS), fc.constantFrom(...UNITS), fc.constantFrom(...NAMES));
    const servings = fc.oneof(
      fc.double(),
      fc.constantFrom(-4, 0, Number.NaN, Number.POSITIVE_INFINITY, Number.MIN_VALUE, 4),
    );
    fc.assert(
      fc.property(servings, fc.array(line, { maxLength: 5 }), (count, lines) => {
        fc.pre(!(count > 0 && count < 1e-6));
        expectWhole(
          count,
          lines.map((words) => words.join(" ")),
        );
      }),
      { numRuns: 25 },
    );
  });
  it("read any text as a line", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 80 }), { maxLength: 3 }), (lines) =>
        expectWhole(2, lines),
      ),
      { numRuns: 25 },
    );
  });
  it("cut a line of five million letters", () => expectWhole(1, ["1 cup flour ".repeat(420_000)]), 10_000);
});
