import "server-only";
import { inArray } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { recipeSearch } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";

/** About 8 MB: a vector is 384 numbers, and as text far more. */
const KEPT = 5000;

interface KeptVector {
  readonly writtenAt: number;
  readonly version: number;
  readonly vector: Float32Array;
}

const holder = globalThis as typeof globalThis & { mealprepVectors?: LRUCache<string, KeptVector> };

/**
 * What recipes are like, by their id: the vectors search keeps beside them, read once and kept until they change. The
 * ids are of recipes the caller may read; recipes that search has not described yet are absent.
 */
export async function vectorsOf(
  { db }: Pick<Scope, "db">,
  recipeIds: readonly string[],
): Promise<ReadonlyMap<string, Float32Array>> {
  if (recipeIds.length === 0) return new Map();
  holder.mealprepVectors ??= new LRUCache({ max: KEPT });
  const kept = holder.mealprepVectors;
  const states = await db
    .select({ id: recipeSearch.recipeId, writtenAt: recipeSearch.writtenAt, version: recipeSearch.version })
    .from(recipeSearch)
    .where(inArray(recipeSearch.recipeId, [...recipeIds]));
  const stale = states.filter(({ id, writtenAt, version }) => {
    const known = kept.get(id);
    return known === undefined || known.writtenAt !== writtenAt.getTime() || known.version !== version;
  });
  if (stale.length > 0) {
    const stateOf = new Map(stale.map((state) => [state.id, state]));
    const rows = await db
      .select({ id: recipeSearch.recipeId, embedding: recipeSearch.embedding })
      .from(recipeSearch)
      .where(inArray(recipeSearch.recipeId, [...stateOf.keys()]));
    for (const { id, embedding } of rows) {
      const state = stateOf.get(id);
      if (state === undefined) continue;
      const { writtenAt, version } = state;
      kept.set(id, { writtenAt: writtenAt.getTime(), version, vector: Float32Array.from(embedding) });
    }
  }
  return new Map(
    states.flatMap(({ id }) => {
      const found = kept.get(id);
      return found === undefined ? [] : [[id, found.vector] as const];
    }),
  );
}
