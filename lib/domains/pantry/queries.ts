import "server-only";
import { plainDate } from "@/lib/domains/accounts/policy";
import type { FoodId } from "@/lib/engines/foods/food";
import { gramsAtHome } from "@/lib/engines/pantry/stock-of";
import type { StockAtHome } from "@/lib/engines/shopping/contract";
import type { Scope } from "@/lib/platform/auth/scope";
import { findHousehold } from "../accounts/queries";
import { type AmountUnit, unitsOf } from "./amounts";
import { type Place, usualPlace } from "./policy";
import { lotsAtHome } from "./queries/lots-at-home";
import { usableFoods } from "./queries/usable-foods";

export { listActs } from "./queries/list-acts";
export { lotsAtHome } from "./queries/lots-at-home";
export { pantryOf } from "./queries/pantry-of";

/** Grams at home of each food, for a shopping list; what is past its date is left out. */
export async function stockAtHome(scope: Scope, now = new Date()): Promise<StockAtHome[]> {
  const grams = gramsAtHome(await lotsAtHome(scope), plainDate(now, scope.timeZone));
  return [...grams].map(([foodId, sum]) => ({ foodId, grams: sum }));
}

/** How a food is put away: the units it can be given in and its usual place; null for a food that is not there. */
export async function howToKeep(
  scope: Scope,
  foodId: FoodId,
): Promise<{ readonly units: readonly AmountUnit[]; readonly place: Place } | null> {
  const known = (await usableFoods(scope, [foodId])).get(foodId);
  if (known === undefined) return null;
  const { units } = await findHousehold(scope);
  return { units: unitsOf(known, units), place: usualPlace(known) };
}
