import { sql } from "drizzle-orm";
import {
  customType,
  doublePrecision,
  halfvec,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Allergen, Diet } from "@/lib/engines/foods/food";
import type { SearchDocument } from "@/lib/engines/search/contract";
import { household } from "./accounts";
import { id } from "./columns";
import { recipe } from "./recipes";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * A recipe as search sees it, written anew in the transaction of every save. The figures it filters by stand here too, so
 * that an index scan can pass over what a diet or an allergy rules out.
 */
export const recipeSearch = pgTable(
  "recipe_search",
  {
    recipeId: uuid()
      .primaryKey()
      .references(() => recipe.id, { onDelete: "cascade" }),
    householdId: uuid().references(() => household.id, { onDelete: "cascade" }),
    /** Folded title: what a slip of the pen is compared with. */
    title: text().notNull(),
    words: tsvector().notNull(),
    /** Numbers of its foods, parts of their names, groups, and labels ("label:mood:warming"). */
    terms: integer().array().notNull(),
    document: jsonb().$type<SearchDocument>().notNull(),
    diets: text().array().$type<Diet[]>().notNull(),
    allergens: text().array().$type<Allergen[]>().notNull(),
    minutes: integer(),
    kcal: doublePrecision(),
    protein: doublePrecision(),
    /** Of the local embedder, whatever else is configured: it answers while someone types. */
    embedding: halfvec({ dimensions: 384 }).notNull(),
    /** Of the embedding model that is configured, brought to 384 numbers; null until the job has made it. */
    modelEmbedding: halfvec({ dimensions: 384 }),
    modelName: text(),
    /** The version of the engine that described it. */
    version: integer().notNull(),
    /** When the recipe that was described was last written: another time here means that this row is stale. */
    writtenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    index().on(t.householdId),
    index().on(t.modelName),
    index("recipe_search_words").using("gin", t.words),
    index("recipe_search_terms").using("gin", t.terms),
    index("recipe_search_title").using("gist", sql`${t.title} gist_trgm_ops(siglen=64)`),
    index("recipe_search_embedding").using("hnsw", t.embedding.op("halfvec_cosine_ops")),
    index("recipe_search_model_embedding").using("hnsw", t.modelEmbedding.op("halfvec_cosine_ops")),
  ],
);

/** Words of titles and descriptions, of a household or of the collection (null): what a word may have been meant as. */
export const searchWord = pgTable(
  "search_word",
  {
    id: id(),
    householdId: uuid().references(() => household.id, { onDelete: "cascade" }),
    word: text().notNull(),
  },
  (t) => [
    unique("search_word_of_household").on(t.householdId, t.word).nullsNotDistinct(),
    index("search_word_trgm").using("gist", sql`${t.word} gist_trgm_ops(siglen=64)`),
  ],
);
