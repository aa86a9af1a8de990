import "server-only";
import { recipe } from "@/db/schema";

/** The columns of what a person wrote about a recipe; its lines and steps stand in their own tables. */
export const writtenColumns = {
  title: recipe.title,
  description: recipe.description,
  servings: recipe.servings,
  yieldText: recipe.yieldText,
  prepMinutes: recipe.prepMinutes,
  cookMinutes: recipe.cookMinutes,
  totalMinutes: recipe.totalMinutes,
  cuisine: recipe.cuisine,
  tags: recipe.tags,
  language: recipe.language,
  sourceUrl: recipe.sourceUrl,
  sourceName: recipe.sourceName,
} as const;
