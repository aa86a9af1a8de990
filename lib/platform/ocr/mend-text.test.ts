import { expect, test } from "vitest";
import { mendText } from "./mend-text";

test.each([
  ["4o0 g flour", "400 g flour"],
  ["l20 g sugar", "120 g sugar"],
  ["11/2 tsp salt", "1½ tsp salt"],
  ["1/ tbsp oil", "½ tbsp oil"],
  ["200g red lentils", "200 g red lentils"],
  ["1.Soften the onion", "1. Soften the onion"],
  ["garlic,sliced", "garlic, sliced"],
  ["1 .2 1 vegetable stock", "1.2 l vegetable stock"],
  ["1,5 I Milch", "1,5 l Milch"],
  ["1 / vegetable stock", "1 l vegetable stock"],
  ["2 I water", "2 l water"],
  // What may mean what it says is left alone.
  ["1.25 kg beef", "1.25 kg beef"],
  ["2 eggs, 1 yolk", "2 eggs, 1 yolk"],
  ["Bake for 1.5 hours", "Bake for 1.5 hours"],
  ["1 tin / jar of beans", "1 tin / jar of beans"],
])("%s is read as %s", (read, meant) => {
  expect(mendText(read)).toBe(meant);
});
