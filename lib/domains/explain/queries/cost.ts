import "server-only";
import { boughtAmounts } from "@/lib/engines/prices/bought-amounts";
import { portionOf, priceOf } from "@/lib/engines/prices/price-of";
import { isTapWater } from "@/lib/engines/shopping/is-tap-water";
import type { Scope } from "@/lib/platform/auth/scope";
import { priceBook } from "../../prices/queries";
import { findRecipe } from "../../recipes/queries/find-recipe";

/** What a serving costs, food by food: weight in the shop × price a kilogram; null where the recipe may not be read. */
export async function explainCost(scope: Scope, recipeId: string) {
  const recipe = await findRecipe(scope, recipeId);
  if (recipe === null) return null;
  const book = await priceBook(scope);
  const amounts = boughtAmounts(recipe.nutrition).filter((amount) => !isTapWater(amount.name));
  const servings = recipe.servings > 0 ? recipe.servings : 1;
  return {
    kind: "cost",
    recipe: { id: recipe.id, title: recipe.title },
    servings,
    currency: book.currency,
    cost: portionOf(
      priceOf(amounts, (foodId) => book.priceFor(foodId)),
      1 / servings,
    ),
    terms: amounts.map((amount) => {
      const price = amount.foodId === null ? null : book.priceFor(amount.foodId);
      const isKnown = price !== null && amount.grams !== null;
      return { ...amount, price, minor: isKnown ? ((amount.grams ?? 0) / 1000) * price.minorPerKg : null };
    }),
  } as const;
}
