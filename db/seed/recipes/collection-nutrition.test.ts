import { describe, expect, test } from "vitest";
import { loadFoodTable } from "@/db/datasets/foods/load";
import { buildFoodMatcher } from "@/lib/engines/foods/build-food-matcher";
import type { Diet } from "@/lib/engines/foods/food";
import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import { parseLine } from "@/lib/engines/recipes/lines/parse-line";
import { seedRecipes } from "./collection";

const table = loadFoodTable();
const kitchen = { table, matcher: buildFoodMatcher(table), parseLine };
const counted = seedRecipes.map((recipe) => {
  const lines = recipe.lines.map((line) => line.text);
  return { recipe, nutrition: nutritionOf({ servings: recipe.servings, lines }, kitchen) };
});
const kcal = (entry: (typeof counted)[number]) => entry.nutrition.perServing.energy?.value ?? 0;
const failing = (holds: (entry: (typeof counted)[number]) => boolean) =>
  counted.filter((entry) => !holds(entry)).map((entry) => `${entry.recipe.slug} (${kcal(entry).toFixed(0)} kcal)`);

describe("the recipe collection, counted", () => {
  test("at least 97 % of each recipe's mass is resolved to foods", () => {
    expect(failing(({ nutrition }) => nutrition.coverage >= 0.97)).toEqual([]);
  });

  /** What a plan can serve; building blocks go into other recipes, a spoon of paste or a cup of stock at a time. */
  const servable = (entry: (typeof counted)[number]) => entry.recipe.suits.length > 0;

  test("energy is plausible for the slots a recipe suits", () => {
    expect(failing((entry) => !servable(entry) || (kcal(entry) >= 80 && kcal(entry) <= 1200))).toEqual([]);
    const snacks = (entry: (typeof counted)[number]) => entry.recipe.suits.includes("snack");
    expect(failing((entry) => !snacks(entry) || kcal(entry) <= 330)).toEqual([]);
    expect(failing((entry) => !entry.recipe.suits.includes("dinner") || kcal(entry) >= 250)).toEqual([]);
  });

  test("no line is left out or taken for a food with doubt", () => {
    const unsure = counted.flatMap(({ recipe, nutrition }) =>
      nutrition.lines
        .filter((line) => line.doubtful || line.omission !== null)
        .map((line) => `${recipe.slug}: ${line.text} → ${line.food?.name ?? "nothing"}`),
    );
    expect(unsure).toEqual([]);
  });

  test("what is tagged high-protein has 15 g a serving and a sixth of its energy from protein", () => {
    expect(
      failing((entry) => {
        const protein = entry.nutrition.perServing.protein?.value ?? 0;
        return !entry.recipe.tags.includes("high-protein") || (protein >= 15 && (4 * protein) / kcal(entry) >= 1 / 6);
      }),
    ).toEqual([]);
  });

  test("macronutrients explain the energy", () => {
    expect(
      failing(({ nutrition: { perServing } }) => {
        const of = (id: "protein" | "fat" | "carbohydrate" | "alcohol" | "energy") => perServing[id]?.value ?? 0;
        const explained = 4 * of("protein") + 9 * of("fat") + 4 * of("carbohydrate") + 7 * of("alcohol");
        return Math.abs(explained / of("energy") - 1) < 0.2;
      }),
    ).toEqual([]);
  });

  test("the foods of a recipe fit the diets it is tagged with", () => {
    const tagged: readonly Diet[] = ["vegan", "vegetarian", "gluten-free", "dairy-free"];
    const against = counted.flatMap(({ recipe, nutrition }) =>
      tagged
        .filter((diet) => (recipe.tags as readonly string[]).includes(diet))
        .flatMap((diet) =>
          nutrition.lines
            .filter((line) => line.food !== null && !line.food.diets.includes(diet))
            .map((line) => `${recipe.slug}: ${line.text} → ${line.food?.name} is not ${diet}`),
        ),
    );
    expect(against).toEqual([]);
  });
});
