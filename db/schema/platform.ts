import { index, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";

/** Settings of the installation that outlive a process: dataset releases loaded, seed versions, secrets made at first start. */
export const installation = pgTable("installation", {
  key: text().primaryKey(),
  value: jsonb().$type<unknown>().notNull(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** Who did what as an admin; append-only. */
export const auditEntry = pgTable(
  "audit_entry",
  {
    id: id(),
    actorId: text().notNull(),
    action: text().notNull(),
    subject: text(),
    detail: jsonb().$type<unknown>(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.createdAt)],
);
