import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { file, recipePhoto } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";

/**
 * Puts a recipe's photos in order; the cover is the first. Without `photoIds` those it has stay, behind the cover. A
 * photo of another household is refused. Belongs in the transaction of the save.
 */
export async function setPhotos(
  scope: Scope,
  recipeId: string,
  photoIds: readonly string[] | undefined,
  coverFileId: string | null,
): Promise<void> {
  if (photoIds === undefined) return;
  const ids = [...new Set([...(coverFileId === null ? [] : [coverFileId]), ...photoIds])];
  const own =
    ids.length === 0
      ? []
      : await scope.db
          .select({ id: file.id })
          .from(file)
          .where(and(inArray(file.id, ids), eq(file.householdId, scope.householdId)));
  if (own.length < ids.length)
    throw new AppError("not-found", "A photo is not in your kitchen any more. Remove it or choose it again.");
  await scope.db.delete(recipePhoto).where(eq(recipePhoto.recipeId, recipeId));
  if (ids.length > 0)
    await scope.db.insert(recipePhoto).values(ids.map((fileId, position) => ({ recipeId, fileId, position })));
}

/** The photos of one recipe for its copy too. */
export async function copyPhotos(scope: Scope, fromId: string, toId: string): Promise<void> {
  const rows = await scope.db.select().from(recipePhoto).where(eq(recipePhoto.recipeId, fromId));
  if (rows.length > 0) await scope.db.insert(recipePhoto).values(rows.map((row) => ({ ...row, recipeId: toId })));
}
