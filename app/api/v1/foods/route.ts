import { kitchenKnowledge } from "@/lib/domains/foods/queries";
import { searchFoods as foodsNamed } from "@/lib/engines/foods/search-foods";
import { answer, serve } from "@/lib/platform/rest/serve";
import { searchFoods } from "./contract";

export const GET = serve(searchFoods, async ({ query }) => {
  const foods = foodsNamed(kitchenKnowledge().table, query.q, query.limit).map((food) => ({
    id: food.id,
    name: food.displayName,
    kcalPer100g: food.nutrients.energy ?? null,
  }));
  return answer(200, { foods }, { "Cache-Control": "private, max-age=300" });
});
