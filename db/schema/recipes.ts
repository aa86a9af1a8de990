import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Allergen, Diet } from "@/lib/engines/foods/food";
import type { NutrientAmounts } from "@/lib/engines/foods/nutrients";
import type { SlotKind } from "@/lib/engines/planning/contract";
import type { BoughtAmount } from "@/lib/engines/prices/contract";
import type { RecipeContent } from "@/lib/engines/recipes/versions/content";
import { household } from "./accounts";
import { user } from "./auth";
import { createdAt, id, updatedAt } from "./columns";
import { file } from "./files";
import { food } from "./foods";

/**
 * A recipe of a household, or of the collection that every household can cook from (`householdId` null).
 * The figures below `title` are derived from its lines at every save, so that lists and plans need one read.
 */
export const recipe = pgTable(
  "recipe",
  {
    id: id(),
    householdId: uuid().references(() => household.id, { onDelete: "cascade" }),
    /** Stable name of a collection recipe. */
    slug: text(),
    title: text().notNull(),
    description: text(),
    servings: doublePrecision().notNull(),
    yieldText: text(),
    prepMinutes: integer(),
    cookMinutes: integer(),
    totalMinutes: integer(),
    cuisine: text(),
    tags: text().array().notNull().default([]),
    language: text(),
    sourceUrl: text(),
    sourceName: text(),
    coverFileId: uuid().references(() => file.id, { onDelete: "set null" }),
    suits: text().array().$type<SlotKind[]>().notNull().default([]),
    keeps: boolean().notNull().default(false),
    createdBy: text().references(() => user.id, { onDelete: "set null" }),
    /** Counts saves; a save from a stale editor is refused. */
    revision: integer().notNull().default(1),
    /** The recipe this one was copied from, and which of its versions that was. */
    forkedFromId: uuid().references((): AnyPgColumn => recipe.id, { onDelete: "set null" }),
    forkedFromVersion: integer(),

    kcal: doublePrecision(),
    protein: doublePrecision(),
    nutrients: jsonb().$type<NutrientAmounts>().notNull().default({}),
    coverage: doublePrecision().notNull().default(0),
    gramsPerServing: doublePrecision(),
    allergens: text().array().$type<Allergen[]>().notNull().default([]),
    diets: text().array().$type<Diet[]>().notNull().default([]),
    foodIds: text().array().notNull().default([]),
    /** What cooking it once takes from the shop, grams as weighed there; null grams where no weight is known. */
    boughtAmounts: jsonb().$type<readonly BoughtAmount[]>().notNull().default([]),
    doubtfulLines: integer().notNull().default(0),
    /** Cover art drawn from the ingredients at save. */
    art: text().notNull().default(""),
    /** Title, tags, cuisine and line names, lower case: what a list is filtered by. */
    searchText: text().notNull().default(""),
    /** Set aside by its household: absent from lists, still there for plans that hold it and for undo. */
    deletedAt: timestamp({ withTimezone: true }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index().on(t.householdId, t.title),
    index().on(t.forkedFromId),
    uniqueIndex("recipe_collection_slug").on(t.slug).where(sql`${t.householdId} is null`),
    index("recipe_search_trgm").using("gin", sql`${t.searchText} gin_trgm_ops`),
  ],
);

export const recipeLine = pgTable(
  "recipe_line",
  {
    id: id(),
    recipeId: uuid()
      .notNull()
      .references(() => recipe.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    section: text(),
    text: text().notNull(),
    /** The food a person ruled for this line; null = resolved by the engine at read. */
    ruledFoodId: text().references(() => food.id, { onDelete: "set null" }),
    /** What the engine resolved at the last save. */
    foodId: text().references(() => food.id, { onDelete: "set null" }),
    grams: doublePrecision(),
    /** A nested recipe: this many of its servings. */
    subRecipeId: uuid(),
    subServings: doublePrecision(),
  },
  (t) => [index().on(t.recipeId, t.position), index().on(t.subRecipeId)],
);

export const recipeStep = pgTable(
  "recipe_step",
  {
    id: id(),
    recipeId: uuid()
      .notNull()
      .references(() => recipe.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    section: text(),
    text: text().notNull(),
  },
  (t) => [index().on(t.recipeId, t.position)],
);

/** The photos of a recipe in the order they are shown; the first is its cover. */
export const recipePhoto = pgTable(
  "recipe_photo",
  {
    recipeId: uuid()
      .notNull()
      .references(() => recipe.id, { onDelete: "cascade" }),
    fileId: uuid()
      .notNull()
      .references(() => file.id, { onDelete: "cascade" }),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.recipeId, t.fileId] }), index().on(t.fileId)],
);

/**
 * What a recipe said at one time. The newest row is what it says now; a recipe that was never changed has none, and
 * its first version is what it says now too.
 */
export const recipeVersion = pgTable(
  "recipe_version",
  {
    recipeId: uuid()
      .notNull()
      .references(() => recipe.id, { onDelete: "cascade" }),
    /** 1, 2, 3 … in the order of saves. */
    number: integer().notNull(),
    content: jsonb().$type<RecipeContent>().notNull(),
    /** Set where an earlier version was brought back. */
    restoredFrom: integer(),
    savedBy: text().references(() => user.id, { onDelete: "set null" }),
    savedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.recipeId, t.number] })],
);

/** What one household thinks of a recipe, its own or the collection's. */
export const recipeMark = pgTable(
  "recipe_mark",
  {
    householdId: uuid()
      .notNull()
      .references(() => household.id, { onDelete: "cascade" }),
    recipeId: uuid()
      .notNull()
      .references(() => recipe.id, { onDelete: "cascade" }),
    isFavourite: boolean().notNull().default(false),
    /** 1–5, null = not rated. */
    rating: integer(),
    note: text(),
    isHidden: boolean().notNull().default(false),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ columns: [t.householdId, t.recipeId] })],
);

/**
 * In which state a library is: of a household (its recipes, its marks and what search keeps of them) or of the collection
 * (null). Triggers write another value in the transaction of every change, so that what is kept in memory under one is
 * never older than the database.
 */
export const libraryState = pgTable(
  "library_state",
  {
    id: id(),
    householdId: uuid().references(() => household.id, { onDelete: "cascade" }),
    revision: uuid().notNull().defaultRandom(),
  },
  (t) => [unique("library_state_of_household").on(t.householdId).nullsNotDistinct()],
);
