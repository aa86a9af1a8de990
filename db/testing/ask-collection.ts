import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import { composeRecipe } from "@/lib/engines/recipes/composing/compose-recipe";
import { rankSources } from "@/lib/engines/recipes/composing/rank-sources";
import { readWish } from "@/lib/engines/recipes/composing/read-wish";
import { deriveRecipe } from "@/lib/engines/recipes/derive-recipe";
import { loadSubstitutions } from "../datasets/substitutions/load";
import { committedKitchen } from "../seed/kitchen";
import { seedRecipes } from "../seed/recipes/collection";

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
