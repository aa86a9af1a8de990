import { alternativesOf } from "@/lib/domains/planning/reasons";
import { findRecipeSummaries } from "@/lib/domains/recipes/queries";
import { moneyText } from "@/lib/engines/prices/money-text";
import { answer, serve } from "@/lib/platform/rest/serve";
import { type AlternativeChoice, planAlternatives } from "../contract";

export const GET = serve(planAlternatives, async ({ scope, query: { week, ...place } }) => {
  const { found, names, household } = await alternativesOf(scope, week, place);
  const recipes = await findRecipeSummaries(
    scope,
    found.map((one) => one.recipeId),
  );
  const alternatives = found.flatMap((one): AlternativeChoice[] => {
    const recipe = recipes.get(one.recipeId);
    if (recipe === undefined) return [];
    return [
      {
        recipeId: recipe.id,
        title: recipe.title,
        artUrl: recipe.artUrl,
        kcal: recipe.kcal,
        minutes: recipe.minutes,
        portions: one.portions,
        changes: one.changes.map((change) => ({
          eaterId: change.eaterId,
          name: names.get(change.eaterId) ?? "",
          energy: Math.round(change.energy),
          protein: Math.round(change.protein),
        })),
        minutesChange: one.minutesChange,
        costChange:
          one.costChangeMinor === null ? null : moneyText(one.costChangeMinor, household.currency, { isSigned: true }),
      },
    ];
  });
  return answer(200, { alternatives });
});
