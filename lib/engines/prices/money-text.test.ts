import { expect, it } from "vitest";
import { estimateText, moneyText } from "./money-text";

it.each([
  [190, "USD", "$1.90"],
  [8420, "EUR", "€84.20"],
  [42_000, "JPY", "¥420"],
  [-0.3, "USD", "$0.00"],
  [Number.NaN, "USD", ""],
])("writes %d of %s as %s", (minor, currency, text) => {
  expect(moneyText(minor, currency)).toBe(text);
});

it("gives a change its sign", () => {
  expect([150, -150, 0].map((minor) => moneyText(minor, "USD", { isSigned: true }))).toEqual([
    "+$1.50",
    "−$1.50",
    "$0.00",
  ]);
});

it("claims no cents of a large estimate", () => {
  expect([189.6, 1999, 8421].map((minor) => estimateText(minor, "USD"))).toEqual(["$1.90", "$19.99", "$84"]);
});
