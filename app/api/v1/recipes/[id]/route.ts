import { deleteRecipe as removeRecipe, saveRecipe } from "@/lib/domains/recipes/mutations";
import { problem } from "@/lib/platform/rest/problems";
import { etagOf, revisionOf } from "@/lib/platform/rest/revision";
import { answer, serve } from "@/lib/platform/rest/serve";
import { deleteRecipe, readRecipe, updateRecipe } from "../contract";
import { readableRecipe, recipeAnswer } from "../recipe-answer";

export const GET = serve(readRecipe, async ({ scope, params }) => {
  const recipe = await readableRecipe(scope, params.id);
  return answer(200, recipeAnswer(recipe), { ETag: etagOf(recipe.revision) });
});

export const PUT = serve(updateRecipe, async ({ scope, params: { id }, headers, body }) => {
  const revision = revisionOf(headers["if-match"]);
  const saved = await saveRecipe(scope, { existing: { id, revision }, recipe: body, remember: [] });
  if (!saved.ok) return saved.reason === "stale" ? problem("changed") : problem("cycle", `${saved.title} contains it.`);
  const recipe = await readableRecipe(scope, id);
  return answer(200, recipeAnswer(recipe), { ETag: etagOf(recipe.revision) });
});

export const DELETE = serve(deleteRecipe, async ({ scope, params }) => {
  await removeRecipe(scope, params.id);
  return answer(204, null);
});
