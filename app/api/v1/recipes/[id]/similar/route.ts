import { similarRecipes as recipesLike } from "@/lib/domains/recommendations/queries";
import { answer, serve } from "@/lib/platform/rest/serve";
import { similarRecipes } from "../../../recommendations/contract";
import { readableRecipe } from "../../recipe-answer";

export const GET = serve(similarRecipes, async ({ scope, params, query }) => {
  const { id } = await readableRecipe(scope, params.id);
  return answer(200, { recipes: [...(await recipesLike(scope, id, query.count))] });
});
