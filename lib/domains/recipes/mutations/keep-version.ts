import "server-only";
import { desc, eq } from "drizzle-orm";
import { recipeVersion } from "@/db/schema";
import { contentOf, type RecipeContent, sameContent } from "@/lib/engines/recipes/versions/content";
import type { Scope } from "@/lib/platform/auth/scope";
import type { PresentContent } from "../queries/present-content";

/**
 * Keeps what a save changed: the new content, and before the first change what the recipe said until now. A save that
 * changes nothing keeps nothing. Belongs in the transaction of the save, under its lock on the recipe.
 */
export async function keepVersion(
  scope: Scope,
  recipeId: string,
  present: PresentContent,
  next: RecipeContent,
  restoredFrom: number | null,
): Promise<void> {
  if (sameContent(present.content, next)) return;
  const [newest] = await scope.db
    .select({ number: recipeVersion.number })
    .from(recipeVersion)
    .where(eq(recipeVersion.recipeId, recipeId))
    .orderBy(desc(recipeVersion.number))
    .limit(1);
  const { content, savedBy, savedAt } = present;
  if (newest === undefined)
    await scope.db.insert(recipeVersion).values({ recipeId, number: 1, content, savedBy, savedAt });
  await scope.db.insert(recipeVersion).values({
    recipeId,
    number: (newest?.number ?? 1) + 1,
    content: contentOf(next),
    restoredFrom,
    savedBy: scope.actor.userId,
    // The clock, not the transaction's start: several saves of one transaction stay in order.
    savedAt: new Date(),
  });
}
