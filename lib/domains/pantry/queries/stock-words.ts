import "server-only";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { recipe } from "@/db/schema";
import { findHousehold } from "@/lib/domains/accounts/queries";
import { amountText } from "@/lib/engines/shopping/amount-text";
import type { Scope } from "@/lib/platform/auth/scope";
import { type Amount, type AmountUnit, editableAmount, stockText, unitsOf } from "../amounts";
import type { Thing } from "../policy";
import { usableFoods } from "./usable-foods";

interface StockWords {
  /** Null when the food or recipe is gone. */
  readonly name: string | null;
  readonly text: (amount: number) => string;
  readonly editable: (amount: number) => Amount;
  readonly units: readonly AmountUnit[];
}

/** How the stock of these things is said: its name, amounts in the household's units, the units it can be given in. */
export async function stockWords(
  scope: Scope,
  things: readonly Pick<Thing, "foodId" | "recipeId">[],
): Promise<(thing: Pick<Thing, "foodId" | "recipeId" | "unit">) => StockWords> {
  const { units: system } = await findHousehold(scope);
  const foods = await usableFoods(scope, [...new Set(things.flatMap((thing) => thing.foodId ?? []))]);
  const recipeIds = [...new Set(things.flatMap((thing) => thing.recipeId ?? []))];
  const titles = new Map(
    (
      await scope.db
        .select({ id: recipe.id, title: recipe.title })
        .from(recipe)
        .where(
          and(inArray(recipe.id, recipeIds), or(isNull(recipe.householdId), eq(recipe.householdId, scope.householdId))),
        )
    ).map((row) => [row.id, row.title]),
  );
  return ({ foodId, recipeId, unit }) => {
    const food = foods.get(foodId ?? "");
    if (food !== undefined && unit === "g") {
      return {
        name: food.displayName,
        text: (amount) => stockText(amount, food, system),
        editable: (amount) => editableAmount(amount, food, system),
        units: unitsOf(food, system),
      };
    }
    return {
      name: food?.displayName ?? titles.get(recipeId ?? "") ?? null,
      text: (amount) => amountText(amount, unit),
      editable: (value) => ({ value, unit }),
      units: [unit],
    };
  };
}
