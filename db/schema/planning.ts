import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { household } from "./accounts";
import { createdAt, id, updatedAt } from "./columns";
import { recipe } from "./recipes";

/** One household's week, from its Monday. */
export const plan = pgTable(
  "plan",
  {
    id: id(),
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    /** Monday of the week, plain date. */
    weekStart: date().notNull(),
    /** Dates on which nothing is planned. */
    skippedDates: date().array().notNull().default([]),
    revision: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [uniqueIndex().on(t.householdId, t.weekStart)],
);

/** A slot of a date that is decided: a recipe, leftovers of an earlier entry, or eating out. */
export const planEntry = pgTable(
  "plan_entry",
  {
    id: id(),
    planId: uuid()
      .notNull()
      .references(() => plan.id, { onDelete: "cascade" }),
    date: date().notNull(),
    slotId: text().notNull(),
    kind: text().$type<"recipe" | "leftover" | "out">().notNull().default("recipe"),
    recipeId: uuid().references(() => recipe.id, { onDelete: "cascade" }),
    /** The entry whose pot this meal comes from. */
    leftoverOf: uuid(),
    /** Servings by eater id. */
    portions: jsonb().$type<Readonly<Record<string, number>>>().notNull().default({}),
    /** Servings beyond the eaters' portions (guests, freezer). */
    extraServings: doublePrecision().notNull().default(0),
    isLocked: boolean().notNull().default(false),
    /** Why the planner put it there, as `readReason` of lib/domains/planning knows it; null where a person did. */
    reason: jsonb().$type<unknown>(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [uniqueIndex().on(t.planId, t.date, t.slotId), index().on(t.recipeId)],
);

/** What a plan looked like before a change: undo restores it and removes the row. */
export const planUndo = pgTable(
  "plan_undo",
  {
    id: id(),
    planId: uuid()
      .notNull()
      .references(() => plan.id, { onDelete: "cascade" }),
    /** Revision the plan had before the change. */
    revision: integer().notNull(),
    label: text().notNull(),
    entries: jsonb().$type<readonly PlanEntrySnapshot[]>().notNull(),
    skippedDates: date().array().notNull().default([]),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.planId, t.revision)],
);

export type PlanEntrySnapshot = Omit<typeof planEntry.$inferSelect, "planId" | "createdAt" | "updatedAt">;
