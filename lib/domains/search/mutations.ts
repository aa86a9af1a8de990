import "server-only";
import { asc, count, eq, isNull, ne, or } from "drizzle-orm";
import { recipe, recipeSearch } from "@/db/schema";
import { loadSearch } from "@/db/seed/index-recipes";
import type { SearchDocument } from "@/lib/engines/search/contract";
import { projectVector } from "@/lib/engines/search/project-vector";
import { readAiConfiguration } from "@/lib/platform/ai/configuration";
import { embedderName, embedTexts } from "@/lib/platform/ai/embed";
import type { Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { vectorName } from "./policy";

type Everyone = Pick<Scope, "db">;

/** Describes anew every recipe whose row is missing or older than it; how many that were. */
export const describeStale = async ({ db }: Everyone): Promise<number> => (await loadSearch(db)).loaded;

/** A text longer than this is told by its beginning: models take only so much, and refuse the rest. */
const MOST_LETTERS = 4_000;
const NOBODY = { userId: null, householdId: null };

/**
 * The vectors that are to be made: their name and how many recipes have none of it; null where no model is configured. The
 * model is asked for one first: how long its vectors are is part of their name, so that a model that was changed behind the
 * same name is noticed and everything made anew.
 */
export async function vectorsToMake({
  db,
}: Everyone): Promise<{ readonly name: string; readonly left: number } | null> {
  if (readAiConfiguration() === null || (await embedderName(db)).isLocal) return null;
  const name = await nameNow({ db });
  if (name === null) throw new AppError("unavailable", "The embedding model did not answer.");
  const [row] = await db.select({ left: count() }).from(recipeSearch).where(withoutVector(name));
  return { name, left: row?.left ?? 0 };
}

async function nameNow({ db }: Everyone): Promise<string | null> {
  const made = await embedTexts({ db, ...NOBODY }, { texts: ["soup"], local: () => [] });
  return made.ok ? vectorName(made, made.value[0]?.length ?? 0) : null;
}

const withoutVector = (name: string) => or(isNull(recipeSearch.modelName), ne(recipeSearch.modelName, name));

/**
 * Gives some recipes their vector of this name; how many were dealt with. Throws where the model does not answer, or answers
 * with others, to be tried again. A text that it alone refuses is left to the local embedder, so that it holds up nothing.
 */
export async function embedSome({ db }: Everyone, name: string, atOnce: number): Promise<number> {
  const rows = await db
    .select({
      id: recipeSearch.recipeId,
      title: recipe.title,
      description: recipe.description,
      tags: recipe.tags,
      document: recipeSearch.document,
    })
    .from(recipeSearch)
    .innerJoin(recipe, eq(recipe.id, recipeSearch.recipeId))
    .where(withoutVector(name))
    .orderBy(asc(recipeSearch.recipeId))
    .limit(atOnce);
  if (rows.length === 0) return 0;
  const made = await embedTexts({ db, ...NOBODY }, { texts: rows.map(textOf), local: () => [] });
  if (made.ok) {
    const length = made.value[0]?.length ?? 0;
    if (vectorName(made, length) !== name)
      throw new AppError("unavailable", "The embedding model was changed while vectors were made.");
    for (const [at, { id }] of rows.entries()) await keepVector(db, id, name, made.value[at] ?? null);
    return rows.length;
  }
  // One by one, so that a single text it refuses is found.
  if (rows.length > 1) return embedSome({ db }, name, 1);
  const [alone] = rows;
  if (alone === undefined || (await nameNow({ db })) !== name)
    throw new AppError("unavailable", `The embedding model did not answer: ${made.reason}`);
  await keepVector(db, alone.id, name, null);
  return 1;
}

function textOf(row: {
  readonly title: string;
  readonly description: string | null;
  readonly tags: readonly string[];
  readonly document: SearchDocument;
}): string {
  const foods = row.document.foods.map(({ names }) => names[0] ?? "").join(", ");
  const parts = [row.title, row.description ?? "", row.tags.join(", "), foods];
  return parts
    .filter((part) => part !== "")
    .join("\n")
    .slice(0, MOST_LETTERS);
}

async function keepVector(db: Everyone["db"], id: string, name: string, vector: readonly number[] | null) {
  const isUsable = vector?.some((value) => value !== 0) === true;
  await db
    .update(recipeSearch)
    .set({ modelEmbedding: vector !== null && isUsable ? [...projectVector(vector)] : null, modelName: name })
    .where(eq(recipeSearch.recipeId, id));
}
