import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { file, recipe, recipeLine, recipeMark, recipeStep } from "@/db/schema";
import type { ArchivedRecipe } from "@/lib/engines/recipes/archives/archived-recipe";
import type { Scope } from "@/lib/platform/auth/scope";
import { writtenColumns } from "../../recipes/queries/written-columns";

/** A recipe of the household as an export holds it; `coverSha256` names the bytes of its photo. */
export interface RecipeToExport {
  readonly recipe: ArchivedRecipe;
  readonly coverSha256: string | null;
}

/** All recipes of the household, by title. The collection stays: every kitchen has it. */
export async function recipesToExport(scope: Scope): Promise<RecipeToExport[]> {
  const isOwn = and(eq(recipe.householdId, scope.householdId), isNull(recipe.deletedAt));
  const heads = await scope.db
    .select({
      id: recipe.id,
      ...writtenColumns,
      createdAt: recipe.createdAt,
      coverSha256: file.sha256,
      isFavourite: recipeMark.isFavourite,
      rating: recipeMark.rating,
      note: recipeMark.note,
    })
    .from(recipe)
    .leftJoin(recipeMark, and(eq(recipeMark.recipeId, recipe.id), eq(recipeMark.householdId, scope.householdId)))
    .leftJoin(file, and(eq(file.id, recipe.coverFileId), eq(file.householdId, scope.householdId)))
    .where(isOwn)
    .orderBy(asc(recipe.title), asc(recipe.id));
  const texts = async (table: typeof recipeLine | typeof recipeStep) =>
    Map.groupBy(
      await scope.db
        .select({ recipeId: table.recipeId, text: table.text, section: table.section })
        .from(table)
        .innerJoin(recipe, eq(recipe.id, table.recipeId))
        .where(isOwn)
        .orderBy(asc(table.recipeId), asc(table.position)),
      (row) => row.recipeId,
    );
  const linesOf = await texts(recipeLine);
  const stepsOf = await texts(recipeStep);
  const plain = (rows: { text: string; section: string | null }[] | undefined) =>
    (rows ?? []).map(({ text, section }) => ({ text, section }));
  return heads.map(({ id, createdAt, coverSha256, isFavourite, ...head }) => ({
    coverSha256,
    recipe: {
      ...head,
      isFavourite: isFavourite ?? false,
      createdOn: createdAt.toISOString().slice(0, 10),
      picture: null,
      lines: plain(linesOf.get(id)),
      steps: plain(stepsOf.get(id)),
    },
  }));
}
