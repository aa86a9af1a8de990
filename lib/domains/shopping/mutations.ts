import "server-only";
import { randomBytes } from "node:crypto";
import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import { shoppingItem, shoppingList } from "@/db/schema";
import { AISLES } from "@/lib/engines/foods/food";
import { DOUBTFUL_BELOW } from "@/lib/engines/foods/matcher";
import { resolveLine } from "@/lib/engines/nutrition/resolve-line";
import { amountText } from "@/lib/engines/shopping/amount-text";
import { buildShoppingList } from "@/lib/engines/shopping/build-shopping-list";
import { needsOfLines } from "@/lib/engines/shopping/needs-of-lines";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { findHousehold } from "../accounts/queries";
import { recordEvent } from "../analytics/mutations/record-event";
import { householdAliases, kitchenKnowledge } from "../foods/queries";
import { setAtHome } from "../pantry/mutations";
import { stockAtHome } from "../pantry/queries";
import { factsOf, figuresOf } from "./mutations/build-list";
import { announce, lockList, openList, ourItem, settled } from "./mutations/our-list";
import { amountFirst } from "./policy";
import type { TickInput } from "./schema";

/** Puts a line a person wrote ("2 l milk", "eggs x 12") on the list, into its aisle where the food is known. */
export async function addItem(
  scope: Scope,
  { weekStart, text }: { readonly weekStart: string; readonly text: string },
) {
  const line = resolveLine(amountFirst(text), kitchenKnowledge(), { aliases: await householdAliases(scope) });
  const isKnown = line.food !== null && line.confidence >= DOUBTFUL_BELOW;
  const source = { recipeId: null, recipeTitle: null, date: null };
  const { units } = await findHousehold(scope);
  const [summed] = isKnown ? buildShoppingList(needsOfLines([line], 1, source), factsOf, [], units) : [];
  const name = line.parsed.name === "" ? text : line.parsed.name;
  const quantity = line.parsed.quantity?.max ?? null;
  const figures =
    summed === undefined
      ? {
          foodId: null,
          packs: null,
          aisle: "other" as const,
          amountText: quantity === null ? "" : amountText(quantity, line.parsed.unit),
        }
      : { ...figuresOf(summed), amountText: quantity === null ? "" : summed.shown.text, terms: [] };
  return inTransaction(scope, async (tx) => {
    const listId = await openList(tx, weekStart);
    const row = { ...figures, name, position: AISLES.indexOf(figures.aisle) * 1_000 };
    const [item] = await tx.db
      .insert(shoppingItem)
      .values({ listId, key: `name:${name.toLowerCase()}`, origin: "hand", ...row })
      .onConflictDoUpdate({
        target: [shoppingItem.listId, shoppingItem.origin, shoppingItem.key],
        set: { ...row, checkedAt: null, removedAt: null, paidMinor: null },
      })
      .returning({ id: shoppingItem.id });
    if (item === undefined) throw new AppError("unavailable", "The item was not written.");
    await announce(tx, listId, item.id);
    return { ok: true, listId, itemId: item.id } as const;
  });
}

/**
 * Sets ticks of a device. Safe to repeat; of two changes to one item the later wins, reckoned back from the server's
 * clock. Items that are gone are passed over.
 */
export async function setTicks(
  scope: Scope,
  listId: string,
  ticks: readonly TickInput[],
  now = new Date(),
): Promise<void> {
  await inTransaction(scope, async (tx) => {
    await lockList(tx, listId);
    for (const { itemId, isChecked, ageMs } of ticks) {
      const moment = new Date(now.getTime() - ageMs);
      const changed = await tx.db
        .update(shoppingItem)
        .set({ checkedAt: isChecked ? moment : null, checkedBy: isChecked ? tx.actor.name : null, tickedAt: moment })
        .where(
          and(
            eq(shoppingItem.id, itemId),
            eq(shoppingItem.listId, listId),
            or(isNull(shoppingItem.tickedAt), lt(shoppingItem.tickedAt, moment)),
          ),
        )
        .returning({ id: shoppingItem.id });
      if (changed.length > 0) await announce(tx, listId, itemId);
    }
    const set = ticks.filter((tick) => tick.isChecked).length;
    if (set > 0) await recordEvent(tx, { name: "list.ticked", value: set });
  });
}

/** Takes an item off the list, or puts it back. */
export async function setRemoved(scope: Scope, itemId: string, isRemoved: boolean, now = new Date()): Promise<void> {
  await inTransaction(scope, async (tx) => {
    const { listId } = await ourItem(tx, itemId);
    await lockList(tx, listId);
    await tx.db
      .update(shoppingItem)
      .set({ removedAt: isRemoved ? now : null })
      .where(eq(shoppingItem.id, itemId));
    await announce(tx, listId, itemId);
  });
}

/** The household has it already: there is at least what the list asks for in stock, and nothing left to buy. */
export async function haveAtHome(scope: Scope, itemId: string, now = new Date()): Promise<void> {
  await inTransaction(scope, async (tx) => {
    const { foodId, atHomeGrams, buyGrams, listId, origin } = await ourItem(tx, itemId);
    if (foodId === null || buyGrams === null) {
      throw new AppError("invalid", "Nothing is known about the weight of this item.");
    }
    await lockList(tx, listId);
    const grams = atHomeGrams + buyGrams;
    const inStock = (await stockAtHome(tx, now)).find((stock) => stock.foodId === foodId)?.grams ?? 0;
    if (inStock < grams) await setAtHome(tx, { foodId, grams }, now);
    await tx.db
      .update(shoppingItem)
      .set(settled(origin, Math.max(inStock, grams), now))
      .where(eq(shoppingItem.id, itemId));
    await announce(tx, listId, itemId);
  });
}

/** Says what was paid for all of an item, or that it is not known. */
export async function setPaid(scope: Scope, itemId: string, minor: number | null): Promise<void> {
  await inTransaction(scope, async (tx) => {
    const { listId } = await ourItem(tx, itemId);
    await lockList(tx, listId);
    await tx.db.update(shoppingItem).set({ paidMinor: minor }).where(eq(shoppingItem.id, itemId));
    await announce(tx, listId, itemId);
  });
}

/** Opens the list to whoever has the link, or closes it. A link that works stays the same. */
export async function setShared(scope: Scope, weekStart: string, isShared: boolean): Promise<string | null> {
  const token = randomBytes(18).toString("base64url");
  const [changed] = await scope.db
    .update(shoppingList)
    .set({ shareToken: isShared ? sql`coalesce(${shoppingList.shareToken}, ${token})` : null })
    .where(and(eq(shoppingList.householdId, scope.householdId), eq(shoppingList.weekStart, weekStart)))
    .returning({ shareToken: shoppingList.shareToken });
  if (changed === undefined) throw new AppError("not-found", "There is no list for this week yet.");
  return changed.shareToken;
}
