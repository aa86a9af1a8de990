import {
  bigserial,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Aisle } from "@/lib/engines/foods/food";
import type { Term } from "@/lib/engines/shopping/contract";
import { household } from "./accounts";
import { createdAt, id, updatedAt } from "./columns";
import { food } from "./foods";

/** One list a week; items are kept when it is made again. */
export const shoppingList = pgTable(
  "shopping_list",
  {
    id: id(),
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    weekStart: date().notNull(),
    /** Revision of the plan it was made from; null = by hand only. */
    planRevision: integer(),
    /** In the link that opens it read-only without a sign-in; null = not shared. */
    shareToken: text().unique(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [uniqueIndex().on(t.householdId, t.weekStart)],
);

export const shoppingItem = pgTable(
  "shopping_item",
  {
    id: id(),
    listId: uuid()
      .notNull()
      .references(() => shoppingList.id, { onDelete: "cascade" }),
    /** `food:<id>` or `name:<lower case>`: ticks survive a new list through it. */
    key: text().notNull(),
    origin: text().$type<"plan" | "hand">().notNull(),
    foodId: text().references(() => food.id, { onDelete: "set null" }),
    name: text().notNull(),
    aisle: text().$type<Aisle>().notNull(),
    amountText: text().notNull().default(""),
    neededGrams: doublePrecision(),
    atHomeGrams: doublePrecision().notNull().default(0),
    buyGrams: doublePrecision(),
    /** Shop sizes that cover `buyGrams`; null = by weight or piece. */
    packs: jsonb().$type<{ readonly count: number; readonly grams: number }>(),
    /** What was paid for it at the till, hundredths of the household's currency. */
    paidMinor: integer(),
    terms: jsonb().$type<readonly Term[]>().notNull().default([]),
    checkedAt: timestamp({ withTimezone: true }),
    checkedBy: text(),
    /** When the tick was last set or taken away, by the clock of the device: an older change never overrules a newer. */
    tickedAt: timestamp({ withTimezone: true }),
    /** Taken off the list by hand; stays off when the list is made again. */
    removedAt: timestamp({ withTimezone: true }),
    position: integer().notNull().default(0),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [uniqueIndex().on(t.listId, t.origin, t.key)],
);

/** What changed in a list, in order: server-sent events replay from here after a lost connection. */
export const shoppingChange = pgTable(
  "shopping_change",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    listId: uuid()
      .notNull()
      .references(() => shoppingList.id, { onDelete: "cascade" }),
    /** null = the whole list changed. */
    itemId: uuid(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.listId, t.id)],
);
