import "server-only";
import { and, eq } from "drizzle-orm";
import { shoppingChange, shoppingItem, shoppingList } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";

/** Tells open pages that a list, or one of its items, changed. */
export const announce = (tx: Pick<Scope, "db">, listId: string, itemId: string | null) =>
  tx.db.insert(shoppingChange).values({ listId, itemId });

/** The list's id, made where there is none. `planRevision` undefined leaves what is known of the plan. */
export async function openList(tx: Scope, weekStart: string, planRevision?: number): Promise<string> {
  const [row] = await tx.db
    .insert(shoppingList)
    .values({ householdId: tx.householdId, weekStart, planRevision: planRevision ?? null })
    .onConflictDoUpdate({
      target: [shoppingList.householdId, shoppingList.weekStart],
      set: planRevision === undefined ? { weekStart } : { planRevision },
    })
    .returning({ id: shoppingList.id });
  if (row === undefined) throw new AppError("unavailable", "The list was not written.");
  return row.id;
}

/** The household's list of a week with the revision of the plan it was made from; null without one. */
export async function findOurList(tx: Scope, weekStart: string) {
  const [row] = await tx.db
    .select({ id: shoppingList.id, planRevision: shoppingList.planRevision })
    .from(shoppingList)
    .where(and(eq(shoppingList.householdId, tx.householdId), eq(shoppingList.weekStart, weekStart)));
  return row ?? null;
}

/** One change of a list at a time, so that the numbers of its changes come in the order they are seen. */
export async function lockList(tx: Scope, listId: string): Promise<void> {
  const locked = await tx.db
    .update(shoppingList)
    .set({ updatedAt: new Date() })
    .where(and(eq(shoppingList.id, listId), eq(shoppingList.householdId, tx.householdId)))
    .returning({ id: shoppingList.id });
  if (locked.length === 0) throw new AppError("not-found", "This list does not exist any more.");
}

/** An item of this household, and whose list it is on; not-found for anyone else's. */
export async function ourItem(tx: Scope, itemId: string) {
  const [row] = await tx.db
    .select({
      listId: shoppingItem.listId,
      origin: shoppingItem.origin,
      foodId: shoppingItem.foodId,
      atHomeGrams: shoppingItem.atHomeGrams,
      buyGrams: shoppingItem.buyGrams,
    })
    .from(shoppingItem)
    .innerJoin(shoppingList, eq(shoppingList.id, shoppingItem.listId))
    .where(and(eq(shoppingItem.id, itemId), eq(shoppingList.householdId, tx.householdId)));
  if (row === undefined) throw new AppError("not-found", "This item is not on the list any more.");
  return row;
}

/** A need of the plan stays to be seen as met; what was written by hand has done its work. */
export const settled = (origin: "plan" | "hand", atHomeGrams: number, now: Date) =>
  origin === "hand"
    ? { checkedAt: null, removedAt: now }
    : { checkedAt: null, atHomeGrams, buyGrams: 0, amountText: "at home already" };
