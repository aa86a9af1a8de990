import "server-only";
import { and, desc, eq, gt, isNotNull, isNull, max, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { loadPrices } from "@/db/datasets/prices/load";
import { foodPrice, household, shoppingItem, shoppingList, stockBooking } from "@/db/schema";
import type { FoodId } from "@/lib/engines/foods/food";
import type { FoodPrice } from "@/lib/engines/prices/contract";
import { ownPrice, type PaidPrice } from "@/lib/engines/prices/own-price";
import { priceMeasureOf } from "@/lib/engines/prices/price-measure";
import { inCurrency } from "@/lib/engines/prices/price-table";
import type { Scope } from "@/lib/platform/auth/scope";
import { findHousehold } from "../accounts/queries";
import { kitchenKnowledge } from "../foods/queries";
import { usableFoods } from "../pantry/queries/usable-foods";
import { type ListedPrice, pricePer, type SetPrice } from "./policy";

/** What every food costs this household, as far as it is known. */
export interface PriceBook {
  readonly currency: string;
  /** Its own experience where there is some, else the committed table in its currency; null = unknown. */
  priceFor(foodId: FoodId): FoodPrice | null;
  /** What the committed table says alone. */
  tablePriceFor(foodId: FoodId): FoodPrice | null;
}

/** The household's prices, read once for as many questions as follow. */
export async function priceBook(scope: Scope): Promise<PriceBook> {
  const [settings] = await scope.db
    .select({ currency: household.currency })
    .from(household)
    .where(eq(household.id, scope.householdId));
  const currency = settings?.currency ?? "";
  const sets = await setPrices(scope, currency);
  const paid = await paidPrices(scope, currency);
  const { table, purchasingPower } = loadPrices();
  const unitsPerDollar = purchasingPower.get(currency);
  const known = new Map<FoodId, FoodPrice | null>();
  const tablePriceFor = (foodId: FoodId) => {
    const food = kitchenKnowledge().table.byId.get(foodId);
    if (food === undefined || unitsPerDollar === undefined) return null;
    const price = table.priceOf(food);
    return price === null ? null : inCurrency(price, unitsPerDollar);
  };
  return {
    currency,
    tablePriceFor,
    priceFor(foodId) {
      let price = known.get(foodId);
      if (price === undefined) {
        price = ownPrice(sets.get(foodId)?.paid ?? null, paid.get(foodId) ?? []) ?? tablePriceFor(foodId);
        known.set(foodId, price);
      }
      return price;
    },
  };
}

async function setPrices(scope: Scope, currency: string) {
  const rows = await scope.db
    .select({
      foodId: foodPrice.foodId,
      minor: foodPrice.minor,
      grams: foodPrice.grams,
      per: foodPrice.per,
      updatedAt: foodPrice.updatedAt,
    })
    .from(foodPrice)
    .where(and(eq(foodPrice.householdId, scope.householdId), eq(foodPrice.currency, currency)));
  return new Map(
    rows.map(({ foodId, minor, grams, per, updatedAt }) => [
      foodId,
      { paid: { minor, grams, at: updatedAt.getTime() } satisfies PaidPrice, set: { minor, per } satisfies SetPrice },
    ]),
  );
}

/** Purchases with a price that were not taken back, by food. */
async function paidPrices(scope: Scope, currency: string): Promise<ReadonlyMap<FoodId, readonly PaidPrice[]>> {
  const undone = alias(stockBooking, "undone");
  const rows = await scope.db
    .select({
      foodId: stockBooking.foodId,
      minor: stockBooking.priceMinor,
      grams: stockBooking.amount,
      createdAt: stockBooking.createdAt,
    })
    .from(stockBooking)
    .leftJoin(undone, eq(undone.undoes, stockBooking.id))
    .where(
      and(
        eq(stockBooking.householdId, scope.householdId),
        eq(stockBooking.kind, "purchase"),
        eq(stockBooking.unit, "g"),
        eq(stockBooking.currency, currency),
        isNotNull(stockBooking.priceMinor),
        isNull(stockBooking.undoes),
        isNull(undone.id),
      ),
    );
  const paid = new Map<FoodId, PaidPrice[]>();
  for (const { foodId, minor, grams, createdAt } of rows) {
    if (foodId === null || minor === null) continue;
    const before = paid.get(foodId) ?? [];
    before.push({ minor, grams, at: createdAt.getTime() });
    paid.set(foodId, before);
  }
  return paid;
}

/** Foods shown on the page of prices. */
const LISTED = 150;

/** The foods this household buys or has priced, by name, with what each costs. */
export async function listPrices(scope: Scope) {
  const book = await priceBook(scope);
  const { units } = await findHousehold(scope);
  const sets = await setPrices(scope, book.currency);
  const foodIds = [...new Set([...sets.keys(), ...(await boughtFoods(scope))])].slice(0, LISTED);
  const foods = foodIds.length === 0 ? new Map() : await usableFoods(scope, foodIds);
  const prices = [...foods.values()]
    .map((food: FoodRow) => listed(food, book, sets.get(food.id)?.set ?? null, units))
    .sort((a, b) => a.name.localeCompare(b.name));
  return { currency: book.currency, hasTable: loadPrices().purchasingPower.has(book.currency), units, prices };
}

type FoodRow = Awaited<ReturnType<typeof usableFoods>> extends Map<string, infer Row> ? Row : never;

function listed(food: FoodRow, book: PriceBook, set: SetPrice | null, units: "metric" | "us"): ListedPrice {
  const measure = priceMeasureOf(food, units);
  const [holds, table] = [book.priceFor(food.id), book.tablePriceFor(food.id)];
  return {
    foodId: food.id,
    name: food.displayName,
    per: measure.per,
    holds: holds === null ? null : pricePer(holds, measure.grams),
    table: table === null ? null : pricePer(table, measure.grams),
    set,
  };
}

/** What stood on its lists or came home, latest first. */
async function boughtFoods(scope: Scope): Promise<FoodId[]> {
  const listed = await scope.db
    .select({ foodId: shoppingItem.foodId, at: max(shoppingItem.updatedAt) })
    .from(shoppingItem)
    .innerJoin(shoppingList, eq(shoppingList.id, shoppingItem.listId))
    .where(and(eq(shoppingList.householdId, scope.householdId), isNotNull(shoppingItem.foodId)))
    .groupBy(shoppingItem.foodId)
    .orderBy(desc(max(shoppingItem.updatedAt)))
    .limit(LISTED);
  const bought = await scope.db
    .select({ foodId: stockBooking.foodId })
    .from(stockBooking)
    .where(
      and(
        eq(stockBooking.householdId, scope.householdId),
        eq(stockBooking.kind, "purchase"),
        isNotNull(stockBooking.foodId),
        gt(stockBooking.amount, 0),
      ),
    )
    .groupBy(stockBooking.foodId)
    .orderBy(sql`max(${stockBooking.createdAt}) desc`)
    .limit(LISTED);
  return [...listed, ...bought].flatMap(({ foodId }) => foodId ?? []);
}
