import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { recipe } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";

/** The drawn cover of a collection recipe, for everyone. */
export async function findCollectionArt({ db }: Pick<Scope, "db">, slug: string): Promise<string | null> {
  const [row] = await db
    .select({ art: recipe.art })
    .from(recipe)
    .where(and(eq(recipe.slug, slug), isNull(recipe.householdId), isNull(recipe.deletedAt)));
  return row === undefined || row.art === "" ? null : row.art;
}
