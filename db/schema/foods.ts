import { sql } from "drizzle-orm";
import { boolean, doublePrecision, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { Aisle, Allergen, Diet, Portion } from "@/lib/engines/foods/food";
import type { NutrientAmounts } from "@/lib/engines/foods/nutrients";
import { household } from "./accounts";
import { createdAt, id } from "./columns";

/** The committed food table as rows, plus a household's own foods. Figures per 100 g. */
export const food = pgTable(
  "food",
  {
    id: text().primaryKey(),
    householdId: uuid().references(() => household.id, { onDelete: "cascade" }),
    fdcId: integer(),
    name: text().notNull(),
    displayName: text().notNull(),
    source: text().notNull(),
    release: text().notNull(),
    category: text().notNull(),
    aisle: text().$type<Aisle>().notNull(),
    allergens: text().array().$type<Allergen[]>().notNull(),
    diets: text().array().$type<Diet[]>().notNull(),
    nutrients: jsonb().$type<NutrientAmounts>().notNull(),
    portions: jsonb().$type<readonly Portion[]>().notNull(),
    gramsPerMl: doublePrecision(),
    gramsPerPiece: doublePrecision(),
    refuse: doublePrecision().notNull().default(0),
    commonness: doublePrecision().notNull().default(0),
    isRetired: boolean().notNull().default(false),
  },
  (t) => [index().on(t.householdId), index("food_display_name_trgm").using("gin", sql`${t.displayName} gin_trgm_ops`)],
);

/** A household's ruling: this name means that food. */
export const foodAlias = pgTable(
  "food_alias",
  {
    id: id(),
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    /** Lower case, white space folded. */
    alias: text().notNull(),
    foodId: text()
      .notNull()
      .references(() => food.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex().on(t.householdId, t.alias)],
);
