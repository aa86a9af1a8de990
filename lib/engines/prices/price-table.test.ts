import { describe, expect, it } from "vitest";
import { loadFoodTable } from "@/db/datasets/foods/load";
import { loadPrices } from "@/db/datasets/prices/load";
import { inCurrency, type PricedFood, readPriceTable } from "./price-table";

const food = (displayName: string, rest: Partial<PricedFood> = {}): PricedFood => ({
  id: displayName,
  displayName,
  aisle: "produce",
  category: "vegetables",
  refuse: 0,
  ...rest,
});
const TABLE = [
  "# made up",
  "@shop\t1.1\tA shop, 2030",
  "@own\t1\tA guess",
  "names\texcept\taisles\tfigure\tper\tgrams\tbasis\tsource\tfit\titem",
  "onion|shallot\tspring\tproduce\t1\t500 g\t500\tbought\tshop\texact\tOnions",
  "banana\t\t\t2\tkg\t1000\tedible\tshop\tsimilar\tPeeled bananas",
  "category:vegetables\t\t\t5\tkg\t1000\tbought\town\trough\t",
].join("\n");

describe("readPriceTable", () => {
  const table = readPriceTable(TABLE);
  it.each([
    ["by the words of its name, in any number", food("red onions"), 2.2, "exact"],
    ["by another name of the row", food("shallot"), 2.2, "exact"],
    ["not where an exception stands in the name", food("spring onion"), 5, "rough"],
    ["not in another aisle", food("onion", { aisle: "frozen" }), 5, "rough"],
    ["by its weight with the peel on", food("banana", { refuse: 0.35, category: "fruit" }), 1.43, "similar"],
  ] as const)("prices a food %s", (_, asked, dollars, fit) => {
    const price = table.priceOf({ ...asked, id: `${asked.displayName} ${asked.aisle}` });
    expect(price?.dollarsPerKg).toBeCloseTo(dollars, 6);
    expect(price?.fit).toBe(fit);
  });

  it("knows nothing of another category", () => {
    expect(table.priceOf(food("gold leaf", { category: "other" }))).toBeNull();
  });

  it.each([
    ["no figure", "onion\t\t\t\tkg\t0\tbought\tshop\texact\t"],
    ["an unknown source", "onion\t\t\t1\tkg\t1000\tbought\tnobody\texact\t"],
    ["an unknown fit", "onion\t\t\t1\tkg\t1000\tbought\tshop\tperfect\t"],
  ])("refuses a row with %s", (_, row) => {
    expect(() => readPriceTable(`@shop\t1\tA shop\n${row}`)).toThrow("Not a row of prices");
  });

  it("widens what is converted to another currency", () => {
    const onion = table.priceOf(food("onion"));
    if (onion === null) throw new Error("the onion has a price");
    const [here, there] = [inCurrency(onion, 1), inCurrency(onion, 2)];
    expect(there.minorPerKg).toBeCloseTo(2 * here.minorPerKg, 6);
    expect(there.lowPerKg / there.minorPerKg).toBeLessThan(here.lowPerKg / here.minorPerKg);
    expect(there.highPerKg / there.minorPerKg).toBeGreaterThan(here.highPerKg / here.minorPerKg);
  });
});

describe("the committed table", () => {
  const { table, purchasingPower } = loadPrices();
  const { foods } = loadFoodTable();

  it("prices almost every food, each in a plausible range and with its source", () => {
    const prices = foods.map((one) => table.priceOf(one)).filter((one) => one !== null);
    expect(prices.length / foods.length).toBeGreaterThan(0.97);
    expect(
      prices.filter(({ dollarsPerKg, release }) => !(dollarsPerKg > 0.1 && dollarsPerKg <= 5000) || release === ""),
    ).toEqual([]);
  });

  it("prices staples by published figures", () => {
    for (const name of ["onion", "potato", "egg", "milk", "rice", "pasta", "flour", "chicken breast", "butter"]) {
      const staple = foods.find((one) => one.displayName === name);
      expect(staple === undefined ? null : table.priceOf(staple)?.fit, name).toBe("exact");
    }
  });

  it("knows what a dollar is worth in the currencies a household can choose", () => {
    for (const currency of "EUR USD GBP PLN CHF SEK DKK NOK CZK CAD AUD JPY INR BRL".split(" "))
      expect(purchasingPower.get(currency), currency).toBeGreaterThan(0);
  });
});
