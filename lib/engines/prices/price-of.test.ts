import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FoodPrice } from "./contract";
import { ownPrice } from "./own-price";
import { portionOf, priceOf } from "./price-of";

const price = (minorPerKg: number): FoodPrice => ({
  minorPerKg,
  lowPerKg: minorPerKg * 0.5,
  highPerKg: minorPerKg * 2,
  origin: { kind: "set" },
});
const PRICES: Readonly<Record<string, FoodPrice>> = { rice: price(200), beef: price(1500), free: price(0) };
const priceFor = (id: string) => PRICES[id] ?? null;
const amount = (foodId: string | null, grams: number | null, name = foodId ?? "something") => ({ foodId, name, grams });

describe("priceOf", () => {
  it.each([
    ["nothing", [], 0, 0, []],
    ["a kilogram", [amount("rice", 1000)], 200, 1, []],
    ["two foods", [amount("rice", 500), amount("beef", 200)], 400, 1, []],
    ["what has no price", [amount("rice", 300), amount("truffle", 100)], 60, 0.75, ["truffle"]],
    ["what has no weight", [amount("rice", 100), amount("beef", null)], 20, 1, ["beef"]],
    ["what is no food", [amount(null, 100, "glitter")], 0, 0, ["glitter"]],
    ["one name once", [amount("x", 1), amount("x", 2)], 0, 0, ["x"]],
    ["water from the tap, free", [amount("water", 2000, "water"), amount("rice", 1000)], 200, 1, []],
    ["a food that is free", [amount("free", 1000)], 0, 1, []],
    ["no number", [amount("rice", Number.NaN), amount("beef", -5)], 0, 0, ["rice", "beef"]],
  ] as const)("counts %s", (_, amounts, minor, coverage, unpriced) => {
    const cost = priceOf(amounts, priceFor);
    expect(cost.minor).toBeCloseTo(minor, 9);
    expect(cost.coverage).toBeCloseTo(coverage, 9);
    expect(cost.unpriced).toEqual(unpriced);
    expect(cost.lowMinor).toBeLessThanOrEqual(cost.minor);
    expect(cost.lowMinor).toBeGreaterThanOrEqual(0);
    expect(cost.highMinor).toBeGreaterThanOrEqual(cost.minor);
  });

  it("costs the whole what its parts cost", () => {
    const amounts = fc.array(fc.tuple(fc.constantFrom("rice", "beef", "free"), fc.integer({ min: 0, max: 5000 })));
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 12 }), (list, servings) => {
        const whole = priceOf(
          list.map(([id, grams]) => amount(id, grams)),
          priceFor,
        );
        const parts = list.reduce((sum, [id, grams]) => sum + priceOf([amount(id, grams)], priceFor).minor, 0);
        expect(whole.minor).toBeCloseTo(parts, 6);
        expect(portionOf(whole, 1 / servings).minor * servings).toBeCloseTo(whole.minor, 6);
      }),
    );
  });
});

it("lets the errors of many foods cancel in part", () => {
  const one = priceOf([amount("rice", 2000)], priceFor);
  const two = priceOf([amount("rice", 1000), amount("rice", 1000)], priceFor);
  expect(two).toEqual(one);
  const mixed = priceOf([amount("rice", 7500), amount("beef", 1000)], priceFor);
  expect(mixed.lowMinor).toBeGreaterThan(mixed.minor * 0.5);
  expect(mixed.lowMinor).toBeLessThan(mixed.minor * 0.8);
});

describe("ownPrice", () => {
  const paid = (minor: number, grams: number, at: number) => ({ minor, grams, at });
  it.each([
    ["nothing", null, [], null],
    ["a price set", paid(300, 1000, 5), [], 300],
    ["a purchase", null, [paid(250, 500, 1)], 500],
    ["the later of two purchases", null, [paid(100, 1000, 1), paid(900, 1000, 2)], 900],
    ["the middle of three", null, [paid(900, 1000, 3), paid(100, 1000, 1), paid(200, 1000, 2)], 200],
    ["only the last three", null, [1, 2, 3, 4].map((at) => paid(at * 100, 1000, at)), 300],
    ["a price set after the last purchase", paid(700, 1000, 9), [paid(100, 1000, 8)], 700],
    ["purchases after the price was set", paid(700, 1000, 5), [paid(100, 1000, 8)], 100],
    ["a gift", null, [paid(0, 1000, 1)], 0],
    ["no unusable purchase", null, [paid(100, 0, 1), paid(Number.NaN, 5, 2), paid(-5, 100, 3)], null],
    ["no unusable setting", paid(100, Number.POSITIVE_INFINITY, 1), [], null],
  ] as const)("knows %s", (_, set, purchases, minorPerKg) => {
    expect(ownPrice(set, purchases)?.minorPerKg ?? null).toBe(minorPerKg);
  });
});
