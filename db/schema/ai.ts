import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { household } from "./accounts";
import { user } from "./auth";
import { createdAt, id, updatedAt } from "./columns";

const at = () => timestamp({ withTimezone: true });
/** Millionths of a US dollar. */
const micros = () => bigint({ mode: "number" });

export const AI_OUTCOMES = [
  "open",
  "ok",
  "budget-reached",
  "provider-out",
  "timed-out",
  "refused",
  "invalid-answer",
  "failed-checks",
  "stopped",
  "lost",
] as const;

/** One call of a model, or an answer from the cache in its place. Written before the call, settled after it. */
export const aiCall = pgTable(
  "ai_call",
  {
    id: id(),
    task: text().notNull(),
    model: text().notNull(),
    provider: text().notNull(),
    isLocal: boolean().notNull(),
    userId: text().references(() => user.id, { onDelete: "set null" }),
    householdId: uuid().references(() => household.id, { onDelete: "set null" }),
    requestId: text(),
    outcome: text({ enum: AI_OUTCOMES }).notNull(),
    cache: text({ enum: ["none", "exact", "semantic"] })
      .notNull()
      .default("none"),
    tokensIn: integer(),
    tokensOut: integer(),
    /** Of `tokensIn`, those the provider had in its own cache. */
    tokensCached: integer(),
    /** The price table the cost was reckoned by. */
    pricesVersion: text().notNull(),
    /** What was set aside for it before it began. */
    reservedMicros: micros().notNull().default(0),
    /** Null = not known, because the model's price is not known. */
    costMicros: micros(),
    latencyMs: integer(),
    firstTokenMs: integer(),
    /** Requests sent, the repeated ones included. */
    tries: integer().notNull().default(0),
    startedAt: at().notNull().defaultNow(),
    endedAt: at(),
  },
  (t) => [
    index().on(t.startedAt),
    index().on(t.householdId, t.startedAt),
    index().on(t.userId, t.startedAt),
    index("ai_call_open").on(t.startedAt).where(sql`${t.outcome} = 'open'`),
  ],
);

/** What a subject has spent or set aside in a day or a month (UTC). Subjects: `everyone`, `household:<id>`, `user:<id>`. */
export const aiSpend = pgTable(
  "ai_spend",
  {
    subject: text().notNull(),
    period: text({ enum: ["day", "month"] }).notNull(),
    startsOn: date({ mode: "string" }).notNull(),
    micros: micros().notNull(),
    /** Calls of models elsewhere. */
    calls: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.subject, t.period, t.startsOn] }), index().on(t.startsOn)],
);

/**
 * Limits an admin has set; null = none. Subjects: `everyone`, `each-household`, `each-user`, and in their place
 * `household:<id>` and `user:<id>`.
 */
export const aiBudget = pgTable("ai_budget", {
  subject: text().primaryKey(),
  dayMicros: micros(),
  monthMicros: micros(),
  dayCalls: integer(),
  monthCalls: integer(),
  updatedAt: updatedAt(),
});

/** An answer that was good, kept to be given again. */
export const aiAnswer = pgTable(
  "ai_answer",
  {
    /** SHA-256 of everything that was asked, the household included unless nothing of it was. */
    exactKey: text().primaryKey(),
    task: text().notNull(),
    /** Null = made of nothing that belongs to a household. */
    householdId: uuid().references(() => household.id, { onDelete: "cascade" }),
    /** What must be equal for an answer to a similar question to serve; null = only equal questions are served. */
    hardKey: text(),
    /** The question's meaning as a unit vector, and what made it. */
    meaning: real().array(),
    embedder: text(),
    answer: jsonb().$type<unknown>().notNull(),
    model: text().notNull(),
    provider: text().notNull(),
    isLocal: boolean().notNull(),
    costMicros: micros(),
    hits: integer().notNull().default(0),
    createdAt: createdAt(),
    expiresAt: at().notNull(),
  },
  (t) => [
    index("ai_answer_alike").on(t.hardKey, t.createdAt).where(sql`${t.hardKey} is not null`),
    index().on(t.householdId),
    index().on(t.expiresAt),
  ],
);
