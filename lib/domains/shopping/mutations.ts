import "server-only";
import { randomBytes } from "node:crypto";
import { and, eq, inArray, isNotNull, isNull, lt, notInArray, or, sql } from "drizzle-orm";
import { shoppingChange, shoppingItem, shoppingList } from "@/db/schema";
import { AISLES } from "@/lib/engines/foods/food";
import { DOUBTFUL_BELOW } from "@/lib/engines/foods/matcher";
import { resolveLine } from "@/lib/engines/nutrition/resolve-line";
import { amountText } from "@/lib/engines/shopping/amount-text";
import { buildShoppingList } from "@/lib/engines/shopping/build-shopping-list";
import type { ShoppingItem } from "@/lib/engines/shopping/contract";
import { tillGrams } from "@/lib/engines/shopping/list-cost";
import { needsOfLines } from "@/lib/engines/shopping/needs-of-lines";
import { shopFactsOf } from "@/lib/engines/shopping/shop-facts";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { findHousehold } from "../accounts/queries";
import { recordEvent } from "../analytics/mutations/record-event";
import { householdAliases, kitchenKnowledge } from "../foods/queries";
import { bookPurchases, setAtHome, undoTransaction } from "../pantry/mutations";
import { stockAtHome } from "../pantry/queries";
import { cookedMealsOf } from "../planning/queries";
import { shoppingRecipes } from "../recipes/queries";
import { amountFirst, keepsTick, keyOf } from "./policy";
import type { TickInput } from "./schema";

/**
 * Makes or renews the list of a week: what the planned pots need, summed by food, less what is at home. Ticks, things
 * added by hand and things taken off stay; an item that clearly grew is open again.
 */
export async function buildList(scope: Scope, { weekStart }: { readonly weekStart: string }) {
  const { revision, meals } = await cookedMealsOf(scope, weekStart);
  const { units } = await findHousehold(scope);
  const items = buildShoppingList(await needsOf(scope, meals), factsOf, await stockAtHome(scope), units);
  return inTransaction(scope, async (tx) => {
    if (meals.length === 0 && (await findOurList(tx, weekStart))?.planRevision == null) {
      return { ok: false, reason: "nothing-planned" } as const;
    }
    const listId = await openList(tx, weekStart, revision);
    await replacePlanItems(tx, listId, items);
    await announce(tx, listId, null);
    await recordEvent(tx, { name: "list.made", value: items.length });
    return { ok: true, itemCount: items.length } as const;
  });
}

function factsOf(foodId: string) {
  const food = kitchenKnowledge().table.byId.get(foodId);
  return food === undefined ? null : shopFactsOf(food);
}

async function replacePlanItems(tx: Scope, listId: string, items: readonly ShoppingItem[]): Promise<void> {
  const ofPlan = and(eq(shoppingItem.listId, listId), eq(shoppingItem.origin, "plan"));
  const before = await tx.db
    .select({ key: shoppingItem.key, neededGrams: shoppingItem.neededGrams })
    .from(shoppingItem)
    .where(ofPlan);
  const neededBefore = new Map(before.map((row) => [row.key, row.neededGrams]));
  const rows = items.map((item, position) => ({
    listId,
    key: keyOf(item),
    origin: "plan" as const,
    ...figuresOf(item),
    position,
  }));
  const keys = rows.map((row) => row.key);
  await tx.db
    .delete(shoppingItem)
    .where(and(ofPlan, keys.length === 0 ? undefined : notInArray(shoppingItem.key, keys)));
  if (rows.length === 0) return;
  await tx.db
    .insert(shoppingItem)
    .values(rows)
    .onConflictDoUpdate({
      target: [shoppingItem.listId, shoppingItem.origin, shoppingItem.key],
      set: {
        foodId: sql`excluded.food_id`,
        name: sql`excluded.name`,
        aisle: sql`excluded.aisle`,
        amountText: sql`excluded.amount_text`,
        neededGrams: sql`excluded.needed_grams`,
        atHomeGrams: sql`excluded.at_home_grams`,
        buyGrams: sql`excluded.buy_grams`,
        packs: sql`excluded.packs`,
        terms: sql`excluded.terms`,
        position: sql`excluded.position`,
      },
    });
  const grown = rows
    .filter((row) => !keepsTick(neededBefore.get(row.key) ?? null, row.neededGrams))
    .map((row) => row.key);
  if (grown.length > 0) {
    await tx.db
      .update(shoppingItem)
      .set({ checkedAt: null, removedAt: null, paidMinor: null })
      .where(and(ofPlan, inArray(shoppingItem.key, grown)));
  }
}

const figuresOf = (item: ShoppingItem) => ({
  foodId: item.foodId,
  name: item.name,
  aisle: item.aisle,
  amountText: item.shown.text,
  neededGrams: item.neededGrams,
  atHomeGrams: item.atHomeGrams,
  buyGrams: item.buyGrams,
  packs: item.packs,
  terms: item.terms,
});

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

/** A need of the plan stays to be seen as met; what was written by hand has done its work. */
const settled = (origin: "plan" | "hand", atHomeGrams: number, now: Date) =>
  origin === "hand"
    ? { checkedAt: null, removedAt: now }
    : { checkedAt: null, atHomeGrams, buyGrams: 0, amountText: "at home already" };

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

/** Of what was paid for whole packs, the part that is booked: so that a gram keeps its price. */
function priceOfShare(
  paidMinor: number | null,
  grams: number,
  packs: { readonly count: number; readonly grams: number } | null,
): number | null {
  const till = tillGrams({ buyGrams: grams, packs });
  return paidMinor === null || till === null || till <= 0 ? null : Math.round((paidMinor * grams) / till);
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

/** Books ticked foods with a known weight as bought; they count as at home from then on. */
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
      foodId === null || buyGrams === null || buyGrams <= 0 ? [] : [{ ...item, foodId, grams: buyGrams }],
    );
    if (bought.length === 0) return { ok: false, reason: "nothing-to-put-away" } as const;
    const transactionId = await bookPurchases(tx, {
      items: bought.map(({ foodId, grams, packs, paidMinor }) => ({
        foodId,
        grams,
        priceMinor: priceOfShare(paidMinor, grams, packs),
      })),
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

async function findOurList(tx: Scope, weekStart: string) {
  const [row] = await tx.db
    .select({ id: shoppingList.id, planRevision: shoppingList.planRevision })
    .from(shoppingList)
    .where(and(eq(shoppingList.householdId, tx.householdId), eq(shoppingList.weekStart, weekStart)));
  return row ?? null;
}

/** One change of a list at a time, so that the numbers of its changes come in the order they are seen. */
async function lockList(tx: Scope, listId: string): Promise<void> {
  const locked = await tx.db
    .update(shoppingList)
    .set({ updatedAt: new Date() })
    .where(and(eq(shoppingList.id, listId), eq(shoppingList.householdId, tx.householdId)))
    .returning({ id: shoppingList.id });
  if (locked.length === 0) throw new AppError("not-found", "This list does not exist any more.");
}

async function ourItem(tx: Scope, itemId: string) {
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
