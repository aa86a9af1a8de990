import { describe, expect, it } from "vitest";
import { importPage } from "./import-page";
import { WILD_PAGES } from "./wild-pages.fixture";

describe("pages as they are met", () => {
  it.each(WILD_PAGES)("$kind", ({ html, title, ingredients, steps, headings, yields, totalMinutes }) => {
    const outcome = importPage({ html });
    if (!outcome.ok) throw new Error(outcome.reason);
    const { recipe } = outcome;
    expect(recipe.ingredients).toEqual(ingredients);
    expect(recipe.instructions).toEqual(steps);
    if (title !== undefined) expect(recipe.title).toBe(title);
    if (headings !== undefined) expect(recipe.ingredientGroups.map((group) => group.heading)).toEqual(headings);
    if (yields !== undefined) expect(recipe.yields).toBe(yields);
    if (totalMinutes !== undefined) expect(recipe.totalMinutes).toBe(totalMinutes);
  });
});
