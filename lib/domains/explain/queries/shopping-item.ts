import "server-only";
import { and, eq } from "drizzle-orm";
import { shoppingItem, shoppingList } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { kitchenKnowledge } from "../../foods/queries";

/** How an amount on the list comes about: its terms, what is at home, the shop's sizes; null for anyone else's item. */
export async function explainItem(scope: Scope, itemId: string) {
  const [item] = await scope.db
    .select({
      name: shoppingItem.name,
      origin: shoppingItem.origin,
      foodId: shoppingItem.foodId,
      amountText: shoppingItem.amountText,
      neededGrams: shoppingItem.neededGrams,
      atHomeGrams: shoppingItem.atHomeGrams,
      buyGrams: shoppingItem.buyGrams,
      packs: shoppingItem.packs,
      terms: shoppingItem.terms,
      weekStart: shoppingList.weekStart,
    })
    .from(shoppingItem)
    .innerJoin(shoppingList, eq(shoppingList.id, shoppingItem.listId))
    .where(and(eq(shoppingItem.id, itemId), eq(shoppingList.householdId, scope.householdId)));
  if (item === undefined) return null;
  const food = item.foodId === null ? null : (kitchenKnowledge().table.byId.get(item.foodId) ?? null);
  return { kind: "shopping", item, food } as const;
}
