import { describe, expect, it } from "vitest";
import { committedKitchen } from "@/db/seed/kitchen";
import { seedRecipes } from "@/db/seed/recipes/collection";
import { nutritionOf } from "../../nutrition/nutrition-of";
import { checkRecipe, isSound } from "./check-recipe";
import { type CheckWish, type DraftToCheck, NO_WISH } from "./contract";
import { findDuplicate } from "./find-duplicate";

const kitchen = committedKitchen();
const rows = (text: string) => text.split("|").map((one) => ({ text: one.trim(), section: null }));

function draft(lines: string, steps: string, rest: Partial<DraftToCheck> = {}): DraftToCheck {
  return {
    title: "A plain supper",
    description: null,
    servings: 4,
    prepMinutes: 10,
    cookMinutes: 30,
    totalMinutes: 40,
    lines: rows(lines),
    steps: rows(steps),
    ...rest,
  };
}

function findings(recipe: DraftToCheck, wish: Partial<CheckWish> = {}) {
  const nutrition = nutritionOf({ servings: recipe.servings, lines: recipe.lines.map((line) => line.text) }, kitchen);
  return checkRecipe(recipe, { nutrition, wish: { ...NO_WISH, ...wish } }, kitchen.table);
}

const fails = (recipe: DraftToCheck, wish: Partial<CheckWish> = {}) =>
  findings(recipe, wish)
    .filter((one) => one.severity === "fail")
    .map((one) => one.code);

const SUPPER = draft(
  "600 g chicken thighs, boneless | 300 g rice | 2 onions, sliced | 2 tbsp olive oil | 1 tsp salt",
  "Fry the onions in the oil for 8 minutes. | Add the chicken and salt and fry for 12 minutes, until it is 74 °C (165 °F) inside. | Boil the rice for 12 minutes and serve it beside.",
);

describe("a recipe written well", () => {
  it("passes", () => expect(findings(SUPPER)).toEqual([]));

  it("is what the whole collection is", () => {
    const bad = seedRecipes.filter((recipe) => fails(recipe).length > 0).map((recipe) => recipe.slug);
    expect(bad).toEqual([]);
  });
});

describe("what no one is shown", () => {
  const cases: readonly (readonly [string, DraftToCheck, Partial<CheckWish>, string])[] = [
    ["an empty method", { ...SUPPER, steps: [] }, {}, "no-steps"],
    [
      "a line nobody knows",
      draft("500 g zorblax crystals | 200 g rice", "Boil the rice with the zorblax for 12 minutes."),
      {},
      "line-unknown",
    ],
    [
      "a cup of salt",
      draft(
        "600 g chicken thighs | 200 g salt | 300 g rice",
        "Fry the chicken with the salt for 15 minutes, until 74 °C inside. | Boil the rice for 12 minutes.",
      ),
      {},
      "too-much",
    ],
    [
      "a pan of oil in a salad",
      draft(
        "2 cucumbers | 500 ml olive oil | 3 tomatoes",
        "Slice the cucumbers and tomatoes and dress with the olive oil.",
        { totalMinutes: 10, cookMinutes: 0 },
      ),
      {},
      "too-much",
    ],
    ["no times", { ...SUPPER, prepMinutes: null, cookMinutes: null, totalMinutes: null }, {}, "no-times"],
    [
      "steps that outlast the clock",
      { ...SUPPER, totalMinutes: 12, prepMinutes: 2, cookMinutes: 10 },
      {},
      "steps-take-longer",
    ],
    [
      "food of the steps that is not listed",
      {
        ...SUPPER,
        steps: rows(
          "Fry the onions in the oil for 8 minutes, add the chicken and the cauliflower and fry for 12 minutes until cooked through. | Boil the rice for 12 minutes.",
        ),
      },
      {},
      "used-not-listed",
    ],
    [
      "a main line no step uses",
      draft("600 g chicken thighs | 500 g aubergine", "Bake the chicken for 30 minutes, until 74 °C inside."),
      {},
      "line-unused",
    ],
    ["an allergen in a line", SUPPER, { allergens: ["gluten"] }, ""],
    [
      "an allergen hidden in a name",
      draft(
        "400 g tofu | 3 tbsp teriyaki sauce | 200 g rice",
        "Fry the tofu with the teriyaki for 8 minutes. | Boil the rice for 12 minutes.",
      ),
      { allergens: ["gluten"] },
      "holds-allergen",
    ],
    [
      "an allergen only the steps name",
      { ...SUPPER, steps: [...SUPPER.steps, { text: "Scatter with chopped walnuts.", section: null }] },
      { allergens: ["nuts"] },
      "mentions-allergen",
    ],
    [
      "an allergen hidden in a word of the steps",
      { ...SUPPER, steps: [...SUPPER.steps, { text: "Crumble the halloumi over it.", section: null }] },
      { allergens: ["milk"] },
      "mentions-allergen",
    ],
    ["meat for a vegetarian", SUPPER, { diets: ["vegetarian"] }, "breaks-diet"],
    ["what somebody dislikes", SUPPER, { without: ["onion"] }, "holds-unwanted"],
    ["longer than asked", SUPPER, { maxMinutes: 20 }, "over-minutes"],
    [
      "chicken at 60 °C",
      {
        ...SUPPER,
        steps: rows(
          "Fry the onions in the oil for 8 minutes. | Fry the chicken for 10 minutes until it reads 60 °C inside. | Boil the rice for 12 minutes.",
        ),
      },
      {},
      "undercooked",
    ],
    [
      "chicken at 140 °F",
      {
        ...SUPPER,
        steps: rows(
          "Fry the onions in the oil for 8 minutes. | Fry the chicken for 10 minutes until the internal temperature reaches 140 °F. | Boil the rice for 12 minutes.",
        ),
      },
      {},
      "undercooked",
    ],
    [
      "chicken in two minutes",
      { ...SUPPER, steps: rows("Fry the onions and the chicken in the oil for 2 minutes. | Serve with the rice.") },
      {},
      "undercooked",
    ],
    [
      "raw mince",
      draft(
        "500 g ground beef | 1 onion, chopped | 4 buns",
        "Mix the beef with the onion, shape and put into the buns.",
      ),
      {},
      "no-heat",
    ],
    [
      "rare burgers",
      draft(
        "500 g ground beef | 1 onion, chopped | 4 buns",
        "Mix the beef with the onion and shape burgers. | Fry the burgers for 4 minutes, still pink in the middle, and put into the buns.",
      ),
      {},
      "undercooked",
    ],
    [
      "dried kidney beans simmered low",
      draft(
        "300 g dried kidney beans | 1 onion | 400 g canned tomatoes",
        "Cook the beans with the onion and tomatoes in a slow cooker for 30 minutes.",
        {},
      ),
      {},
      "beans-not-boiled",
    ],
    [
      "green beans in jars",
      draft(
        "1 kg green beans | 20 g salt",
        "Pack the beans with the salt into sterilised jars and seal the jars. Boil for 20 minutes and keep in the cupboard.",
      ),
      {},
      "home-canning",
    ],
    [
      "garlic in oil on the shelf",
      draft(
        "4 heads garlic | 250 ml olive oil | 400 g bread",
        "Poach the garlic in the oil for 25 minutes. | Store the garlic oil at room temperature for up to a month. | Serve with the bread.",
        { servings: 12 },
      ),
      {},
      "garlic-in-oil",
    ],
    [
      "rice left out",
      draft(
        "300 g rice | 200 g peas | 4 eggs",
        "Boil the rice for 12 minutes and leave the rice on the counter at room temperature for 5 hours. | Fry with the eggs and peas for 6 minutes until set.",
        { totalMinutes: 400 },
      ),
      {},
      "rice-kept-warm",
    ],
    [
      "stew kept for ten days",
      draft(
        "500 g beef, cubed | 3 carrots | 2 onions",
        "Simmer the beef, carrots and onions for 2 hours, until tender. | Keep in the fridge for ten days.",
        { cookMinutes: 120, totalMinutes: 130 },
      ),
      {},
      "kept-too-long",
    ],
    [
      "figures it made up",
      { ...SUPPER, description: "Only 320 kcal and 40 g protein a serving." },
      {},
      "claims-nutrition",
    ],
    ["too heavy for the aim", SUPPER, { maxKcal: 250 }, "over-energy"],
  ];
  it.each(cases)("%s", (_name, recipe, wish, code) => {
    if (code === "") expect(fails(recipe, wish)).toEqual([]);
    else expect(fails(recipe, wish)).toContain(code);
  });

  it("never throws on nonsense", () => {
    const odd = draft("| ", "", { title: "", servings: Number.NaN, totalMinutes: -5 });
    expect(isSound(findings(odd))).toBe(false);
  });
});

describe("the same recipe twice", () => {
  const nameOf = (id: string) => kitchen.table.byId.get(id)?.displayName ?? "";
  const known = seedRecipes.map((recipe) => ({
    id: recipe.slug,
    title: recipe.title,
    foodIds: nutritionOf(
      { servings: recipe.servings, lines: recipe.lines.map((line) => line.text) },
      kitchen,
    ).lines.flatMap((line) => line.food?.id ?? []),
  }));

  it("is found under a title said otherwise", () => {
    const one = known[3];
    const found = findDuplicate({ title: `Easy ${one?.title}`, foodIds: one?.foodIds.slice(1) ?? [] }, known, nameOf);
    expect(found?.id).toBe(one?.id);
  });

  it("does not take the collection's own recipes for each other", () => {
    const twins = known.filter(
      (one) =>
        findDuplicate(
          one,
          known.filter((other) => other !== one),
          nameOf,
        ) !== null,
    );
    expect(twins.map((one) => one.id)).toEqual([]);
  });
});
