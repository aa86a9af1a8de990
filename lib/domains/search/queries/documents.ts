import "server-only";
import { inArray } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { recipeSearch } from "@/db/schema";
import type { SearchDocument } from "@/lib/engines/search/contract";
import type { Scope } from "@/lib/platform/auth/scope";

/** About 10 kB each. */
const MOST_KEPT = 3000;

interface KeptDocument {
  readonly state: string;
  readonly document: SearchDocument;
}

const holder = globalThis as typeof globalThis & { mealprepDocuments?: LRUCache<string, KeptDocument> };

/**
 * What search keeps of recipes, by their id, each read once and kept until its state is another: while someone types,
 * the same recipes are ranked at every letter. The ids are of recipes the caller may read.
 */
export async function documentsOf(
  { db }: Pick<Scope, "db">,
  recipes: readonly { readonly id: string; readonly state: string }[],
): Promise<ReadonlyMap<string, SearchDocument>> {
  holder.mealprepDocuments ??= new LRUCache({ max: MOST_KEPT });
  const kept = holder.mealprepDocuments;
  const found = new Map<string, SearchDocument>();
  const missing = new Map<string, string>();
  for (const { id, state } of recipes) {
    const known = kept.get(id);
    if (known?.state === state) found.set(id, known.document);
    else missing.set(id, state);
  }
  if (missing.size === 0) return found;
  const rows = await db
    .select({ id: recipeSearch.recipeId, document: recipeSearch.document })
    .from(recipeSearch)
    .where(inArray(recipeSearch.recipeId, [...missing.keys()]));
  for (const { id, document } of rows) {
    found.set(id, document);
    kept.set(id, { state: missing.get(id) ?? "", document });
  }
  return found;
}
