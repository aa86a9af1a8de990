import { loadSubstitutions } from "@/db/datasets/substitutions/load";
import { committedKitchen } from "@/db/seed/kitchen";
import { seedRecipes } from "@/db/seed/recipes/collection";
import { nutritionOf } from "../../../nutrition/nutrition-of";
import { deriveRecipe } from "../../derive-recipe";
import { composeRecipe } from "../compose-recipe";
import { rankSources } from "../rank-sources";
import { readWish } from "../read-wish";

export const kitchen = committedKitchen();
const knowledge = { kitchen, pairs: loadSubstitutions(kitchen.table) };
const library = seedRecipes.map((seed) => {
  const nutrition = nutritionOf({ servings: seed.servings, lines: seed.lines.map((line) => line.text) }, kitchen);
  const { kcal, protein, allergens, diets, foodIds } = deriveRecipe({ ...seed, artSeed: seed.slug }, nutrition);
  return { ...seed, id: seed.slug, minutes: seed.totalMinutes, kcal, protein, allergens, diets, foodIds };
});

/** What the local provider answers to a wish in words, from the collection of the house. */
export function askCollection(text: string, options: Parameters<typeof composeRecipe>[3] = {}) {
  const wish = readWish(text, kitchen.table);
  const sources = rankSources(wish, library, knowledge).flatMap(({ id }) => {
    const seed = library.find((one) => one.id === id);
    return seed === undefined ? [] : [{ ...seed, lines: seed.lines.map((line) => ({ ...line, foodId: null })) }];
  });
  return { wish, composed: composeRecipe(wish, sources, knowledge, options) };
}
