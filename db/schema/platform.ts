import { jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Settings of the installation that outlive a process: dataset releases loaded, seed versions, secrets made at first start. */
export const installation = pgTable("installation", {
  key: text().primaryKey(),
  value: jsonb().$type<unknown>().notNull(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
