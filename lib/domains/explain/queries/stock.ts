import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { stockBooking, user } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { stockWords } from "../../pantry/queries/stock-words";
import { isId } from "../../recipes/policy";

/** Bookings shown; older ones are summed in one line. */
const SHOWN = 60;

/** How a stock comes about, booking by booking, oldest first; null where nothing of the kind was ever booked. */
export async function explainStock(
  scope: Scope,
  asked: {
    readonly thingId: string;
    readonly unit: "g" | "piece" | "serving";
    readonly place: "pantry" | "fridge" | "freezer";
  },
) {
  const { thingId, unit, place } = asked;
  const isRecipe = isId(thingId);
  const rows = await scope.db
    .select({
      id: stockBooking.id,
      kind: stockBooking.kind,
      amount: stockBooking.amount,
      source: stockBooking.source,
      expiresAt: stockBooking.expiresAt,
      undoes: stockBooking.undoes,
      at: stockBooking.createdAt,
      by: user.name,
    })
    .from(stockBooking)
    .leftJoin(user, eq(user.id, stockBooking.bookedBy))
    .where(
      and(
        eq(stockBooking.householdId, scope.householdId),
        isRecipe ? eq(stockBooking.recipeId, thingId) : eq(stockBooking.foodId, thingId),
        eq(stockBooking.unit, unit),
        eq(stockBooking.place, place),
      ),
    )
    .orderBy(asc(stockBooking.createdAt), asc(stockBooking.id));
  if (rows.length === 0) return null;
  const thing = { foodId: isRecipe ? null : thingId, recipeId: isRecipe ? thingId : null, unit };
  const words = (await stockWords(scope, [thing]))(thing);
  const sum = (all: typeof rows) => all.reduce((total, row) => total + Math.round(row.amount * 1000), 0) / 1000;
  const older = rows.slice(0, Math.max(0, rows.length - SHOWN));
  return {
    kind: "stock",
    ...{ ...thing, place, name: words.name },
    total: words.text(sum(rows)),
    older: older.length === 0 ? null : { count: older.length, text: words.text(sum(older)) },
    bookings: rows.slice(older.length).map((row) => ({
      ...row,
      isAdded: row.amount > 0,
      text: words.text(Math.abs(row.amount)),
    })),
  } as const;
}
