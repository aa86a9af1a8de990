import { seedRecipes } from "@/db/seed/recipes/collection";
import type { RecipeInput } from "./recipe-input";

/** A recipe that `"library"` stands for, by its id. */
export type LibraryRecipe = RecipeInput & { readonly id: string };

let library: readonly LibraryRecipe[] | null = null;

/** The recipes meant by `"library"`: the collection that comes with the product. */
export function openLibrary(): readonly LibraryRecipe[] {
  library ??= seedRecipes.map((recipe) => ({
    id: recipe.slug,
    title: recipe.title,
    servings: recipe.servings,
    ingredients: recipe.lines.map((line) => line.text),
    minutes: recipe.totalMinutes,
    suits: [...recipe.suits],
    keeps: recipe.keeps,
  }));
  return library;
}
