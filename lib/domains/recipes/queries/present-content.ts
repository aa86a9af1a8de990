import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { recipe, recipeLine, recipeStep } from "@/db/schema";
import type { RecipeContent } from "@/lib/engines/recipes/versions/content";
import type { Scope } from "@/lib/platform/auth/scope";
import { isId } from "../policy";
import { readable } from "./recipe-shelf";
import { writtenColumns } from "./written-columns";

export interface PresentContent {
  readonly content: RecipeContent;
  /** Who made it and when, as far as a recipe without versions knows. */
  readonly savedBy: string | null;
  readonly savedAt: Date;
}

/** What a recipe says now; null where this household may not read it. */
export async function presentContent(scope: Scope, id: string): Promise<PresentContent | null> {
  if (!isId(id)) return null;
  const [row] = await scope.db
    .select({
      ...writtenColumns,
      coverFileId: recipe.coverFileId,
      revision: recipe.revision,
      createdBy: recipe.createdBy,
      createdAt: recipe.createdAt,
      updatedAt: recipe.updatedAt,
    })
    .from(recipe)
    .where(and(eq(recipe.id, id), readable(scope)));
  if (row === undefined) return null;
  const lines = await scope.db
    .select({
      text: recipeLine.text,
      section: recipeLine.section,
      ruledFoodId: recipeLine.ruledFoodId,
      subRecipeId: recipeLine.subRecipeId,
    })
    .from(recipeLine)
    .where(eq(recipeLine.recipeId, id))
    .orderBy(asc(recipeLine.position));
  const steps = await scope.db
    .select({ text: recipeStep.text, section: recipeStep.section })
    .from(recipeStep)
    .where(eq(recipeStep.recipeId, id))
    .orderBy(asc(recipeStep.position));
  const { revision, createdBy, createdAt, updatedAt, ...facts } = row;
  return {
    content: { ...facts, lines, steps },
    savedBy: createdBy,
    // Changed before versions were kept: then its last change is the nearest known time.
    savedAt: revision > 1 ? updatedAt : createdAt,
  };
}

/** What heads the pages about a recipe; null where this household may not read it. */
export async function findRecipeHead(scope: Scope, id: string) {
  if (!isId(id)) return null;
  const [row] = await scope.db
    .select({
      title: recipe.title,
      revision: recipe.revision,
      isOwn: sql<boolean>`${recipe.householdId} is not null`,
      isDeleted: sql<boolean>`${recipe.deletedAt} is not null`,
    })
    .from(recipe)
    .where(and(eq(recipe.id, id), readable(scope)));
  return row ?? null;
}
