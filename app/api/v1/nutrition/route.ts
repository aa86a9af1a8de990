import { householdAliases, kitchenKnowledge } from "@/lib/domains/foods/queries";
import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import { sayNutrition } from "@/lib/engines/nutrition/say-nutrition";
import { answer, serve } from "@/lib/platform/rest/serve";
import { countNutrition } from "./contract";

export const POST = serve(countNutrition, async ({ scope, body }) => {
  const recipe = { servings: body.servings, lines: body.ingredients, aliases: await householdAliases(scope) };
  const found = nutritionOf(recipe, kitchenKnowledge());
  return answer(200, sayNutrition(body.title, found));
});
