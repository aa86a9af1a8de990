import { sayNutrition } from "@/lib/engines/nutrition/say-nutrition";
import { answer, serve } from "@/lib/platform/rest/serve";
import { readRecipeNutrition } from "../../contract";
import { readableRecipe } from "../../recipe-answer";

export const GET = serve(readRecipeNutrition, async ({ scope, params }) => {
  const { title, nutrition } = await readableRecipe(scope, params.id);
  return answer(200, sayNutrition(title, nutrition));
});
