import { expect, it } from "vitest";
import { normalYield } from "./yield";

it.each([
  ["4", "4 servings"],
  ["1", "1 serving"],
  ["Serves 4", "4 servings"],
  ["4-6 servings", "6 servings"],
  ["6 to 8 people", "8 servings"],
  ["24 Cookies", "24 cookies"],
  ["1 loaf", "1 loaf"],
  ["Makes 2 loaves", "2 loaves"],
  ["2,5 cups", "2.5 cups"],
  ["Für 4 Personen", "4 servings"],
  ["2 dozen", "2 dozen"],
  ["a few", null],
  ["serves -4", null],
  ["", null],
])("writes %s as %s", (text, normal) => {
  expect(normalYield(text)).toBe(normal);
});
