import { expect, it } from "vitest";
import { keptTogether } from "./kept-together";

it.each([
  ["2 cans (400 g)", "2 cans (400\u00a0g)"],
  ["8 bell peppers (about 1.3 kg)", "8 bell peppers (about\u00a01.3\u00a0kg)"],
  ["470 g", "470 g"],
  ["", ""],
])("%s", (amount, kept) => {
  expect(keptTogether(amount)).toBe(kept);
});
