import { alternativesOf } from "@/lib/domains/planning/reasons";
import { findRecipeSummaries } from "@/lib/domains/recipes/queries";
import { moneyText } from "@/lib/engines/prices/money-text";
import { currentScope } from "@/lib/platform/auth/scope";
import { type AlternativeChoice, placeQuery } from "../contract";

/** Other recipes for one meal of the plan, best first. */
export async function GET(request: Request) {
  const scope = await currentScope();
  if (scope === null) return Response.json({ code: "not-signed-in" }, { status: 401 });
  const query = placeQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return Response.json({ code: "invalid" }, { status: 422 });
  const { week, ...place } = query.data;
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
  return Response.json({ alternatives }, { headers: { "Cache-Control": "no-store" } });
}
