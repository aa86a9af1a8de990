import "server-only";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { food } from "@/db/schema";
import type { FoodId } from "@/lib/engines/foods/food";
import type { Scope } from "@/lib/platform/auth/scope";

/** The foods among `foodIds` that this household may use: the committed table's and its own. */
export async function usableFoods({ db, householdId }: Scope, foodIds: readonly FoodId[]) {
  const rows = await db
    .select({
      id: food.id,
      displayName: food.displayName,
      aisle: food.aisle,
      gramsPerMl: food.gramsPerMl,
      gramsPerPiece: food.gramsPerPiece,
      refuse: food.refuse,
    })
    .from(food)
    .where(and(inArray(food.id, [...foodIds]), or(isNull(food.householdId), eq(food.householdId, householdId))));
  return new Map(rows.map((row) => [row.id, row]));
}
