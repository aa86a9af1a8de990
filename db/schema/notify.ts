import { boolean, index, integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { household } from "./accounts";
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

/** A file that goes with a message; its bytes lie in storage under their SHA-256. */
export const outboxAttachment = pgTable(
  "outbox_attachment",
  {
    messageId: uuid()
      .notNull()
      .references(() => outboxMessage.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    fileName: text().notNull(),
    contentType: text().notNull(),
    sha256: text().notNull(),
    bytes: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.position] }), index().on(t.sha256)],
);

/** Which reminders a household wants by mail; without a row the kind's own default holds. */
export const noticeChoice = pgTable(
  "notice_choice",
  {
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    kind: text({ enum: ["plan", "expiry", "recipe", "news"] }).notNull(),
    isWanted: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.householdId, t.kind] })],
);
