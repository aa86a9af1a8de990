import "server-only";
import { randomBytes } from "node:crypto";
import { and, eq, inArray, isNotNull, isNull, lt, notInArray, or } from "drizzle-orm";
import { shoppingChange, shoppingItem, shoppingList } from "@/db/schema";
import { AISLES } from "@/lib/engines/foods/food";
import { DOUBTFUL_BELOW } from "@/lib/engines/foods/matcher";
import { buildShoppingList } from "@/lib/engines/shopping/build-shopping-list";
import { needsOfLines } from "@/lib/engines/shopping/needs-of-lines";
import { shopFactsOf } from "@/lib/engines/shopping/shop-facts";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { findHousehold } from "../accounts/queries";
import { householdAliases, kitchenKnowledge } from "../foods/queries";
import { bookPurchases, setAtHome } from "../pantry/mutations";
import { stockAtHome } from "../pantry/queries";
import { cookedMealsOf } from "../planning/queries";
import { shoppingRecipes } from "../recipes/queries";
import { amountOf, keepsTick, keyOf } from "./policy";
import type { TickInput } from "./schema";

/**
 * Makes or renews the list of a week: what the planned pots need, summed by food, less what is at home. Ticks and things
 * added by hand stay; an item that grew is open again.
 */
export async function buildList(scope: Scope, { weekStart }: { readonly weekStart: string }) {
  const { revision, meals } = await cookedMealsOf(scope, weekStart);
  if (meals.length === 0) return { ok: false, reason: "nothing-planned" } as const;
  const needs = await needsOf(scope, meals);
  const { table } = kitchenKnowledge();
  const factsOf = (foodId: string) => {
    const food = table.byId.get(foodId);
    return food === undefined ? null : shopFactsOf(food);
  };
  const { units } = await findHousehold(scope);
  const items = buildShoppingList(needs, factsOf, await stockAtHome(scope), units);

  return inTransaction(scope, async (tx) => {
    const listId = await openList(tx, weekStart, revision);
    const before = await tx.db
      .select({ key: shoppingItem.key, buyGrams: shoppingItem.buyGrams, checkedAt: shoppingItem.checkedAt })
      .from(shoppingItem)
      .where(and(eq(shoppingItem.listId, listId), eq(shoppingItem.origin, "plan")));
    const known = new Map(before.map((row) => [row.key, row]));
    const keys = items.map(keyOf);
    await tx.db
      .delete(shoppingItem)
      .where(
        and(
          eq(shoppingItem.listId, listId),
          eq(shoppingItem.origin, "plan"),
          keys.length === 0 ? undefined : notInArray(shoppingItem.key, keys),
        ),
      );
    for (const [position, item] of items.entries()) {
      const key = keyOf(item);
      const row = {
        foodId: item.foodId,
        name: item.name,
        aisle: item.aisle,
        amountText: amountOf(item),
        neededGrams: item.neededGrams,
        atHomeGrams: item.atHomeGrams,
        buyGrams: item.buyGrams,
        terms: item.terms,
        position,
      };
      const old = known.get(key);
      const reopened = old?.checkedAt != null && !keepsTick(old.buyGrams, item.buyGrams);
      await tx.db
        .insert(shoppingItem)
        .values({ listId, key, origin: "plan", ...row })
        .onConflictDoUpdate({
          target: [shoppingItem.listId, shoppingItem.origin, shoppingItem.key],
          set: { ...row, ...(reopened ? { checkedAt: null } : {}) },
        });
    }
    await announce(tx, listId, null);
    return { ok: true, itemCount: items.length } as const;
  });
}

async function needsOf(scope: Scope, meals: Awaited<ReturnType<typeof cookedMealsOf>>["meals"]) {
  const recipes = await shoppingRecipes(
    scope,
    meals.map((meal) => meal.recipeId),
  );
  return meals.flatMap((meal) => {
    const recipe = recipes.get(meal.recipeId);
    if (recipe === undefined) return [];
    const times = meal.servings / recipe.servings;
    return recipe.parts.flatMap((part) =>
      needsOfLines(part.lines, part.times * times, {
        recipeId: meal.recipeId,
        recipeTitle: recipe.title,
        date: meal.date,
      }),
    );
  });
}

/** The list's id, made where there is none. `planRevision` undefined leaves what is known of the plan. */
async function openList(tx: Scope, weekStart: string, planRevision?: number): Promise<string> {
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

const announce = (tx: Pick<Scope, "db">, listId: string, itemId: string | null) =>
  tx.db.insert(shoppingChange).values({ listId, itemId });

/** Puts a line a person wrote ("2 l milk") on the list, into its aisle where the food is known. */
export async function addItem(
  scope: Scope,
  { weekStart, text }: { readonly weekStart: string; readonly text: string },
) {
  const { matcher, parseLine } = kitchenKnowledge();
  const parsed = parseLine(text);
  const name = parsed.name === "" ? text : parsed.name;
  const [match] = matcher.match(name, { limit: 1, aliases: await householdAliases(scope) });
  const food = match !== undefined && match.confidence >= DOUBTFUL_BELOW ? match.food : null;
  const at = parsed.quantity === null ? -1 : text.toLowerCase().indexOf(name.toLowerCase());
  const aisle = food?.aisle ?? "other";
  return inTransaction(scope, async (tx) => {
    const listId = await openList(tx, weekStart);
    const row = {
      foodId: food?.id ?? null,
      name,
      aisle,
      amountText: at > 0 ? text.slice(0, at).trim() : "",
      position: AISLES.indexOf(aisle) * 1_000,
    };
    const [item] = await tx.db
      .insert(shoppingItem)
      .values({ listId, key: `name:${name.toLowerCase()}`, origin: "hand", ...row })
      .onConflictDoUpdate({
        target: [shoppingItem.listId, shoppingItem.origin, shoppingItem.key],
        set: { ...row, checkedAt: null, removedAt: null },
      })
      .returning({ id: shoppingItem.id });
    await announce(tx, listId, item?.id ?? null);
    return { ok: true } as const;
  });
}

/**
 * Sets ticks of a device. Safe to repeat; of two changes to one item the later clock wins, and a clock that runs ahead
 * counts as now. Items that are gone are passed over.
 */
export async function setTicks(
  scope: Scope,
  listId: string,
  ticks: readonly TickInput[],
  now = new Date(),
): Promise<void> {
  await inTransaction(scope, async (tx) => {
    await assertOurs(tx, listId);
    for (const { itemId, isChecked, at } of ticks) {
      const moment = new Date(Math.min(Date.parse(at), now.getTime()));
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
  });
}

/** Takes an item off the list, or puts it back. */
export async function setRemoved(scope: Scope, itemId: string, isRemoved: boolean, now = new Date()): Promise<void> {
  await inTransaction(scope, async (tx) => {
    const { listId } = await ourItem(tx, itemId);
    await tx.db
      .update(shoppingItem)
      .set({ removedAt: isRemoved ? now : null })
      .where(eq(shoppingItem.id, itemId));
    await announce(tx, listId, itemId);
  });
}

/** The household has it already: stock is corrected to what the list needs, and there is nothing left to buy. */
export async function haveAtHome(scope: Scope, itemId: string): Promise<void> {
  const item = await ourItem(scope, itemId);
  const { foodId, neededGrams, listId } = item;
  if (foodId === null || neededGrams === null)
    throw new AppError("invalid", "Nothing is known about the weight of this item.");
  await inTransaction(scope, async (tx) => {
    await setAtHome(tx, { foodId, grams: neededGrams });
    await tx.db
      .update(shoppingItem)
      .set({ atHomeGrams: neededGrams, buyGrams: 0, amountText: "at home already" })
      .where(eq(shoppingItem.id, itemId));
    await announce(tx, listId, itemId);
  });
}

/** Books ticked foods with a known weight as bought; undone through the pantry by the returned transaction. */
export async function putAway(scope: Scope, weekStart: string) {
  return inTransaction(scope, async (tx) => {
    const bought = await tx.db
      .select({
        id: shoppingItem.id,
        listId: shoppingItem.listId,
        foodId: shoppingItem.foodId,
        buyGrams: shoppingItem.buyGrams,
      })
      .from(shoppingItem)
      .innerJoin(shoppingList, eq(shoppingList.id, shoppingItem.listId))
      .where(
        and(
          eq(shoppingList.householdId, tx.householdId),
          eq(shoppingList.weekStart, weekStart),
          isNotNull(shoppingItem.checkedAt),
          isNull(shoppingItem.removedAt),
        ),
      );
    const items = bought.flatMap(({ foodId, buyGrams }) =>
      foodId === null || buyGrams === null || buyGrams <= 0 ? [] : [{ foodId, grams: buyGrams }],
    );
    const [first] = bought;
    if (first === undefined || items.length === 0) return { ok: false, reason: "nothing-to-put-away" } as const;
    const transactionId = await bookPurchases(tx, { items, source: "shopping" });
    await tx.db
      .update(shoppingItem)
      .set({ removedAt: new Date() })
      .where(
        inArray(
          shoppingItem.id,
          bought.map((item) => item.id),
        ),
      );
    await announce(tx, first.listId, null);
    return { ok: true, transactionId, count: items.length, itemIds: bought.map((item) => item.id) } as const;
  });
}

/** Opens the list to whoever has the link, or closes it; a new link is made each time. */
export async function setShared(scope: Scope, weekStart: string, isShared: boolean): Promise<string | null> {
  const shareToken = isShared ? randomBytes(18).toString("base64url") : null;
  const changed = await scope.db
    .update(shoppingList)
    .set({ shareToken })
    .where(and(eq(shoppingList.householdId, scope.householdId), eq(shoppingList.weekStart, weekStart)))
    .returning({ id: shoppingList.id });
  if (changed.length === 0) throw new AppError("not-found", "There is no list for this week yet.");
  return shareToken;
}

async function assertOurs(tx: Scope, listId: string): Promise<void> {
  const [row] = await tx.db
    .select({ id: shoppingList.id })
    .from(shoppingList)
    .where(and(eq(shoppingList.id, listId), eq(shoppingList.householdId, tx.householdId)));
  if (row === undefined) throw new AppError("not-found", "This list does not exist any more.");
}

async function ourItem(tx: Scope, itemId: string) {
  const [row] = await tx.db
    .select({ listId: shoppingItem.listId, foodId: shoppingItem.foodId, neededGrams: shoppingItem.neededGrams })
    .from(shoppingItem)
    .innerJoin(shoppingList, eq(shoppingList.id, shoppingItem.listId))
    .where(and(eq(shoppingItem.id, itemId), eq(shoppingList.householdId, tx.householdId)));
  if (row === undefined) throw new AppError("not-found", "This item is not on the list any more.");
  return row;
}
