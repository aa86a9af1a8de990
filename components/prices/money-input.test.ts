import { expect, it } from "vitest";
import { minorOf } from "./money-input";

it.each([
  ["2.49", 249],
  ["2,5", 250],
  [" $ 1 200 ", 120_000],
  ["0", 0],
  ["", null],
  ["-1", null],
  ["2.499", null],
  ["about 3", null],
  ["1e9", null],
])("reads %j as %j hundredths", (text, minor) => {
  expect(minorOf(text)).toBe(minor);
});
