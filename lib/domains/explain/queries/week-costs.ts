import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { shoppingItem, shoppingList } from "@/db/schema";
import { itemCost, listCost, tillGrams } from "@/lib/engines/shopping/list-cost";
import type { Scope } from "@/lib/platform/auth/scope";
import { mondayOf } from "../../planning/dates";
import { weekOf } from "../../planning/queries";
import { weekCostOf } from "../../planning/queries/week-cost";
import { priceBook } from "../../prices/queries";

/** What a planned week costs, pot by pot; null where nothing is planned. */
export async function explainWeekCost(scope: Scope, asked: string) {
  const week = await weekOf(scope, mondayOf(asked));
  const { meals, ...figures } = await weekCostOf(scope, week);
  if (meals.length === 0) return null;
  const slots = new Map(week.slots.map((slot) => [slot.id, slot.name]));
  return {
    kind: "week-cost",
    ...figures,
    terms: meals.map(({ entry, servings, cost }) => ({
      ...{ date: entry.date, slot: slots.get(entry.slotId) ?? entry.slotId, servings },
      recipe: { id: entry.recipe?.id ?? "", title: entry.recipe?.title ?? "" },
      /** Null where no price of it is known. */
      minor: cost.coverage > 0 ? cost.minor : null,
      unpriced: cost.unpriced,
    })),
  } as const;
}

/** What is still to pay for a week's list: what goes over the till × the price of a kilogram; null without a list. */
export async function explainListCost(scope: Scope, asked: string) {
  const rows = await scope.db
    .select({
      id: shoppingItem.id,
      name: shoppingItem.name,
      foodId: shoppingItem.foodId,
      buyGrams: shoppingItem.buyGrams,
      packs: shoppingItem.packs,
      paidMinor: shoppingItem.paidMinor,
      checkedAt: shoppingItem.checkedAt,
    })
    .from(shoppingItem)
    .innerJoin(shoppingList, eq(shoppingList.id, shoppingItem.listId))
    .where(
      and(
        eq(shoppingList.householdId, scope.householdId),
        eq(shoppingList.weekStart, mondayOf(asked)),
        isNull(shoppingItem.removedAt),
      ),
    )
    .orderBy(asc(shoppingItem.position), asc(shoppingItem.name), asc(shoppingItem.id));
  if (rows.length === 0) return null;
  const book = await priceBook(scope);
  const terms = rows
    .filter(({ buyGrams }) => buyGrams === null || buyGrams > 0)
    .map((row) => {
      const price = row.foodId === null ? null : book.priceFor(row.foodId);
      return { ...row, price, grams: tillGrams(row), cost: itemCost(row, price), isTicked: row.checkedAt !== null };
    });
  return { kind: "list-cost", currency: book.currency, terms, ...listCost(terms) } as const;
}
