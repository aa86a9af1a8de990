import { describe, expect, it } from "vitest";
import { loadSubstitutions } from "@/db/datasets/substitutions/load";
import { committedKitchen } from "@/db/seed/kitchen";
import { seedRecipes } from "@/db/seed/recipes/collection";
import { nutritionOf } from "../../nutrition/nutrition-of";
import type { RecipeContent } from "../versions/content";
import type { Cannot } from "./contract";
import { applyOperations } from "./operations";
import { proposeChange } from "./propose-change";

const kitchen = committedKitchen();
const knowledge = { kitchen, pairs: loadSubstitutions(kitchen.table) };

function contentOf(slug: string): RecipeContent {
  const seed = seedRecipes.find((one) => one.slug === slug);
  if (seed === undefined) throw new Error(`No recipe ${slug}`);
  const lines = seed.lines.map((line) => ({ ...line, ruledFoodId: null, subRecipeId: null }));
  return { ...seed, coverFileId: null, lines };
}
const countOf = (content: RecipeContent) =>
  nutritionOf({ servings: content.servings, lines: content.lines.map((line) => line.text) }, kitchen);

function asked(before: RecipeContent, message: string) {
  const { operations, said } = proposeChange(before, message, knowledge, { allergens: [], diets: [] });
  const applied = applyOperations(before, operations);
  if (!applied.ok) throw new Error(applied.fault);
  const after = applied.content;
  return { operations, said, after, was: countOf(before), is: countOf(after) };
}
type Answered = ReturnType<typeof asked>;

const isDairyFree = ({ is }: Answered) => expect(is.allergens).not.toContain("milk");
const isVegan = ({ is }: Answered) => expect(is.diets).toContain("vegan");
const hasMoreProtein = ({ was, is }: Answered) =>
  expect(is.perServing.protein?.value ?? 0).toBeGreaterThan(1.05 * (was.perServing.protein?.value ?? 0));
const hasLessSalt = ({ was, is }: Answered) =>
  expect(is.perServing.sodium?.value ?? 0).toBeLessThan(0.95 * (was.perServing.sodium?.value ?? 0));
const isHotter = ({ said, after }: Answered) => {
  expect(said).toContainEqual(expect.objectContaining({ kind: "more" }));
  expect(after.lines.map((line) => line.text).join(" ")).toMatch(/chil|cayenne|paste|jalape|bonnet|berbere/i);
};
const isForTwo = ({ after, was, is }: Answered) => {
  expect(after.servings).toBe(2);
  expect(is.perServing.energy?.value ?? 0).toBeCloseTo(was.perServing.energy?.value ?? 0, -2);
};
const holdsNo =
  (word: RegExp) =>
  ({ after }: Answered) =>
    expect(
      `${after.lines.map((line) => line.text).join(" ")} ${after.steps.map((step) => step.text).join(" ")}`,
    ).not.toMatch(word);

/** What people say to a recipe, and what must hold of the proposal, or what it says it cannot do. */
const ASKED: readonly (readonly [
  recipe: string,
  message: string,
  held: ((answer: Answered) => void) | Cannot | "fits",
])[] = [
  ["spinach-ricotta-lasagne", "for two", isForTwo],
  ["green-curry-chicken", "make it for two people", isForTwo],
  ["red-lentil-lemon-soup", "for 2", isForTwo],
  ["green-curry-chicken", "without dairy", "fits"],
  ["cauliflower-mac-cheese", "without dairy", isDairyFree],
  ["swedish-meatballs", "without dairy please", isDairyFree],
  ["apple-cinnamon-porridge", "more protein", hasMoreProtein],
  ["red-lentil-lemon-soup", "more protein", hasMoreProtein],
  ["green-curry-chicken", "more protein", hasMoreProtein],
  ["ratatouille", "more protein", hasMoreProtein],
  ["gazpacho", "more protein", "nothing-to-lower"],
  ["viennese-beef-goulash", "less salt", hasLessSalt],
  ["red-lentil-lemon-soup", "less salt", hasLessSalt],
  ["green-curry-chicken", "spicier", isHotter],
  ["red-lentil-lemon-soup", "make it spicier", isHotter],
  ["spinach-ricotta-lasagne", "spicier please", isHotter],
  ["apple-cinnamon-porridge", "spicier", "cannot-spice"],
  ["viennese-beef-goulash", "make it faster", "not-faster"],
  ["red-lentil-lemon-soup", "faster", "not-faster"],
  ["spinach-ricotta-lasagne", "no oven", "needs-oven"],
  ["green-curry-chicken", "no oven", "fits"],
  ["green-curry-chicken", "make it vegan", isVegan],
  ["tom-kha-cod", "leave out the mushrooms", holdsNo(/mushroom/i)],
  ["red-lentil-lemon-soup", "tell me a joke", "not-understood"],
];

describe("what people say to a recipe", () => {
  it.each(ASKED)("%s: %s", (slug, message, held) => {
    const answer = asked(contentOf(slug), message);
    if (held === "fits") {
      expect(answer.operations).toEqual([]);
      expect(answer.said).toContainEqual(expect.objectContaining({ kind: "fits-already" }));
    } else if (typeof held === "function") {
      expect(answer.operations.length, JSON.stringify(answer.said)).toBeGreaterThan(0);
      held(answer);
    } else {
      expect(answer.operations).toEqual([]);
      expect(answer.said).toContainEqual(expect.objectContaining({ kind: "cannot", why: held }));
    }
  });

  it("shortens a marinade, and the time that stands above", () => {
    const before: RecipeContent = {
      ...contentOf("green-curry-chicken"),
      prepMinutes: 20,
      cookMinutes: 30,
      totalMinutes: 170,
      steps: [
        { text: "Marinate the chicken in the fish sauce for 2 hours.", section: null },
        { text: "Simmer everything for 30 minutes.", section: null },
      ],
    };
    const { after, said } = asked(before, "make it faster");
    expect(after.steps[0]?.text).toBe("Marinate the chicken in the fish sauce for 15 minutes.");
    expect([after.totalMinutes, after.steps[1]?.text]).toEqual([65, "Simmer everything for 30 minutes."]);
    expect(said).toEqual([{ kind: "shorter", minutes: 105 }]);
  });
});
