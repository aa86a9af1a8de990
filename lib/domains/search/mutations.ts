import "server-only";
import { asc, count, eq, isNull, ne, or } from "drizzle-orm";
import { recipe, recipeSearch } from "@/db/schema";
import { loadSearch } from "@/db/seed/index-recipes";
import { projectVector } from "@/lib/engines/search/project-vector";
import { readAiConfiguration } from "@/lib/platform/ai/configuration";
import { embedderName, embedTexts } from "@/lib/platform/ai/embed";
import type { Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";

type Everyone = Pick<Scope, "db">;

/** Describes anew every recipe whose row is missing or older than it; how many that were. */
export const describeStale = async ({ db }: Everyone): Promise<number> => (await loadSearch(db)).loaded;

/** Rows without a vector of the configured model, and its name; null where no model is configured. */
export async function recipesToEmbed({
  db,
}: Everyone): Promise<{ readonly name: string; readonly left: number } | null> {
  if (readAiConfiguration() === null) return null;
  const { name, isLocal } = await embedderName(db);
  if (isLocal) return null;
  const [row] = await db.select({ left: count() }).from(recipeSearch).where(withoutVector(name));
  return { name, left: row?.left ?? 0 };
}

const withoutVector = (name: string) => or(isNull(recipeSearch.modelName), ne(recipeSearch.modelName, name));

/** Gives some recipes their vector by the configured model; how many. Throws where the model refuses, to be tried again. */
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
  const texts = rows.map(({ title, description, tags, document }) => {
    const foods = document.foods.map(({ names }) => names[0] ?? "").join(", ");
    return [title, description ?? "", tags.join(", "), foods].filter((part) => part !== "").join("\n");
  });
  const made = await embedTexts({ db, userId: null, householdId: null }, { texts, local: () => [] });
  if (!made.ok) throw new AppError("unavailable", `The embedding model did not answer: ${made.reason}`);
  for (const [at, { id }] of rows.entries()) {
    const vector = made.value[at];
    if (vector === undefined || vector.length === 0) continue;
    await db
      .update(recipeSearch)
      .set({ modelEmbedding: [...projectVector(vector)], modelName: `${made.provider}/${made.model}` })
      .where(eq(recipeSearch.recipeId, id));
  }
  return rows.length;
}
