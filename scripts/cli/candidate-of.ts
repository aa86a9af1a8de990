import { loadPrices } from "@/db/datasets/prices/load";
import { NUTRIENT_IDS, type NutrientId } from "@/lib/engines/foods/nutrients";
import type { RecipeNutrition } from "@/lib/engines/nutrition/contract";
import type { KitchenKnowledge } from "@/lib/engines/nutrition/kitchen-knowledge";
import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import type { Candidate } from "@/lib/engines/planning/contract";
import { boughtAmounts } from "@/lib/engines/prices/bought-amounts";
import { priceOf } from "@/lib/engines/prices/price-of";
import { inCurrency } from "@/lib/engines/prices/price-table";
import type { RecipeInput } from "./recipe-input";

/** A recipe as the planner sees it, its figures and its cost counted from its lines. */
export function candidateOf(recipe: RecipeInput & { readonly id: string }, kitchen: KitchenKnowledge): Candidate {
  const counted = nutritionOf({ servings: recipe.servings, lines: recipe.ingredients }, kitchen);
  const { perServing, lines, allergens, diets } = counted;
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
    costMinor: costOf(counted, recipe.servings, kitchen),
    keeps: recipe.keeps ?? false,
    appeal: 0.5,
  };
}

/** Less of its mass priced, and the cost is not told. */
const LEAST_PRICED = 0.5;

/** US cents a serving by the committed table of typical prices. */
function costOf(counted: RecipeNutrition, servings: number, { table }: KitchenKnowledge): number | null {
  const prices = loadPrices().table;
  const cost = priceOf(boughtAmounts(counted), (foodId) => {
    const food = table.byId.get(foodId);
    const price = food === undefined ? null : prices.priceOf(food);
    return price === null ? null : inCurrency(price, 1);
  });
  return cost.coverage < LEAST_PRICED ? null : Math.round(cost.minor / servings);
}

/** The different words of a text, lower case. */
export const wordsOf = (text: string): string[] => [...new Set(text.toLowerCase().match(/[\p{L}]+/gu) ?? [])];
