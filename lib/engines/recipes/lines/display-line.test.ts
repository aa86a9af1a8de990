import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayLine } from "./display-line";
import { formatAmount } from "./format-amount";
import { kitchenNumber } from "./fractions";
import { parseLine } from "./parse-line";
import { scaleLine } from "./scale-line";

describe("formatAmount", () => {
  test.each([
    [1.5, "cups", "us", null, "1½ cups"],
    [1, "cup", "metric", null, "235 ml"],
    [1, "cup", "metric", 0.53, "125 g"],
    [0.333, "cup", "us", null, "⅓ cup"],
    [450, "g", "us", null, "16 oz"],
    [1, "kg", "us", null, "2¼ lb"],
    [1500, "g", "metric", null, "1.5 kg"],
    [2, "tbsp", "metric", null, "2 tbsp"],
    [8, "tbsp", "us", null, "½ cup"],
    [3, "tsp", "us", null, "1 tbsp"],
    [2, "EL", "us", null, "2 tbsp"],
    [2, "large cloves", "us", null, "2 large cloves"],
    [2.5, null, "us", null, "2½"],
    [0.02, "tsp", "us", null, "⅛ tsp"],
  ] as const)("%s %s in %s (%s g/ml) is %s", (quantity, unit, system, gramsPerMl, shown) => {
    expect(formatAmount({ min: quantity, max: quantity }, unit, system, { gramsPerMl })).toBe(shown);
  });

  test("a range is shown as one", () => expect(formatAmount({ min: 2, max: 3 }, "cups", "us")).toBe("2–3 cups"));
});

describe("kitchenNumber", () => {
  test("is never further off than a sixteenth below ten", () => {
    const signs = "⅛¼⅓⅜½⅝⅔¾⅞";
    const values = [1 / 8, 1 / 4, 1 / 3, 3 / 8, 1 / 2, 5 / 8, 2 / 3, 3 / 4, 7 / 8];
    fc.assert(
      fc.property(fc.double({ min: 0.125, max: 9.9, noNaN: true }), (value) => {
        const shown = kitchenNumber(value);
        const part = values[signs.indexOf(shown.at(-1) ?? "")] ?? 0;
        const whole = Number(part ? shown.slice(0, -1) : shown);
        return Math.abs(whole + part - value) <= 0.0626;
      }),
    );
  });
});

describe("scaleLine", () => {
  const lines = ["2 cups flour", "1–2 tbsp oil", "2 lb 5 oz beef", "2 x 400g tins tomatoes", "salt"];
  test("by a factor and back is the same line", () => {
    fc.assert(
      fc.property(fc.constantFrom(...lines), fc.double({ min: 0.01, max: 100, noNaN: true }), (line, factor) => {
        const parsed = parseLine(line);
        const back = scaleLine(scaleLine(parsed, factor), 1 / factor);
        expect(back.quantity?.min ?? 0).toBeCloseTo(parsed.quantity?.min ?? 0, 9);
        expect(back.quantity?.max ?? 0).toBeCloseTo(parsed.quantity?.max ?? 0, 9);
        expect(back.secondAmount?.quantity ?? 0).toBeCloseTo(parsed.secondAmount?.quantity ?? 0, 9);
      }),
    );
  });
  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("factor %s changes nothing", (factor) => {
    const parsed = parseLine("2 cups flour");
    expect(scaleLine(parsed, factor)).toEqual(parsed);
  });
});

describe("displayLine", () => {
  const show = (line: string, factor: number, system: "metric" | "us" | "as-written") =>
    displayLine(line, parseLine(line), { factor, system });
  test("doubles, converts and keeps the words", () => {
    expect(show("1 cup chicken stock, hot", 2, "metric")).toEqual({
      amount: "475 ml",
      name: "chicken stock",
      preparation: "hot",
      note: "",
    });
    expect(show("2 x 400g tins tomatoes", 1.5, "metric").amount).toBe("3 tins (400 g)");
    expect(show("2 lb 5 oz beef", 1, "as-written").amount).toBe("2 lb + 5 oz");
    expect(show("2 c (450g) heavy cream", 2, "metric").amount).toBe("900 g");
    expect(show("1 bunch kale (12 ounces)", 2, "metric").amount).toBe("2 bunches (680 g)");
    expect(show("3 tbsp sugar", 2, "us").amount).toBe("6 tbsp");
    expect(show("1½ cups chopped onions 375 mL", 1, "us").amount).toBe("1½ cups");
    expect(show("1 tbsp avocado, peanut, or canola oil", 1, "us").name).toBe("avocado, peanut, or canola oil");
    expect(show("4 x 175g steaks", 1, "metric").amount).toBe("4 × 175 g");
  });
  test("a line without an amount has none", () =>
    expect(show("salt", 3, "us")).toMatchObject({ amount: "", name: "salt" }));
});
