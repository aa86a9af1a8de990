import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import { sayNutrition } from "@/lib/engines/nutrition/say-nutrition";
import { openKitchen } from "../kitchen";
import { recipeInput } from "../recipe-input";
import { readInput } from "../refusal";
import type { Verb } from "../run-lines";

/** A recipe → what one serving holds, each line accounted for. */
export function openNutrition(): Verb {
  const kitchen = openKitchen();
  return (line) => {
    const recipe = readInput(recipeInput, line);
    return sayNutrition(recipe.title, nutritionOf({ servings: recipe.servings, lines: recipe.ingredients }, kitchen));
  };
}
