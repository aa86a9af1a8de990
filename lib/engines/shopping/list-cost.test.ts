import { describe, expect, it } from "vitest";
import type { FoodPrice } from "../prices/contract";
import { itemCost, listCost } from "./list-cost";

const price: FoodPrice = { minorPerKg: 400, lowPerKg: 200, highPerKg: 800, origin: { kind: "set" } };

describe("itemCost", () => {
  it.each([
    ["by weight", { buyGrams: 250, packs: null }, 100, 100],
    ["by whole packs", { buyGrams: 500, packs: { count: 2, grams: 400 } }, 320, 200],
    ["nothing, at home", { buyGrams: 0, packs: { count: 1, grams: 400 } }, 0, 0],
  ] as const)("costs %s", (_, item, minor, usedMinor) => {
    expect(itemCost(item, price)).toMatchObject({ minor, usedMinor, lowMinor: minor / 2 });
  });
  it("is unknown without a weight or a price", () => {
    expect(itemCost({ buyGrams: null, packs: null }, price)).toBeNull();
    expect(itemCost({ buyGrams: 10, packs: null }, null)).toBeNull();
  });
});

it("adds what is still to pay, what was paid, and names what nobody can price", () => {
  const cost = itemCost({ buyGrams: 250, packs: null }, price);
  const item = (name: string, isTicked: boolean, paidMinor: number | null, known = true) => ({
    name,
    isTicked,
    paidMinor,
    cost: known ? cost : null,
  });
  const total = listCost([
    item("rice", false, null),
    item("ticked", true, null),
    item("paid", false, 130),
    item("ticked and paid", true, 70),
    item("twine", false, null, false),
    item("ticked twine", true, null, false),
  ]);
  expect(total).toEqual({ open: cost, paidMinor: 200, unpriced: ["twine"] });
});
