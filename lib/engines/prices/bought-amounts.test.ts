import { describe, expect, it } from "vitest";
import { committedKitchen } from "@/db/seed/kitchen";
import { nutritionOf } from "../nutrition/nutrition-of";
import { boughtAmounts } from "./bought-amounts";

const amountsOf = (...lines: string[]) =>
  boughtAmounts(nutritionOf({ servings: 2, lines }, committedKitchen())).map(({ name, grams }) => [
    name,
    grams === null ? null : Math.round(grams),
  ]);

describe("boughtAmounts", () => {
  it.each([
    ["a weight as the shop's scale shows it", ["500 g potatoes"], [["potato", 500]]],
    ["a food once", ["200 g rice", "100 g rice"], [["rice", 300]]],
    ["nothing for what is only to taste", ["salt to taste", "200 g rice"], [["rice", 200]]],
  ])("gives %s", (_, lines, amounts) => {
    expect(amountsOf(...lines)).toEqual(amounts);
  });

  it("buys a counted vegetable with its peel", () => {
    const [[, grams] = []] = amountsOf("2 onions");
    expect(grams).toBeGreaterThan(220);
  });
});
