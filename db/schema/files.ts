import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { household } from "./accounts";
import { createdAt, id } from "./columns";

/** A stored file; the bytes lie in storage under their SHA-256. */
export const file = pgTable(
  "file",
  {
    id: id(),
    householdId: uuid().references(() => household.id, { onDelete: "cascade" }),
    sha256: text().notNull(),
    contentType: text().notNull(),
    bytes: integer().notNull(),
    width: integer(),
    height: integer(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.householdId), index().on(t.sha256)],
);
