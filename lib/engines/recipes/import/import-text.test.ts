import { expect, it } from "vitest";
import { importText } from "./import-text";

it("reads a text with headings", () => {
  const outcome = importText(`Leek soup
My aunt's recipe.
Serves 4
Total time: 35 minutes

Ingredients
- 2 leeks
- 1 l stock
For the topping:
* 1 slice of bread

Method
1. Slice the leeks.
2. Simmer in the stock.

Notes
Keeps three days.`);
  expect(outcome).toMatchObject({
    ok: true,
    recipe: {
      title: "Leek soup",
      description: "My aunt's recipe.",
      yields: "4 servings",
      totalMinutes: 35,
      ingredients: ["2 leeks", "1 l stock", "1 slice of bread"],
      ingredientGroups: [
        { heading: null, ingredients: ["2 leeks", "1 l stock"] },
        { heading: "For the topping:", ingredients: ["1 slice of bread"] },
      ],
      instructions: ["Slice the leeks.", "Simmer in the stock."],
      via: "text",
    },
  });
});

it("tells ingredients from steps without headings", () => {
  const outcome = importText(
    "Pancakes\n2 eggs\n100 g flour\nsalt\nWhisk everything and let the batter rest for half an hour.\nFry in butter until golden on both sides.",
  );
  expect(outcome).toMatchObject({
    ok: true,
    recipe: {
      title: "Pancakes",
      ingredients: ["2 eggs", "100 g flour", "salt"],
      instructions: [
        "Whisk everything and let the batter rest for half an hour.",
        "Fry in butter until golden on both sides.",
      ],
    },
  });
});

it("reads other languages", () => {
  const outcome = importText(
    "Zwiebelsuppe\nZutaten für 4 Personen\n3 Zwiebeln\n1 l Brühe\nZubereitung\nZwiebeln schneiden.\nKochen.",
  );
  expect(outcome).toMatchObject({
    ok: true,
    recipe: {
      title: "Zwiebelsuppe",
      ingredients: ["3 Zwiebeln", "1 l Brühe"],
      instructions: ["Zwiebeln schneiden.", "Kochen."],
    },
  });
});

it.each(["", "  \n ", "hello", "Dear all,\nsee you on Friday."])("finds no recipe in %j", (text) => {
  expect(importText(text)).toEqual({ ok: false, reason: "no-recipe-found" });
});

it("refuses a text that is too large", () => {
  expect(importText("a".repeat(1_000_001))).toEqual({ ok: false, reason: "too-large" });
});
