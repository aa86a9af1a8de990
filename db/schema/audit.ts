import { index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";

/** Who did what as an admin, to whom or what; append-only. */
export const auditEntry = pgTable(
  "audit_entry",
  {
    id: id(),
    actorId: text().notNull(),
    /** The verb, such as `users.suspend`. */
    act: text("action").notNull(),
    /** What kind of thing `subjectId` names: user, run, function, recipe, flag, … */
    subjectKind: text().notNull().default("other"),
    subjectId: text("subject"),
    detail: jsonb().$type<unknown>(),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.createdAt),
    index().on(t.actorId, t.createdAt),
    index().on(t.subjectKind, t.subjectId, t.createdAt),
    index().on(t.act, t.createdAt),
  ],
);
