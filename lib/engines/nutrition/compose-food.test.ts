import { describe, expect, it } from "vitest";
import { composeFood } from "./compose-food";

const BEEF = { energy: 200, protein: 20, water: 70 };

describe("a food composed of weighed parts", () => {
  it("concentrates everything but water when water cooks away", () => {
    // 100 g − 20 g of water: 200 kcal in 80 g.
    const cooked = composeFood([{ nutrients: BEEF, grams: 100 }], -20);
    expect(cooked?.energy).toBeCloseTo(250);
    expect(cooked?.protein).toBeCloseTo(25);
    expect(cooked?.water).toBeCloseTo(62.5);
  });
  it("mixes by weight", () => {
    const mixed = composeFood([
      { nutrients: BEEF, grams: 50 },
      { nutrients: { energy: 0, protein: 0, water: 100 }, grams: 150 },
    ]);
    expect(mixed).toEqual({ energy: 50, protein: 5, water: 92.5 });
  });
  it("leaves a nutrient out when a real part of the food does not know it", () => {
    const parts = [
      { nutrients: BEEF, grams: 50 },
      { nutrients: { energy: 100 }, grams: 50 },
    ];
    expect(composeFood(parts)).toEqual({ energy: 150 });
  });
  it.each([[-100], [-250], [Number.NaN], [Number.POSITIVE_INFINITY]])("refuses a moisture change of %d", (change) => {
    expect(composeFood([{ nutrients: BEEF, grams: 100 }], change)).toBeNull();
  });
  it("has nothing to say about nothing", () => {
    expect(composeFood([])).toBeNull();
    expect(composeFood([{ nutrients: BEEF, grams: Number.NaN }])).toBeNull();
  });
});
