import { index, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";

/** Every message the app sends; with no mail server configured this is where it ends, for an admin to open. */
export const outboxMessage = pgTable(
  "outbox_message",
  {
    id: id(),
    channel: text().$type<"email">().notNull().default("email"),
    recipient: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    status: text().$type<"kept" | "sent" | "failed">().notNull(),
    error: text(),
    sentAt: timestamp({ withTimezone: true }),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.createdAt)],
);
