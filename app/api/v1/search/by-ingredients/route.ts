import { cookFromHome } from "@/lib/domains/search/queries/cook-from-home";
import { answer, serve } from "@/lib/platform/rest/serve";
import { searchByIngredients } from "../contract";

export const POST = serve(searchByIngredients, async ({ scope, body: { ingredients, limit, mostMissing } }) => {
  const { recipes, unknown } = await cookFromHome(scope, ingredients, { limit, mostMissing });
  return answer(200, {
    recipes: recipes.map(({ recipeId, title, have, missing, uses }) => ({
      ...{ id: recipeId, title, have, missing, uses },
      missingCount: missing.length,
    })),
    unknown,
  });
});
