import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { foodAlias } from "@/db/schema";
import type { Food } from "@/lib/engines/foods/food";
import type { Scope } from "@/lib/platform/auth/scope";
import { kitchenKnowledge } from "../queries";

export interface FoundFood {
  readonly food: Food;
  /** Release of the table it stands in. */
  readonly release: string;
  /** Names that this household has ruled to mean it. */
  readonly ownAliases: readonly string[];
}

/** A food of the table with the household's own names for it; null where there is none. */
export async function findFood(scope: Scope, id: string): Promise<FoundFood | null> {
  const { table } = kitchenKnowledge();
  const food = table.byId.get(id);
  if (food === undefined) return null;
  const own = await scope.db
    .select({ alias: foodAlias.alias })
    .from(foodAlias)
    .where(and(eq(foodAlias.householdId, scope.householdId), eq(foodAlias.foodId, id)))
    .orderBy(asc(foodAlias.alias));
  return { food, release: table.release, ownAliases: own.map((row) => row.alias) };
}
