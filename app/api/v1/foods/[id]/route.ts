import { kitchenKnowledge } from "@/lib/domains/foods/queries";
import { NUTRIENT_IDS, NUTRIENTS } from "@/lib/engines/foods/nutrients";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { readFood } from "../contract";

export const GET = serve(readFood, async ({ params }) => {
  const food = kitchenKnowledge().table.byId.get(params.id);
  if (food === undefined) return problem("not-found");
  const nutrients = NUTRIENT_IDS.flatMap((id) => {
    const value = food.nutrients[id];
    return value === undefined ? [] : [[id, { value, unit: NUTRIENTS[id].unit }] as const];
  });
  return answer(200, { ...food, nutrientsPer100g: Object.fromEntries(nutrients) });
});
