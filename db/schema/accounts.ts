import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { Allergen, Diet } from "@/lib/engines/foods/food";
import type { ActivityLevel, EaterProfile, Goal } from "@/lib/engines/nutrition/eater";
import type { SlotKind } from "@/lib/engines/planning/contract";
import { user } from "./auth";
import { createdAt, id, updatedAt } from "./columns";

/** One of the meals a household eats in a day; its id is what a plan entry names. */
export interface SlotSetting {
  readonly id: string;
  readonly name: string;
  readonly kind: SlotKind;
}

export const household = pgTable("household", {
  id: id(),
  name: text().notNull(),
  timeZone: text().notNull().default("UTC"),
  units: text().$type<"metric" | "us">().notNull().default("metric"),
  currency: text().notNull().default("EUR"),
  /** Minor units a week; null = no limit. */
  budgetMinor: integer(),
  /** Cooking minutes by weekday, Monday first; null = no cooking that day, 0 is never stored. */
  cookingMinutes: jsonb().$type<readonly (number | null)[]>().notNull().default([45, 45, 45, 45, 45, 90, 90]),
  slots: jsonb()
    .$type<readonly SlotSetting[]>()
    .notNull()
    .default([
      { id: "breakfast", name: "Breakfast", kind: "breakfast" },
      { id: "lunch", name: "Lunch", kind: "lunch" },
      { id: "dinner", name: "Dinner", kind: "dinner" },
      { id: "snack", name: "Snacks", kind: "snack" },
    ]),
  maxRepeats: integer().notNull().default(2),
  maxLeftovers: integer().notNull().default(1),
  isDemo: boolean().notNull().default(false),
  onboardedAt: timestamp({ withTimezone: true }),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

export const membership = pgTable(
  "membership",
  {
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    role: text().$type<"owner" | "member">().notNull().default("member"),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.householdId, t.userId] }), index().on(t.userId)],
);

export const invitation = pgTable(
  "invitation",
  {
    id: id(),
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    email: text().notNull(),
    /** SHA-256 of the token in the link; the token itself is never stored. */
    tokenHash: text().notNull().unique(),
    invitedBy: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    acceptedAt: timestamp({ withTimezone: true }),
    revokedAt: timestamp({ withTimezone: true }),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.householdId)],
);

/** Someone the household feeds, with or without a sign-in. */
export const eater = pgTable(
  "eater",
  {
    id: id(),
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    userId: text().references(() => user.id, { onDelete: "set null" }),
    name: text().notNull(),
    /** Plain date; the age follows the calendar. */
    birthDate: date(),
    sex: text().$type<"female" | "male">(),
    heightCm: doublePrecision(),
    weightKg: doublePrecision(),
    activity: text().$type<ActivityLevel>().notNull().default("low-active"),
    goal: text().$type<Goal>().notNull().default("maintain"),
    pregnancy: text().$type<EaterProfile["pregnancy"]>().notNull().default("none"),
    diets: text().array().$type<Diet[]>().notNull().default([]),
    allergies: text().array().$type<Allergen[]>().notNull().default([]),
    dislikes: text().array().notNull().default([]),
    position: integer().notNull().default(0),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index().on(t.householdId)],
);
