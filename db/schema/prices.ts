import { doublePrecision, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { household } from "./accounts";
import { updatedAt } from "./columns";
import { food } from "./foods";

/** What a household says a food costs, in hundredths of its currency; what it paid stands in the ledger. */
export const foodPrice = pgTable(
  "food_price",
  {
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    foodId: text()
      .notNull()
      .references(() => food.id, { onDelete: "cascade" }),
    minor: integer().notNull(),
    /** As weighed in the shop, for which `minor` is the price. */
    grams: doublePrecision().notNull(),
    /** The measure the person named it for; shown again so. */
    per: text().$type<"kg" | "l" | "piece" | "lb">().notNull().default("kg"),
    /** Of what currency: a household that changes its own keeps no old prices in the new one. */
    currency: text().notNull(),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ columns: [t.householdId, t.foodId] })],
);
