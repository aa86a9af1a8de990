import { boolean, index, integer, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { ArchivedRecipe, ArchiveFormat, RecipeRefusal } from "@/lib/engines/recipes/archives/archived-recipe";
import { household } from "./accounts";
import { user } from "./auth";
import { createdAt, id, updatedAt } from "./columns";

/** An archive of another app that was opened: first looked at, then taken over in batches, and undone as a whole. */
export const recipeImport = pgTable(
  "recipe_import",
  {
    id: id(),
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    fileName: text().notNull(),
    format: text().$type<ArchiveFormat | "pages">().notNull(),
    status: text().$type<"opened" | "running" | "stopped" | "done" | "undone">().notNull().default("opened"),
    /** Recipes that could not be read, with the reason. */
    refused: jsonb()
      .$type<readonly { readonly name: string; readonly reason: RecipeRefusal }[]>()
      .notNull()
      .default([]),
    createdBy: text().references(() => user.id, { onDelete: "set null" }),
    finishedAt: timestamp({ withTimezone: true }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index().on(t.householdId, t.createdAt)],
);

/** One recipe of an opened archive. */
export const recipeImportItem = pgTable(
  "recipe_import_item",
  {
    id: id(),
    importId: uuid()
      .notNull()
      .references(() => recipeImport.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    title: text().notNull(),
    recipe: jsonb().$type<ArchivedRecipe>().notNull(),
    /** Number of its staged picture. */
    pictureNumber: integer(),
    /** Why it may be one that is here already: the same recipe, another from the same address, or twice in the file. */
    likeness: text().$type<"new" | "same" | "same-address" | "twice">().notNull().default("new"),
    /** The recipe of the household that it is like. */
    likeRecipeId: uuid(),
    isChosen: boolean().notNull().default(false),
    outcome: text().$type<"waiting" | "imported" | "already-here" | "failed">().notNull().default("waiting"),
    /** What it became. */
    recipeId: uuid(),
  },
  (t) => [index().on(t.importId, t.position), index().on(t.recipeId)],
);
