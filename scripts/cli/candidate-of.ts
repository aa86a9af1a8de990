import { NUTRIENT_IDS, type NutrientId } from "@/lib/engines/foods/nutrients";
import type { KitchenKnowledge } from "@/lib/engines/nutrition/kitchen-knowledge";
import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import type { Candidate } from "@/lib/engines/planning/contract";
import type { RecipeInput } from "./recipe-input";

/** A recipe as the planner sees it, its figures counted from its lines. */
export function candidateOf(recipe: RecipeInput & { readonly id: string }, kitchen: KitchenKnowledge): Candidate {
  const { perServing, lines, allergens, diets } = nutritionOf(
    { servings: recipe.servings, lines: recipe.ingredients },
    kitchen,
  );
  const nutrients: Partial<Record<NutrientId, number>> = {};
  for (const nutrient of NUTRIENT_IDS) {
    const figure = perServing[nutrient];
    if (figure) nutrients[nutrient] = figure.value;
  }
  return {
    recipeId: recipe.id,
    title: recipe.title,
    nutrients,
    minutes: recipe.minutes ?? null,
    allergens,
    diets,
    foodIds: lines.flatMap((line) => (line.food ? [line.food.id] : [])),
    words: wordsOf([recipe.title, ...recipe.ingredients].join(" ")),
    suits: recipe.suits ?? ["lunch", "dinner"],
    servings: recipe.servings,
    costMinor: null,
    keeps: recipe.keeps ?? false,
    appeal: 0.5,
  };
}

/** The different words of a text, lower case. */
export const wordsOf = (text: string): string[] => [...new Set(text.toLowerCase().match(/[\p{L}]+/gu) ?? [])];
