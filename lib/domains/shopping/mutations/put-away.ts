import "server-only";
import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { shoppingItem } from "@/db/schema";
import { tillGrams } from "@/lib/engines/shopping/list-cost";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { bookPurchases, undoTransaction } from "../../pantry/mutations";
import { setTicks } from "../mutations";
import { buildList } from "./build-list";
import { announce, findOurList, lockList, settled } from "./our-list";

/** Books ticked foods with a known weight as bought, whole packs where they are sold so; they are at home from then on. */
export async function putAway(scope: Scope, weekStart: string, now = new Date()) {
  return inTransaction(scope, async (tx) => {
    const list = await findOurList(tx, weekStart);
    if (list === null) return { ok: false, reason: "nothing-to-put-away" } as const;
    const listId = list.id;
    // Two open pages must not book the same basket twice: the second waits here and finds it empty.
    await lockList(tx, listId);
    const ticked = await tx.db
      .select({
        id: shoppingItem.id,
        origin: shoppingItem.origin,
        foodId: shoppingItem.foodId,
        buyGrams: shoppingItem.buyGrams,
        atHomeGrams: shoppingItem.atHomeGrams,
        packs: shoppingItem.packs,
        paidMinor: shoppingItem.paidMinor,
      })
      .from(shoppingItem)
      .where(and(eq(shoppingItem.listId, listId), isNotNull(shoppingItem.checkedAt), isNull(shoppingItem.removedAt)));
    const bought = ticked.flatMap(({ foodId, buyGrams, ...item }) =>
      foodId === null || buyGrams === null || buyGrams <= 0
        ? []
        : [{ ...item, foodId, grams: tillGrams({ buyGrams, packs: item.packs }) ?? buyGrams }],
    );
    if (bought.length === 0) return { ok: false, reason: "nothing-to-put-away" } as const;
    const transactionId = await bookPurchases(tx, {
      items: bought.map(({ foodId, grams, paidMinor }) => ({ foodId, grams, priceMinor: paidMinor })),
      source: "shopping",
    });
    for (const { id, origin, grams, atHomeGrams } of bought) {
      await tx.db
        .update(shoppingItem)
        .set(settled(origin, atHomeGrams + grams, now))
        .where(eq(shoppingItem.id, id));
    }
    await announce(tx, listId, null);
    return { ok: true, transactionId, count: bought.length, itemIds: bought.map((item) => item.id) } as const;
  });
}

/**
 * Takes a putting-away back: the bookings are undone, the list is made again, and its things are on it and ticked as
 * before. Refused, with nothing changed, where that was done already or some of it has been used.
 */
export function undoPutAway(
  scope: Scope,
  input: { readonly weekStart: string; readonly transactionId: string; readonly itemIds: readonly string[] },
  now = new Date(),
) {
  return inTransaction(scope, async (tx) => {
    const list = await findOurList(tx, input.weekStart);
    if (list !== null) await lockList(tx, list.id);
    const undone = await undoTransaction(tx, input.transactionId);
    if (!undone.ok) return undone;
    if (list === null) return { ok: true } as const;
    await buildList(tx, input);
    const ticks = input.itemIds.map((itemId) => ({ itemId, isChecked: true, ageMs: 0 }));
    await tx.db
      .update(shoppingItem)
      .set({ removedAt: null })
      .where(
        and(
          eq(shoppingItem.listId, list.id),
          eq(shoppingItem.origin, "hand"),
          inArray(shoppingItem.id, [...input.itemIds]),
        ),
      );
    await setTicks(tx, list.id, ticks, now);
    return { ok: true } as const;
  });
}
