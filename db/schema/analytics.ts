import {
  bigint,
  bigserial,
  boolean,
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
import type { ChurnModel } from "@/lib/engines/analytics/churn";
import type { ReportDefinition } from "@/lib/engines/analytics/report-definition";
import { user } from "./auth";
import { createdAt, id, updatedAt } from "./columns";

// Who did something is a pseudonym (a keyed hash), so no table here has a foreign key to a person or a household. All
// measures are whole numbers: sums of them are the same in whatever order they are added up.

const at = () => timestamp({ withTimezone: true });

/** What happened, once: a second row with the same id is not taken. `seq` is the order of arrival. */
export const analyticsEvent = pgTable(
  "analytics_event",
  {
    seq: bigserial({ mode: "number" }).primaryKey(),
    id: uuid().notNull().unique(),
    name: text().notNull(),
    occurredAt: at().notNull(),
    receivedAt: at().notNull().defaultNow(),
    /** Pseudonym of the person; null for what nobody did. */
    actor: text(),
    household: text(),
    recipeId: text(),
    /** The recipe's kitchen when it happened, so that a later change of it rewrites no history. */
    cuisine: text(),
    /** What the event is counted by: the way of an import, the page of a timing, the code of an error. */
    label: text(),
    /** Whole number: milliseconds, stars, hits. */
    value: bigint({ mode: "number" }),
    properties: jsonb().$type<Readonly<Record<string, unknown>>>().notNull().default({}),
  },
  (t) => [index().on(t.name, t.occurredAt), index().on(t.occurredAt), index().on(t.actor)],
);

/** Counts by stretch of time, kept as events arrive. */
export const analyticsRollup = pgTable(
  "analytics_rollup",
  {
    dimension: text().notNull(),
    grain: text({ enum: ["hour", "day", "week", "month"] }).notNull(),
    /** Start of the stretch, UTC; weeks begin on Monday. */
    bucket: at().notNull(),
    name: text().notNull(),
    key: text().notNull(),
    events: bigint({ mode: "number" }).notNull(),
    /** Sum of the events' values. */
    total: bigint({ mode: "number" }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.dimension, t.grain, t.bucket, t.name, t.key] })],
);

/** Who was there in a day, week or month: one row each, so that distinct people are counted exactly. */
export const analyticsActive = pgTable(
  "analytics_active",
  { grain: text({ enum: ["day", "week", "month"] }).notNull(), bucket: at().notNull(), actor: text().notNull() },
  (t) => [primaryKey({ columns: [t.grain, t.bucket, t.actor] }), index().on(t.actor, t.grain, t.bucket)],
);

/** What is known of a person's use as a whole. */
export const analyticsActor = pgTable(
  "analytics_actor",
  {
    actor: text().primaryKey(),
    firstAt: at().notNull(),
    lastAt: at().notNull(),
    /** Monday of the week of the first event. */
    cohort: at().notNull(),
    events: bigint({ mode: "number" }).notNull(),
    activeDays: integer().notNull(),
  },
  (t) => [index().on(t.firstAt), index().on(t.lastAt)],
);

/** When somebody did something for the first time. */
export const analyticsFirst = pgTable(
  "analytics_first",
  { actor: text().notNull(), name: text().notNull(), firstAt: at().notNull() },
  (t) => [primaryKey({ columns: [t.actor, t.name] }), index().on(t.name, t.firstAt)],
);

/** Visits: events of a person with no pause of more than half an hour between them. */
export const analyticsSession = pgTable(
  "analytics_session",
  {
    actor: text().notNull(),
    startedAt: at().notNull(),
    endedAt: at().notNull(),
    events: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.actor, t.startedAt] }), index().on(t.actor, t.endedAt)],
);

/** How far the rollups are: everything up to `watermark` in order of arrival is counted. */
export const analyticsState = pgTable("analytics_state", {
  key: text().primaryKey(),
  watermark: bigint({ mode: "number" }).notNull().default(0),
  rolledUpAt: at(),
});

/** A model fitted on the rollups, and how well it held on people it had not seen. */
export const analyticsModel = pgTable("analytics_model", {
  kind: text({ enum: ["churn"] }).primaryKey(),
  model: jsonb().$type<ChurnModel>().notNull(),
  trainedAt: at().notNull(),
});

/** How likely somebody is to stay away, by the model of the night. */
export const analyticsRisk = pgTable(
  "analytics_risk",
  {
    actor: text().primaryKey(),
    risk: doublePrecision().notNull(),
    recencyDays: integer().notNull(),
    activeDays: integer().notNull(),
    tenureDays: integer().notNull(),
    scoredAt: at().notNull(),
  },
  (t) => [index().on(t.risk)],
);

/** A report an admin put together, and when it goes out by mail. */
export const analyticsReport = pgTable(
  "analytics_report",
  {
    id: id(),
    title: text().notNull(),
    definition: jsonb().$type<ReportDefinition>().notNull(),
    schedule: text({ enum: ["never", "daily", "weekly", "monthly"] })
      .notNull()
      .default("never"),
    recipients: text().array().notNull().default([]),
    /** When it goes out next; null = never. */
    nextAt: at(),
    lastSentAt: at(),
    createdBy: text().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index().on(t.nextAt), index().on(t.createdAt)],
);

/** What a person said about being counted; without a row they are, under a pseudonym. */
export const analyticsChoice = pgTable("analytics_choice", {
  userId: text()
    .primaryKey()
    .references(() => user.id, { onDelete: "cascade" }),
  isWanted: boolean().notNull(),
  updatedAt: updatedAt(),
});
