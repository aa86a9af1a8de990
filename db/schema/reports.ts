import { boolean, date, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { BookChoice, PaperStyle, ReportKind } from "@/lib/engines/reports/contract";
import { household } from "./accounts";
import { user } from "./auth";
import { createdAt, id, updatedAt } from "./columns";

/** How a household's papers look; without a row the style of `standardStyle` holds. */
export const paperStyle = pgTable("paper_style", {
  householdId: uuid()
    .primaryKey()
    .references(() => household.id, { onDelete: "cascade" }),
  style: jsonb().$type<PaperStyle>().notNull(),
  updatedAt: updatedAt(),
});

/** A recipe book that was asked for: what is in it, how far it is, and where the printed file lies. */
export const recipeBook = pgTable(
  "recipe_book",
  {
    id: id(),
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    title: text().notNull(),
    choice: jsonb().$type<BookChoice>().notNull(),
    /** As the household's papers looked when it was asked for. */
    style: jsonb().$type<PaperStyle>().notNull(),
    status: text().$type<"waiting" | "printing" | "done" | "failed" | "cancelled">().notNull().default("waiting"),
    recipesDone: integer().notNull().default(0),
    recipesTotal: integer().notNull(),
    /** Of the file, once it is printed. */
    sha256: text(),
    bytes: integer(),
    pages: integer(),
    createdBy: text().references(() => user.id, { onDelete: "set null" }),
    createdAt: createdAt(),
    finishedAt: timestamp({ withTimezone: true }),
  },
  (t) => [index().on(t.householdId, t.createdAt), index().on(t.createdAt), index().on(t.sha256)],
);

/** A report that is mailed every week, at an hour of the household's clock, to the person who asked for it. */
export const reportSchedule = pgTable(
  "report_schedule",
  {
    id: id(),
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    report: text().$type<ReportKind>().notNull(),
    /** 1 Monday … 7 Sunday. */
    weekday: integer().notNull(),
    hour: integer().notNull(),
    isActive: boolean().notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index().on(t.householdId), index().on(t.userId), index().on(t.isActive, t.hour)],
);

/** A mail of a schedule that went out, or that had nothing to tell; a day has at most one. */
export const reportSending = pgTable(
  "report_sending",
  {
    scheduleId: uuid()
      .notNull()
      .references(() => reportSchedule.id, { onDelete: "cascade" }),
    /** By the household's calendar. */
    dueOn: date().notNull(),
    outcome: text().$type<"sent" | "nothing-to-send">().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.scheduleId, t.dueOn] })],
);
