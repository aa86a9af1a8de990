import { asc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { fold } from "@/lib/engines/foods/normalise";
import type { RecipeFacts, SearchDocument } from "@/lib/engines/search/contract";
import { describeRecipe } from "@/lib/engines/search/describe-recipe";
import { EMBEDDER, embedDocument } from "@/lib/engines/search/embed";
import { foodLexicon } from "@/lib/engines/search/food-lexicon";
import { termNumber } from "@/lib/engines/search/term-number";
import type { Db } from "../drivers/connection";
import { recipe, recipeLine, recipeSearch, recipeStep, searchWord } from "../schema";
import { committedKitchen } from "./kitchen";

/** Raise when recipes are described anew: rows of another version are written again at the next start. */
const DESCRIPTION = 2;
/** Of a row: what the engine and the embedder are now. */
export const SEARCH_VERSION = DESCRIPTION * 1000 + Number(EMBEDDER.split("-").at(-1));

const AT_ONCE = 100;

/** Writes what the recipes are found by. Ids of no recipe are passed over. To be called in the transaction of their save. */
export async function indexRecipes(db: Db, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) await indexSome(db, ids.slice(from, from + AT_ONCE));
}

/** Brings rows up to date that are missing, of another version, or older than their recipe. About 3 ms a recipe. */
export async function loadSearch(db: Db): Promise<{ readonly loaded: number }> {
  const stale = await db
    .select({ id: recipe.id })
    .from(recipe)
    .leftJoin(recipeSearch, eq(recipeSearch.recipeId, recipe.id))
    .where(
      or(
        isNull(recipeSearch.recipeId),
        ne(recipeSearch.version, SEARCH_VERSION),
        ne(recipeSearch.writtenAt, recipe.updatedAt),
      ),
    );
  await indexRecipes(
    db,
    stale.map(({ id }) => id),
  );
  return { loaded: stale.length };
}

async function indexSome(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const facts = await factsOf(db, ids);
  const lexicon = foodLexicon(committedKitchen().table);
  const described = facts.map(({ id, householdId, ...one }) => ({
    id,
    householdId,
    facts: one,
    document: describeRecipe(one, lexicon),
  }));
  if (described.length === 0) return;
  await db
    .insert(recipeSearch)
    .values(described.map((one) => rowOf(one)))
    .onConflictDoUpdate({
      target: recipeSearch.recipeId,
      set: Object.fromEntries(REPLACED.map((name) => [name, sql.raw(`excluded."${COLUMNS[name]}"`)])),
    });
  const words = new Map(
    described.flatMap(({ householdId, document }) =>
      [...document.title, ...document.told]
        .filter((word) => /^\p{L}{3,}$/u.test(word))
        .map((word) => [`${householdId}|${word}`, { householdId, word }] as const),
    ),
  );
  if (words.size > 0)
    await db
      .insert(searchWord)
      .values([...words.values()])
      .onConflictDoNothing();
}

const COLUMNS = {
  householdId: "household_id",
  title: "title",
  words: "words",
  terms: "terms",
  document: "document",
  diets: "diets",
  allergens: "allergens",
  minutes: "minutes",
  kcal: "kcal",
  protein: "protein",
  embedding: "embedding",
  modelEmbedding: "model_embedding",
  modelName: "model_name",
  version: "version",
  writtenAt: "written_at",
} as const;
const REPLACED = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

interface Described {
  readonly id: string;
  readonly householdId: string | null;
  readonly facts: RecipeFacts;
  readonly document: SearchDocument;
}

/** Labels too weak to look for are left to the ranking. */
const WORTH_FINDING = 0.35;

function rowOf({ id, householdId, facts, document }: Described): typeof recipeSearch.$inferInsert {
  const labels = Object.entries(document.labels).filter(([, weight]) => weight >= WORTH_FINDING);
  const lexeme = (words: readonly string[]) => words.join(" ");
  const foods = lexeme(document.foods.flatMap(({ names }) => names));
  return {
    recipeId: id,
    householdId,
    title: fold(facts.title),
    words:
      sql`setweight(to_tsvector('simple', ${lexeme(document.title)}), 'A') || setweight(to_tsvector('simple', ${foods}), 'B')
      || setweight(to_tsvector('simple', ${lexeme(document.told)}), 'C') || setweight(to_tsvector('simple', ${lexeme(document.steps)}), 'D')` as unknown as string,
    terms: [...new Set([...document.holds, ...labels.map(([label]) => `label:${label}`)].map(termNumber))],
    document,
    diets: [...facts.diets],
    allergens: [...facts.allergens],
    minutes: facts.minutes,
    kcal: facts.kcal,
    protein: facts.protein,
    embedding: [...embedDocument(facts, document)],
    modelEmbedding: null,
    modelName: null,
    version: SEARCH_VERSION,
    writtenAt: sql`(select ${recipe.updatedAt} from ${recipe} where ${recipe.id} = ${id})` as unknown as Date,
  };
}

async function factsOf(db: Db, ids: readonly string[]) {
  const rows = await db
    .select()
    .from(recipe)
    .where(inArray(recipe.id, [...ids]));
  const lines = await db
    .select({
      recipeId: recipeLine.recipeId,
      text: recipeLine.text,
      foodId: recipeLine.foodId,
      grams: recipeLine.grams,
    })
    .from(recipeLine)
    .where(inArray(recipeLine.recipeId, [...ids]))
    .orderBy(asc(recipeLine.position));
  const steps = await db
    .select({ recipeId: recipeStep.recipeId, text: recipeStep.text })
    .from(recipeStep)
    .where(inArray(recipeStep.recipeId, [...ids]))
    .orderBy(asc(recipeStep.position));
  const linesOf = Map.groupBy(lines, ({ recipeId }) => recipeId);
  const stepsOf = Map.groupBy(steps, ({ recipeId }) => recipeId);
  const { parseLine, table } = committedKitchen();
  return rows.map((row) => {
    const own = (linesOf.get(row.id) ?? []).map(({ text, foodId, grams }) => ({
      name: parseLine(text).name,
      foodId,
      grams,
    }));
    const named = new Set(own.map(({ foodId }) => foodId));
    // Foods of a recipe inside it have no line here.
    const inner = row.foodIds
      .filter((foodId) => !named.has(foodId))
      .map((foodId) => ({ name: table.byId.get(foodId)?.displayName ?? "", foodId, grams: null }));
    return {
      id: row.id,
      householdId: row.householdId,
      title: row.title,
      description: row.description ?? "",
      cuisine: row.cuisine ?? "",
      tags: row.tags,
      suits: row.suits,
      keeps: row.keeps,
      minutes:
        row.totalMinutes ??
        (row.prepMinutes === null && row.cookMinutes === null ? null : (row.prepMinutes ?? 0) + (row.cookMinutes ?? 0)),
      kcal: row.kcal,
      protein: row.protein,
      nutrients: row.nutrients,
      diets: row.diets,
      allergens: row.allergens,
      foods: [...own, ...inner],
      steps: (stepsOf.get(row.id) ?? []).map(({ text }) => text),
    };
  });
}
