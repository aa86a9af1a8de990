import { z } from "zod";
import type { Food } from "@/lib/engines/foods/food";
import { REFUSED_BELOW } from "@/lib/engines/foods/matcher";
import type { KitchenKnowledge } from "@/lib/engines/nutrition/kitchen-knowledge";
import { resolveLine } from "@/lib/engines/nutrition/resolve-line";
import { buildShoppingList } from "@/lib/engines/shopping/build-shopping-list";
import type { Need, StockAtHome } from "@/lib/engines/shopping/contract";
import { needsOfLines } from "@/lib/engines/shopping/needs-of-lines";
import { shopFactsOf } from "@/lib/engines/shopping/shop-facts";
import { openKitchen } from "../kitchen";
import { recipeInput } from "../recipe-input";
import { Refusal, readInput } from "../refusal";
import type { Verb } from "../run-lines";

const cooked = recipeInput.extend({
  /** Servings to cook; the recipe's own number where absent. */
  cook: z.number().positive().max(10_000).optional(),
  date: z.iso.date().optional(),
});
const meal = z.object({ recipeId: z.string(), portions: z.record(z.string(), z.number().nonnegative().max(1000)) });
const plan = z.object({ days: z.array(z.object({ date: z.iso.date(), meals: z.array(meal) })) });
const stock = z
  .object({
    foodId: z.string().optional(),
    name: z.string().optional(),
    grams: z.number().nonnegative().optional(),
    amount: z.string().optional(),
  })
  .refine((entry) => entry.foodId !== undefined || entry.name !== undefined, "needs a foodId or a name")
  .refine((entry) => entry.grams !== undefined || entry.amount !== undefined, "needs grams or an amount");
const input = z.object({
  recipes: z.array(cooked).max(5000).default([]),
  plan: plan.optional(),
  stock: z.array(stock).max(20_000).default([]),
  units: z.enum(["metric", "us"]).default("metric"),
});
type Cooked = z.infer<typeof cooked>;

/** Recipes with servings, or a plan, and what is at home → what to buy, with the arithmetic. */
export function openShop(): Verb {
  const kitchen = openKitchen();
  return async (line) => {
    const given = readInput(input, line);
    if (given.recipes.length === 0 && !given.plan) throw new Refusal("nothing-to-list", "Give recipes, or a plan.");
    const recipes = given.plan ? await mealsOf(given.plan, given.recipes) : given.recipes;
    const needs = recipes.flatMap((recipe) => needsOf(recipe, kitchen));
    const home = given.stock.map((entry) => stockOf(entry, kitchen));
    const factsOf = (foodId: string) => {
      const food = kitchen.table.byId.get(foodId);
      return food ? shopFactsOf(food) : null;
    };
    const items = buildShoppingList(needs, factsOf, home, given.units);
    return { items: items.map(({ shown, ...item }) => ({ ...item, amount: shown.text, shown })) };
  };
}

/** Each meal of a plan as its recipe, cooked for the sum of its portions. */
async function mealsOf({ days }: z.infer<typeof plan>, own: readonly Cooked[]): Promise<Cooked[]> {
  const byId = new Map<string, Cooked>(own.map((recipe) => [recipe.id ?? recipe.title, recipe]));
  if (days.some((day) => day.meals.some(({ recipeId }) => !byId.has(recipeId)))) {
    const { openLibrary } = await import("../library");
    for (const recipe of await openLibrary()) if (!byId.has(recipe.id)) byId.set(recipe.id, recipe);
  }
  return days.flatMap(({ date, meals }) =>
    meals.flatMap(({ recipeId, portions }) => {
      const recipe = byId.get(recipeId);
      if (!recipe) {
        throw new Refusal(
          "unknown-recipe",
          `The plan names ${recipeId}, which is neither in recipes nor in the library.`,
        );
      }
      const cook = Object.values(portions).reduce((sum, servings) => sum + servings, 0);
      return cook > 0 ? [{ ...recipe, cook, date }] : [];
    }),
  );
}

function needsOf(recipe: Cooked, kitchen: KitchenKnowledge): Need[] {
  const lines = recipe.ingredients.map((text) => resolveLine(text, kitchen));
  return needsOfLines(lines, (recipe.cook ?? recipe.servings) / recipe.servings, {
    recipeId: recipe.id ?? null,
    recipeTitle: recipe.title,
    date: recipe.date ?? null,
  });
}

function stockOf(entry: z.infer<typeof stock>, kitchen: KitchenKnowledge): StockAtHome {
  const food = entry.foodId === undefined ? foodNamed(entry.name ?? "", kitchen) : kitchen.table.byId.get(entry.foodId);
  if (!food) throw new Refusal("unknown-food", `No food is known as ${entry.foodId ?? entry.name}.`);
  if (entry.grams !== undefined) return { foodId: food.id, grams: entry.grams };
  const line = resolveLine(`${entry.amount} ${food.displayName}`, kitchen, { ruling: { foodId: food.id } });
  if (line.grams === null)
    throw new Refusal("no-weight", `"${entry.amount}" of ${food.displayName} has no known weight.`);
  return { foodId: food.id, grams: line.grams.value };
}

function foodNamed(name: string, kitchen: KitchenKnowledge): Food | undefined {
  const best = kitchen.matcher.match(name, { limit: 1 })[0];
  return best && best.confidence >= REFUSED_BELOW ? best.food : undefined;
}
