import type { Scope } from "@/lib/platform/auth/scope";
import { saveRecipe } from "../../recipes/mutations";
import { type RecipeInput, recipeInput } from "../../recipes/schema";

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
