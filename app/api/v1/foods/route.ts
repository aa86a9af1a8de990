import { kitchenKnowledge } from "@/lib/domains/foods/queries";
import { searchFoods } from "@/lib/engines/foods/search-foods";
import { currentScope } from "@/lib/platform/auth/scope";

/** Foods whose names begin with the words of `q`, best first. */
export async function GET(request: Request) {
  if ((await currentScope()) === null) return Response.json({ code: "not-signed-in" }, { status: 401 });
  const query = new URL(request.url).searchParams.get("q") ?? "";
  const foods = searchFoods(kitchenKnowledge().table, query.slice(0, 100), 12).map((food) => ({
    id: food.id,
    name: food.displayName,
    kcalPer100g: food.nutrients.energy ?? null,
  }));
  return Response.json({ foods }, { headers: { "Cache-Control": "private, max-age=300" } });
}
