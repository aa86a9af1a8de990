import { index, integer, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Said } from "@/lib/engines/recipes/chat/contract";
import type { RecipeOperation } from "@/lib/engines/recipes/chat/operations";
import type { Finding } from "@/lib/engines/recipes/checking/contract";
import type { Change, RecipeWish } from "@/lib/engines/recipes/composing/contract";
import type { RecipeContent } from "@/lib/engines/recipes/versions/content";
import { household } from "./accounts";
import { user } from "./auth";
import { createdAt, id } from "./columns";
import { recipe } from "./recipes";

/** Where a written recipe came from, as the page says it. */
export interface Provenance {
  /** "local" = composed from our own recipes; "model" = written by a model. */
  readonly by: "local" | "model";
  readonly model: string;
  /** The recipe it was adapted from. */
  readonly source: { readonly id: string; readonly title: string } | null;
  readonly changes: readonly Change[];
  readonly wish: RecipeWish | null;
  /** What the checks said that did not keep it from being shown. */
  readonly findings: readonly Finding[];
  readonly costMicros: number | null;
}

/** How a recipe came to be, where nobody typed it: generated, or read from a scan. */
export const recipeOrigin = pgTable("recipe_origin", {
  recipeId: uuid()
    .primaryKey()
    .references(() => recipe.id, { onDelete: "cascade" }),
  origin: text().$type<"generated" | "scanned">().notNull(),
  provenance: jsonb().$type<Provenance>().notNull(),
  createdAt: createdAt(),
});

/** What was said about a recipe, and what was proposed. Nothing of it changes the recipe until somebody accepts it. */
export const recipeChatMessage = pgTable(
  "recipe_chat_message",
  {
    id: id(),
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    recipeId: uuid()
      .notNull()
      .references(() => recipe.id, { onDelete: "cascade" }),
    author: text().$type<"person" | "assistant">().notNull(),
    text: text().notNull(),
    said: jsonb().$type<readonly Said[]>().notNull().default([]),
    operations: jsonb().$type<readonly RecipeOperation[]>().notNull().default([]),
    findings: jsonb().$type<readonly Finding[]>().notNull().default([]),
    model: text(),
    /** The revision of the recipe that the operations are about. */
    revision: integer().notNull(),
    appliedAt: timestamp({ withTimezone: true }),
    createdBy: text().references(() => user.id, { onDelete: "set null" }),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.householdId, t.recipeId, t.createdAt)],
);

/** Several recipes asked for at once; of the collection where no household is named. */
export const generationBatch = pgTable(
  "generation_batch",
  {
    id: id(),
    householdId: uuid().references(() => household.id, { onDelete: "cascade" }),
    wish: jsonb().$type<RecipeWish>().notNull(),
    asked: integer().notNull(),
    tried: integer().notNull().default(0),
    status: text().$type<"running" | "done" | "cancelled">().notNull().default("running"),
    createdBy: text().references(() => user.id, { onDelete: "set null" }),
    createdAt: createdAt(),
    finishedAt: timestamp({ withTimezone: true }),
  },
  (t) => [index().on(t.householdId, t.createdAt)],
);

/** A recipe that waits for somebody to look at it. */
export const generatedDraft = pgTable(
  "generated_draft",
  {
    id: id(),
    batchId: uuid()
      .notNull()
      .references(() => generationBatch.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    content: jsonb().$type<RecipeContent>(),
    provenance: jsonb().$type<Provenance>(),
    status: text().$type<"waiting" | "saved" | "dropped" | "refused">().notNull(),
    /** Why there is none: the title of its twin, or the reason nothing was written. */
    reason: text(),
    recipeId: uuid().references(() => recipe.id, { onDelete: "set null" }),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.batchId, t.position), index().on(t.recipeId)],
);

/** One printed row of a page, where it stands and how sure the reading is. */
export interface ScannedLine {
  readonly page: number;
  readonly text: string;
  readonly confidence: number;
  /** Corners as shares of the page, clockwise from the top left. */
  readonly box: readonly (readonly [number, number])[];
}

/** The pages of a recipe that were photographed, and what was read on them. */
export const recipeScan = pgTable(
  "recipe_scan",
  {
    id: id(),
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    fileIds: uuid().array().notNull(),
    lines: jsonb().$type<readonly ScannedLine[]>().notNull(),
    createdBy: text().references(() => user.id, { onDelete: "set null" }),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.householdId, t.createdAt)],
);
