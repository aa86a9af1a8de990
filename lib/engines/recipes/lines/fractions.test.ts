import { expect, it } from "vitest";
import { withFractionSigns } from "./fractions";

it.each([
  ["1/2 tsp black pepper", "½ tsp black pepper"],
  ["1 1/2 cups milk", "1½ cups milk"],
  ["a 3/4-inch piece of ginger", "a ¾-inch piece of ginger"],
  ["1/2 medium cucumber (about 1/4 lb)", "½ medium cucumber (about ¼ lb)"],
  ["2/4 cup rice", "½ cup rice"],
  ["2/2 of it", "2/2 of it"],
  ["2 eggs", "2 eggs"],
  ["10/12 of a pot", "10/12 of a pot"],
  ["kept since 1/2/2020", "kept since 1/2/2020"],
  ["5/7 of it", "5/7 of it"],
])("%s reads %s", (written, shown) => {
  expect(withFractionSigns(written)).toBe(shown);
});
