import { z } from "zod";
import { saveRecipe } from "@/lib/domains/recipes/mutations";
import { searchRecipes } from "@/lib/domains/recipes/queries/find-recipe";
import { cursorsOf, pageOf } from "@/lib/platform/rest/cursor";
import { problem } from "@/lib/platform/rest/problems";
import { etagOf } from "@/lib/platform/rest/revision";
import { answer, serve } from "@/lib/platform/rest/serve";
import { createRecipe, listRecipes } from "./contract";
import { readableRecipe, recipeAnswer } from "./recipe-answer";

const cursors = cursorsOf("recipes.list", z.object({ isOwn: z.boolean(), title: z.string(), id: z.uuid() }));

export const GET = serve(listRecipes, async ({ scope, query }) => {
  const found = await searchRecipes(scope, query.q, query.limit + 1, cursors.read(query.cursor));
  const { rows, next } = pageOf(found, query.limit, ({ isOwn, title, id }) => cursors.write({ isOwn, title, id }));
  return answer(200, { recipes: rows, next });
});

export const POST = serve(createRecipe, async ({ scope, body }) => {
  const saved = await saveRecipe(scope, { existing: null, recipe: body, remember: [] });
  if (!saved.ok) return problem("cycle", saved.reason === "cycle" ? `${saved.title} contains it.` : undefined);
  const recipe = await readableRecipe(scope, saved.recipeId);
  const headers = { Location: `/api/v1/recipes/${recipe.id}`, ETag: etagOf(recipe.revision) };
  return answer(201, recipeAnswer(recipe), headers);
});
