import "server-only";
import { eq } from "drizzle-orm";
import { cache } from "react";
import { foodAlias } from "@/db/schema";
import { committedKitchen } from "@/db/seed/kitchen";
import type { FoodId } from "@/lib/engines/foods/food";
import type { KitchenKnowledge } from "@/lib/engines/nutrition/kitchen-knowledge";
import type { Scope } from "@/lib/platform/auth/scope";

/** Foods, matcher and line parser: what turns the text of a line into grams. Built once a process. */
export const kitchenKnowledge = (): KitchenKnowledge => committedKitchen();

/** What this household has ruled itself: name (lower case) → food. */
export const householdAliases = cache((scope: Scope) => readAliases(scope));

/** The same, read anew: for a write that may just have changed them. */
export async function readAliases(scope: Scope): Promise<ReadonlyMap<string, FoodId>> {
  const rows = await scope.db
    .select({ alias: foodAlias.alias, foodId: foodAlias.foodId })
    .from(foodAlias)
    .where(eq(foodAlias.householdId, scope.householdId));
  return new Map(rows.map((row) => [row.alias, row.foodId]));
}
