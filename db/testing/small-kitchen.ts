import { saveRecipe } from "@/lib/domains/recipes/mutations";
import { type RecipeInput, recipeInput } from "@/lib/domains/recipes/schema";
import { resolveLine } from "@/lib/engines/nutrition/resolve-line";
import type { Scope } from "@/lib/platform/auth/scope";
import type { Db } from "../drivers/connection";
import { food } from "../schema";
import { committedKitchen } from "../seed/kitchen";
import { inRolledBack } from "./database";

/** The foods that the tests' lines resolve to; the whole table would take seconds a test. */
const LINES = [
  "400 g carrots",
  "200 g red lentils",
  "1 l water",
  "300 g strawberries",
  "50 g sugar",
  "400 g potatoes",
  "200 g spinach",
  "300 g rice",
  "100 g roasted peanuts",
  "200 g frozen peas",
  "4 eggs",
  "10 g butter",
  "200 g sour cream",
  "200 g Greek yogurt",
  "400 g firm tofu",
  "1 tbsp olive oil",
];

/** Runs a test where these foods are known, and leaves nothing behind. */
export async function withFoods(work: (db: Db) => Promise<void>): Promise<void> {
  await inRolledBack(async (db) => {
    const foods = new Set(LINES.flatMap((text) => resolveLine(text, committedKitchen()).food ?? []));
    await db
      .insert(food)
      .values(
        [...foods].map((row) => ({ ...row, release: "test", allergens: [...row.allergens], diets: [...row.diets] })),
      );
    await work(db);
  });
}

/** A recipe as a person would write it down, by its title and lines. */
export const written = (title: string, lines: readonly string[], tags: readonly string[] = ["dinner"]): RecipeInput =>
  recipeInput.parse({
    title,
    description: null,
    servings: 4,
    yieldText: null,
    prepMinutes: null,
    cookMinutes: null,
    totalMinutes: 25,
    cuisine: null,
    tags: [...tags],
    language: "en",
    sourceUrl: null,
    sourceName: null,
    coverFileId: null,
    lines: lines.map((text) => ({ text, section: null, ruledFoodId: null, subRecipeId: null })),
    steps: [{ text: "Cook it.", section: null }],
  });

/** Saves a recipe of the household; its id. */
export async function kept(scope: Scope, recipe: RecipeInput): Promise<string> {
  const saved = await saveRecipe(scope, { existing: null, recipe, remember: [] });
  if (!saved.ok) throw new Error(saved.reason);
  return saved.recipeId;
}
