import "server-only";
import { inArray } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { recipeSearch } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";

/** About 8 MB: a vector is 384 numbers, and as text far more. */
const KEPT = 5000;

/** When and by which version search described a recipe; nulls where it has not yet. */
interface Described {
  readonly id: string;
  readonly writtenAt: Date | null;
  readonly version: number | null;
}

interface KeptVector {
  readonly state: string;
  readonly vector: Float32Array;
}

const holder = globalThis as typeof globalThis & { mealprepVectors?: LRUCache<string, KeptVector> };

/**
 * What recipes are like, by their id: the vectors search keeps beside them, read once and kept until they change. The
 * recipes are ones the caller may read; those that search has not described yet are absent.
 */
export async function vectorsOf(
  { db }: Pick<Scope, "db">,
  recipes: readonly Described[],
): Promise<ReadonlyMap<string, Float32Array>> {
  holder.mealprepVectors ??= new LRUCache({ max: KEPT });
  const kept = holder.mealprepVectors;
  const found = new Map<string, Float32Array>();
  const stale = new Map<string, string>();
  for (const { id, writtenAt, version } of recipes) {
    if (writtenAt === null) continue;
    const state = `${writtenAt.getTime()}/${version}`;
    const known = kept.get(id);
    if (known?.state === state) found.set(id, known.vector);
    else stale.set(id, state);
  }
  if (stale.size === 0) return found;
  const rows = await db
    .select({ id: recipeSearch.recipeId, embedding: recipeSearch.embedding })
    .from(recipeSearch)
    .where(inArray(recipeSearch.recipeId, [...stale.keys()]));
  for (const { id, embedding } of rows) {
    const vector = Float32Array.from(embedding);
    found.set(id, vector);
    kept.set(id, { state: stale.get(id) ?? "", vector });
  }
  return found;
}
