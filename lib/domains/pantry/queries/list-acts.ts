import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, isNull, max } from "drizzle-orm";
import { stockBooking, user } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import type { Act } from "../policy";
import { stockWords } from "./stock-words";

const SHOWN = 50;

/** The last 50 acts, newest first; one that was taken back stays and says so. */
export async function listActs(scope: Scope): Promise<Act[]> {
  const own = eq(stockBooking.householdId, scope.householdId);
  const bookedAt = max(stockBooking.createdAt);
  const latest = await scope.db
    .select({ transactionId: stockBooking.transactionId })
    .from(stockBooking)
    .where(and(own, isNull(stockBooking.undoes)))
    .groupBy(stockBooking.transactionId)
    .orderBy(desc(bookedAt), desc(stockBooking.transactionId))
    .limit(SHOWN);
  const ids = latest.map((row) => row.transactionId);
  const rows = await scope.db
    .select({
      id: stockBooking.id,
      transactionId: stockBooking.transactionId,
      kind: stockBooking.kind,
      source: stockBooking.source,
      createdAt: stockBooking.createdAt,
      foodId: stockBooking.foodId,
      recipeId: stockBooking.recipeId,
      unit: stockBooking.unit,
      amount: stockBooking.amount,
      place: stockBooking.place,
      expiresAt: stockBooking.expiresAt,
      by: user.name,
    })
    .from(stockBooking)
    .leftJoin(user, eq(user.id, stockBooking.bookedBy))
    .where(and(own, isNull(stockBooking.undoes), inArray(stockBooking.transactionId, ids)))
    .orderBy(asc(stockBooking.id));
  const undone = new Set(
    (
      await scope.db
        .select({ undoes: stockBooking.undoes })
        .from(stockBooking)
        .where(
          and(
            own,
            isNotNull(stockBooking.undoes),
            inArray(
              stockBooking.undoes,
              rows.map((row) => row.id),
            ),
          ),
        )
    ).map((row) => row.undoes),
  );
  const wordsOf = await stockWords(scope, rows);
  const moment = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short", timeZone: scope.timeZone });
  return ids.flatMap((transactionId) => {
    const act = rows.filter((row) => row.transactionId === transactionId);
    const [first] = act;
    if (first === undefined) return [];
    // A move is told by where things went; the rows that left say the same again.
    const told = first.kind === "move" ? act.filter((row) => row.amount > 0) : act;
    return {
      transactionId,
      kind: first.kind,
      source: first.source,
      at: moment.format(first.createdAt),
      by: first.by,
      isUndone: act.some((row) => undone.has(row.id)),
      lines: told.map((row) => {
        const words = wordsOf(row);
        return {
          id: row.id,
          name: words.name,
          text: words.text(Math.abs(row.amount)),
          isAdded: row.amount > 0,
          place: row.place,
          expiresAt: row.expiresAt,
        };
      }),
    };
  });
}
