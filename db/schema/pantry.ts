import { sql } from "drizzle-orm";
import { check, date, doublePrecision, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { household } from "./accounts";
import { createdAt, id } from "./columns";
import { food } from "./foods";
import { recipe } from "./recipes";

export const BOOKING_KINDS = ["purchase", "produce", "consume", "discard", "move", "adjust"] as const;

/**
 * The ledger: append-only. Stock is the sum of its rows; a booking is undone by a row that names it in `undoes`.
 * `amount` is signed: what comes in is positive.
 */
export const stockBooking = pgTable(
  "stock_booking",
  {
    id: id(),
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    kind: text({ enum: BOOKING_KINDS }).notNull(),
    foodId: text().references(() => food.id, { onDelete: "restrict" }),
    /** A cooked portion instead of a food. */
    recipeId: uuid().references(() => recipe.id, { onDelete: "set null" }),
    amount: doublePrecision().notNull(),
    unit: text().$type<"g" | "piece" | "serving">().notNull().default("g"),
    place: text().$type<"pantry" | "fridge" | "freezer">().notNull().default("pantry"),
    expiresAt: date(),
    /** What was paid for this amount, hundredths of `currency`. */
    priceMinor: integer(),
    currency: text(),
    /** Where it came from: "hand", "shopping", "receipt", "cook". */
    source: text().notNull().default("hand"),
    /** Bookings made in one act share it. */
    transactionId: uuid().notNull(),
    undoes: uuid().unique(),
    bookedBy: text(),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.householdId, t.foodId),
    index().on(t.transactionId),
    check("amount_is_a_number", sql`${t.amount} <> 'NaN'::float8`),
  ],
);
