import { z } from "zod";
import { next, pageQuery } from "@/lib/platform/rest/common-schemas";
import { endpoint } from "@/lib/platform/rest/contract";

const recipeHead = z
  .object({ id: z.uuid(), title: z.string(), servings: z.number() })
  .meta({ id: "RecipeHead", description: "What names a recipe." });

export const listRecipes = endpoint({
  id: "recipes.list",
  method: "GET",
  path: "/recipes",
  summary: "Recipes of the household and of the collection, by title",
  access: "recipes:read",
  query: pageQuery.extend({ q: z.string().max(100).default("").meta({ description: "Words of the title." }) }),
  answers: { 200: z.object({ recipes: z.array(recipeHead), next }) },
  examples: { query: { q: "soup" } },
});
