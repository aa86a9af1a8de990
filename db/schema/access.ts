import { index, integer, jsonb, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { household } from "./accounts";
import { user } from "./auth";
import { createdAt, id } from "./columns";

/** A person's key to one of their households, for programs. It is alive while its person may enter the household. */
export const apiKey = pgTable(
  "api_key",
  {
    id: id(),
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** How the key begins, to tell keys apart. */
    prefix: text().notNull(),
    /** SHA-256 of the key; the key itself is never stored. */
    keyHash: text().notNull().unique(),
    scopes: text().array().notNull(),
    /** Null = until it is revoked. */
    expiresAt: timestamp({ withTimezone: true }),
    lastUsedAt: timestamp({ withTimezone: true }),
    revokedAt: timestamp({ withTimezone: true }),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.householdId, t.userId)],
);

/** What a write that carried an `Idempotency-Key` came to, so that sending it again does nothing twice. */
export const idempotencyKey = pgTable(
  "idempotency_key",
  {
    id: id(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** Null for an admin's act, which belongs to no household. */
    householdId: uuid().references(() => household.id, { onDelete: "cascade" }),
    key: text().notNull(),
    /** SHA-256 of method, address and body. */
    requestHash: text().notNull(),
    /** Null while the first request is at work. */
    status: integer(),
    headers: jsonb().$type<Readonly<Record<string, string>>>(),
    body: text(),
    createdAt: createdAt(),
  },
  (t) => [unique().on(t.userId, t.householdId, t.key).nullsNotDistinct(), index().on(t.createdAt)],
);
