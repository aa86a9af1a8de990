import { boolean, index, integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { RenditionFormat } from "@/lib/engines/images/limits";
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
    isAnimated: boolean().notNull().default(false),
    /** 64 bits of what the picture looks like, as 16 hex digits; pictures that differ in few of them look alike. */
    perceptualHash: text(),
    /** A few pixels as a data URL, shown until the picture has come. */
    placeholder: text(),
    /** When an admin deleted it; it can be brought back for a day, while its bytes are there. */
    removedAt: timestamp({ withTimezone: true }),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.householdId), index().on(t.sha256)],
);

/** Another size or format of a stored picture; it can be made again at any time. */
export const imageRendition = pgTable(
  "image_rendition",
  {
    fileId: uuid()
      .notNull()
      .references(() => file.id, { onDelete: "cascade" }),
    format: text().$type<RenditionFormat>().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    sha256: text().notNull(),
    bytes: integer().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.fileId, t.format, t.width, t.height] }), index().on(t.sha256)],
);
