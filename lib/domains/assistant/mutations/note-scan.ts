import "server-only";
import { and, arrayOverlaps, desc, eq } from "drizzle-orm";
import { recipe, recipeOrigin, recipeScan } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";

/**
 * Notes that a recipe of the household was read from photographed pages, where one of its photos is such a page. What was
 * read on them, line by line, stays with the scan.
 */
export async function noteScan(scope: Scope, recipeId: string, photoIds: readonly string[]): Promise<void> {
  if (photoIds.length === 0) return;
  const [scan] = await scope.db
    .select({ id: recipeScan.id })
    .from(recipeScan)
    .where(and(eq(recipeScan.householdId, scope.householdId), arrayOverlaps(recipeScan.fileIds, [...photoIds])))
    .orderBy(desc(recipeScan.createdAt))
    .limit(1);
  const [own] = await scope.db
    .select({ id: recipe.id })
    .from(recipe)
    .where(and(eq(recipe.id, recipeId), eq(recipe.householdId, scope.householdId)));
  if (scan === undefined || own === undefined) return;
  await scope.db
    .insert(recipeOrigin)
    .values({
      recipeId,
      origin: "scanned",
      provenance: {
        ...{
          by: "local",
          model: `scan-${scan.id}`,
          source: null,
          changes: [],
          wish: null,
          findings: [],
          costMicros: 0,
        },
      },
    })
    .onConflictDoNothing();
}
