import "server-only";
import { eq, isNull, or } from "drizzle-orm";
import { libraryState } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";

/** In which state the recipes are that a household may read; two equal values stand for the same rows. */
export interface LibraryRevision {
  /** Of the collection. */
  readonly collection: string;
  /** Of the household's own recipes and of what it marked. */
  readonly own: string;
}

/**
 * The state of a household's library, in one small read. The database writes it anew in the transaction of whatever
 * changes a recipe, a mark or what search keeps of a recipe, so what is kept under it is never older than the database.
 */
export async function libraryRevision({
  db,
  householdId,
}: Pick<Scope, "db" | "householdId">): Promise<LibraryRevision> {
  const rows = await db
    .select({ householdId: libraryState.householdId, revision: libraryState.revision })
    .from(libraryState)
    .where(or(isNull(libraryState.householdId), eq(libraryState.householdId, householdId)));
  const of = (id: string | null) => rows.find((row) => row.householdId === id)?.revision ?? "none";
  return { collection: of(null), own: of(householdId) };
}
