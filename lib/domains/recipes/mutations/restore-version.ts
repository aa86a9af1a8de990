import "server-only";
import { and, eq } from "drizzle-orm";
import { file } from "@/db/schema";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { saveRecipe } from "../mutations";
import { findVersion } from "../queries/versions";
import type { RestoreVersionInput } from "../schema";

/**
 * Makes a recipe of the household say again what one of its versions said. That is a save like any other: a new
 * version, nothing erased, every figure counted anew, stale pages and circles of recipes refused.
 */
export function restoreVersion(scope: Scope, { recipeId, number, revision }: RestoreVersionInput) {
  return inTransaction(scope, async (tx) => {
    const version = await findVersion(tx, recipeId, number);
    if (version === null) throw new AppError("not-found", "There is no such version of this recipe.");
    const { content } = version;
    const recipe = {
      ...content,
      tags: [...content.tags],
      lines: [...content.lines],
      steps: [...content.steps],
      coverFileId: await coverStillThere(tx, content.coverFileId),
    };
    return saveRecipe(tx, { existing: { id: recipeId, revision }, recipe, remember: [] }, { restoredFrom: number });
  });
}

/** A photo that was cleaned away since does not hold the words back. */
async function coverStillThere(scope: Scope, fileId: string | null): Promise<string | null> {
  if (fileId === null) return null;
  const [row] = await scope.db
    .select({ id: file.id })
    .from(file)
    .where(and(eq(file.id, fileId), eq(file.householdId, scope.householdId)));
  return row?.id ?? null;
}
