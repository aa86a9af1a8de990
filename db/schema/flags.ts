import { sql } from "drizzle-orm";
import { boolean, check, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { updatedAt } from "./columns";

/** What an admin decided about a switch that the code knows; without a row the switch stands as the code says. */
export const featureFlag = pgTable(
  "feature_flag",
  {
    key: text().primaryKey(),
    isOn: boolean().notNull(),
    /** Households it is on for while `isOn`, in percent; always the same ones. */
    sharePercent: integer().notNull().default(100),
    /** Those it is on for whatever the share. */
    householdIds: uuid().array().notNull().default([]),
    note: text().notNull().default(""),
    updatedBy: text().notNull(),
    updatedAt: updatedAt(),
  },
  (t) => [check("feature_flag_share", sql`${t.sharePercent} between 0 and 100`)],
);

/** What an admin chose for the whole installation; without a row the default holds. */
export const setting = pgTable("setting", {
  key: text().primaryKey(),
  value: jsonb().$type<unknown>().notNull(),
  updatedBy: text().notNull(),
  updatedAt: updatedAt(),
});
