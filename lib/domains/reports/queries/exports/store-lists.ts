import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { food, recipe, stockBooking, user } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { lotsAtHome } from "../../../pantry/queries/lots-at-home";
import { stockWords } from "../../../pantry/queries/stock-words";
import { listPrices } from "../../../prices/queries";
import { batchesOf, type Exported } from "./exported";

/** What is at home, a row a lot. */
export async function pantry(scope: Scope) {
  const lots = await lotsAtHome(scope);
  const wordsOf = await stockWords(scope, lots);
  type Row = (typeof lots)[number];
  const exported: Exported<Row> = {
    table: {
      ...{ name: "pantry", title: "Pantry", timeZone: scope.timeZone },
      columns: [
        { key: "name", title: "Name", kind: "text", width: 32, value: (row) => wordsOf(row).name },
        { key: "cooked", title: "Cooked", kind: "yes-no", value: (row) => row.recipeId !== null },
        { key: "place", title: "Place", kind: "text", width: 10, value: (row) => row.place },
        { key: "amount", title: "Amount", kind: "number", value: (row) => row.amount },
        { key: "unit", title: "Unit", kind: "text", width: 9, value: (row) => row.unit },
        { key: "expires_on", title: "Best before", kind: "date", value: (row) => row.expiresAt },
      ],
    },
    batches: [lots],
  };
  return exported;
}

/** The ledger: every booking ever made, oldest first. */
export function bookings(scope: Scope) {
  const read = (after: { readonly at: string; readonly id: string } | undefined, limit: number) =>
    scope.db
      .select({
        id: stockBooking.id,
        // As text: a Date has lost the microseconds that the next page begins after.
        at: sql<string>`${stockBooking.createdAt}::text`,
        createdAt: stockBooking.createdAt,
        kind: stockBooking.kind,
        food: food.displayName,
        recipe: recipe.title,
        amount: stockBooking.amount,
        unit: stockBooking.unit,
        place: stockBooking.place,
        expiresAt: stockBooking.expiresAt,
        priceMinor: stockBooking.priceMinor,
        currency: stockBooking.currency,
        source: stockBooking.source,
        transactionId: stockBooking.transactionId,
        undoes: stockBooking.undoes,
        by: user.name,
      })
      .from(stockBooking)
      .leftJoin(food, eq(food.id, stockBooking.foodId))
      .leftJoin(recipe, eq(recipe.id, stockBooking.recipeId))
      .leftJoin(user, eq(user.id, stockBooking.bookedBy))
      .where(
        and(
          eq(stockBooking.householdId, scope.householdId),
          after === undefined
            ? undefined
            : sql`(${stockBooking.createdAt}, ${stockBooking.id}) > (${after.at}::timestamptz, ${after.id}::uuid)`,
        ),
      )
      .orderBy(asc(stockBooking.createdAt), asc(stockBooking.id))
      .limit(limit);
  type Row = Awaited<ReturnType<typeof read>>[number];
  const exported: Exported<Row> = {
    table: {
      ...{ name: "bookings", title: "Bookings", timeZone: scope.timeZone },
      columns: [
        { key: "booked_at", title: "Booked", kind: "time", value: (row) => row.createdAt },
        { key: "kind", title: "Kind", kind: "text", width: 11, value: (row) => row.kind },
        { key: "name", title: "Name", kind: "text", width: 32, value: (row) => row.food ?? row.recipe },
        { key: "amount", title: "Amount", kind: "number", value: (row) => row.amount },
        { key: "unit", title: "Unit", kind: "text", width: 9, value: (row) => row.unit },
        { key: "place", title: "Place", kind: "text", width: 10, value: (row) => row.place },
        { key: "expires_on", title: "Best before", kind: "date", value: (row) => row.expiresAt },
        { key: "price", title: "Price", kind: "money", value: (row) => row.priceMinor },
        { key: "currency", title: "Currency", kind: "text", width: 9, value: (row) => row.currency },
        { key: "source", title: "From", kind: "text", width: 11, value: (row) => row.source },
        { key: "booked_by", title: "By", kind: "text", width: 18, value: (row) => row.by },
        { key: "booking_id", title: "Booking", kind: "text", width: 38, value: (row) => row.id },
        { key: "act_id", title: "Act", kind: "text", width: 38, value: (row) => row.transactionId },
        { key: "undoes_booking_id", title: "Undoes", kind: "text", width: 38, value: (row) => row.undoes },
      ],
    },
    batches: batchesOf<Row>(read),
  };
  return exported;
}

/** What the household's foods cost it. */
export async function prices(scope: Scope) {
  const { currency, prices: rows } = await listPrices(scope);
  type Row = (typeof rows)[number];
  const exported: Exported<Row> = {
    table: {
      ...{ name: "prices", title: "Prices", timeZone: scope.timeZone },
      columns: [
        { key: "food", title: "Food", kind: "text", width: 32, value: (row) => row.name },
        { key: "per", title: "Per", kind: "text", width: 8, value: (row) => row.per },
        { key: "set_price", title: "Our price", kind: "money", value: (row) => row.set?.minor ?? null },
        { key: "set_per", title: "Our price per", kind: "text", width: 12, value: (row) => row.set?.per ?? null },
        { key: "currency", title: "Currency", kind: "text", width: 9, value: () => currency },
      ],
    },
    batches: [rows],
  };
  return exported;
}
