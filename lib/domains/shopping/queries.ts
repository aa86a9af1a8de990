import "server-only";
import { and, asc, count, desc, eq, isNull, lt, max, sql } from "drizzle-orm";
import { plan, shoppingChange, shoppingItem, shoppingList } from "@/db/schema";
import { itemCost } from "@/lib/engines/shopping/list-cost";
import type { Scope } from "@/lib/platform/auth/scope";
import { type PriceBook, priceBook } from "../prices/queries";
import type { ListedItem, ListedWeek } from "./policy";

const itemColumns = {
  id: shoppingItem.id,
  origin: shoppingItem.origin,
  foodId: shoppingItem.foodId,
  name: shoppingItem.name,
  aisle: shoppingItem.aisle,
  amountText: shoppingItem.amountText,
  atHomeGrams: shoppingItem.atHomeGrams,
  buyGrams: shoppingItem.buyGrams,
  terms: shoppingItem.terms,
  checkedAt: shoppingItem.checkedAt,
  packs: shoppingItem.packs,
  paidMinor: shoppingItem.paidMinor,
};

/** The items of a list in the order a shop is walked, without those taken off; what they cost only by a price book. */
async function itemsOf({ db }: Pick<Scope, "db">, listId: string, book: PriceBook | null): Promise<ListedItem[]> {
  const rows = await db
    .select(itemColumns)
    .from(shoppingItem)
    .where(and(eq(shoppingItem.listId, listId), isNull(shoppingItem.removedAt)))
    .orderBy(asc(shoppingItem.position), asc(shoppingItem.name), asc(shoppingItem.id));
  return rows.map(({ foodId, checkedAt, packs, paidMinor, ...row }) => ({
    ...row,
    hasFood: foodId !== null,
    cost: book === null || foodId === null ? null : itemCost({ buyGrams: row.buyGrams, packs }, book.priceFor(foodId)),
    paidMinor: book === null ? null : paidMinor,
    checkedAt: checkedAt?.toISOString() ?? null,
  }));
}

/** The household's list of a week, null while none was made. */
export async function findList(scope: Scope, weekStart: string): Promise<ListedWeek | null> {
  const [row] = await scope.db
    .select({
      id: shoppingList.id,
      weekStart: shoppingList.weekStart,
      planRevision: shoppingList.planRevision,
      shareToken: shoppingList.shareToken,
      revision: plan.revision,
    })
    .from(shoppingList)
    .leftJoin(plan, and(eq(plan.householdId, shoppingList.householdId), eq(plan.weekStart, shoppingList.weekStart)))
    .where(and(eq(shoppingList.householdId, scope.householdId), eq(shoppingList.weekStart, weekStart)));
  if (row === undefined) return null;
  const { planRevision, revision, ...list } = row;
  const book = await priceBook(scope);
  return {
    ...list,
    currency: book.currency,
    isMade: planRevision !== null,
    isStale: planRevision !== null && revision !== null && revision !== planRevision,
    items: await itemsOf(scope, row.id, book),
  };
}

/** The week of a list of this household, null for anyone else's. */
export async function weekOfList(scope: Scope, listId: string): Promise<string | null> {
  const [row] = await scope.db
    .select({ weekStart: shoppingList.weekStart })
    .from(shoppingList)
    .where(and(eq(shoppingList.id, listId), eq(shoppingList.householdId, scope.householdId)));
  return row?.weekStart ?? null;
}

/** A list by the secret of its link, for people without a sign-in; null once sharing ended. */
export async function findSharedList({ db }: Pick<Scope, "db">, token: string) {
  // Anything can stand in an address, also what the database cannot read.
  if (!/^[\w-]{1,64}$/.test(token)) return null;
  const [row] = await db
    .select({ id: shoppingList.id, weekStart: shoppingList.weekStart })
    .from(shoppingList)
    .where(eq(shoppingList.shareToken, token));
  return row === undefined ? null : { weekStart: row.weekStart, items: await itemsOf({ db }, row.id, null) };
}

/** Number of the list's last change; 0 before the first. Events are replayed from here. */
export async function lastChangeOf({ db }: Pick<Scope, "db">, listId: string): Promise<number> {
  const [row] = await db
    .select({ last: max(shoppingChange.id) })
    .from(shoppingChange)
    .where(eq(shoppingChange.listId, listId));
  return row?.last ?? 0;
}

/** What is still to buy of a list. */
const isOpenItem = and(
  eq(shoppingItem.listId, shoppingList.id),
  isNull(shoppingItem.checkedAt),
  isNull(shoppingItem.removedAt),
  sql`(${shoppingItem.buyGrams} is null or ${shoppingItem.buyGrams} > 0)`,
);

/** Lists of the household, latest week first, those of weeks before `before` only. */
export async function listShoppingLists(scope: Scope, limit: number, before?: string) {
  return scope.db
    .select({
      id: shoppingList.id,
      weekStart: shoppingList.weekStart,
      isMade: sql<boolean>`${shoppingList.planRevision} is not null`,
      openItems: count(shoppingItem.id),
    })
    .from(shoppingList)
    .leftJoin(shoppingItem, isOpenItem)
    .where(
      and(
        eq(shoppingList.householdId, scope.householdId),
        before === undefined ? undefined : lt(shoppingList.weekStart, before),
      ),
    )
    .groupBy(shoppingList.id)
    .orderBy(desc(shoppingList.weekStart))
    .limit(limit);
}

/** How much of a week's list is still to buy. */
export async function countOpenItems(scope: Scope, weekStart: string): Promise<number | null> {
  const [row] = await scope.db
    .select({ id: shoppingList.id, open: count(shoppingItem.id) })
    .from(shoppingList)
    .leftJoin(shoppingItem, isOpenItem)
    .where(and(eq(shoppingList.householdId, scope.householdId), eq(shoppingList.weekStart, weekStart)))
    .groupBy(shoppingList.id);
  return row?.open ?? null;
}
