import { and, asc, eq, isNull } from "drizzle-orm";
import { recipe, recipeLine } from "@/db/schema";
import type { SlotKind } from "@/lib/engines/planning/contract";
import type { Db } from "@/lib/platform/database";

interface LibraryRecipe {
  /** Its slug: the same in every installation. */
  readonly id: string;
  readonly title: string;
  readonly servings: number;
  readonly ingredients: readonly string[];
  readonly minutes: number | null;
  readonly suits: readonly SlotKind[];
  readonly keeps: boolean;
}

/** The collection as written, by slug. Not marked server-only: the command line reads it too, outside React. */
export async function listLibrary(db: Db): Promise<LibraryRecipe[]> {
  const isCollection = and(isNull(recipe.householdId), isNull(recipe.deletedAt));
  const heads = await db
    .select({
      recipeId: recipe.id,
      slug: recipe.slug,
      title: recipe.title,
      servings: recipe.servings,
      minutes: recipe.totalMinutes,
      suits: recipe.suits,
      keeps: recipe.keeps,
    })
    .from(recipe)
    .where(isCollection)
    .orderBy(asc(recipe.slug));
  const lines = await db
    .select({ recipeId: recipeLine.recipeId, text: recipeLine.text })
    .from(recipeLine)
    .innerJoin(recipe, eq(recipe.id, recipeLine.recipeId))
    .where(isCollection)
    .orderBy(asc(recipeLine.recipeId), asc(recipeLine.position));
  const linesOf = Map.groupBy(lines, (line) => line.recipeId);
  return heads.map(({ recipeId, slug, ...head }) => ({
    ...head,
    id: slug ?? recipeId,
    ingredients: (linesOf.get(recipeId) ?? []).map((line) => line.text),
  }));
}
