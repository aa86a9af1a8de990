import {
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  serial,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { RankingFigures } from "@/lib/engines/recommendations/measure-ranking";
import { household } from "./accounts";
import { recipe } from "./recipes";

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

/** What goes with what, learned from the acts of all households; the newest version answers. */
export const recommendationModel = pgTable("recommendation_model", {
  version: serial().primaryKey(),
  kind: text().$type<"ease">().notNull(),
  trainedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  households: integer().notNull(),
  interactions: integer().notNull(),
  recipeIds: uuid().array().notNull(),
  /** Households that took each recipe lately, as a share of the most taken one, in the order of recipeIds. */
  popularity: real().array().notNull().default([]),
  /** Row by row, 32-bit floats, little-endian; empty where too few households were there to learn from. */
  weights: bytes().notNull(),
  /** How well it foresaw the last weeks it had not seen; null where too little was there to tell. */
  figures: jsonb().$type<{ readonly model: RankingFigures; readonly popularity: RankingFigures }>(),
});

/** A recommendation that was sent away: it rests for a while, and counts a little against the recipe. */
export const recommendationSkip = pgTable(
  "recommendation_skip",
  {
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    recipeId: uuid()
      .notNull()
      .references(() => recipe.id, { onDelete: "cascade" }),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.householdId, t.recipeId] }), index().on(t.recipeId)],
);
