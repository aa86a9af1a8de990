import { searchRecipes } from "@/lib/domains/recipes/queries/find-recipe";
import { currentScope } from "@/lib/platform/auth/scope";

/** Recipes of the household and the collection by the words of their title. */
export async function GET(request: Request) {
  const scope = await currentScope();
  if (scope === null) return Response.json({ code: "not-signed-in" }, { status: 401 });
  const query = new URL(request.url).searchParams.get("q") ?? "";
  const recipes = await searchRecipes(scope, query.slice(0, 100));
  return Response.json({ recipes }, { headers: { "Cache-Control": "no-store" } });
}
