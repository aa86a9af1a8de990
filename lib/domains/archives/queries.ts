import "server-only";
import { and, asc, desc, eq, gt, inArray, isNull, or, sql } from "drizzle-orm";
import { recipe, recipeImport, recipeImportItem, recipeLine } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { isId } from "../recipes/policy";
import type { ImportProgress, KnownRecipe, OpenedImport } from "./policy";

/** The household's recipes as they are compared with those of an archive; with `like` only those that may be meant. */
export async function knownRecipes(
  scope: Scope,
  like?: { readonly titles: readonly string[]; readonly addresses: readonly string[] },
): Promise<KnownRecipe[]> {
  const mayBeMeant =
    like &&
    or(
      inArray(
        sql`lower(${recipe.title})`,
        like.titles.map((title) => title.toLowerCase()),
      ),
      like.addresses.length > 0 ? inArray(recipe.sourceUrl, [...like.addresses]) : undefined,
    );
  const heads = await scope.db
    .select({ id: recipe.id, title: recipe.title, sourceUrl: recipe.sourceUrl })
    .from(recipe)
    .where(and(eq(recipe.householdId, scope.householdId), isNull(recipe.deletedAt), mayBeMeant));
  if (heads.length === 0) return [];
  const lines = await scope.db
    .select({ recipeId: recipeLine.recipeId, text: recipeLine.text })
    .from(recipeLine)
    .innerJoin(recipe, eq(recipe.id, recipeLine.recipeId))
    .where(and(eq(recipe.householdId, scope.householdId), isNull(recipe.deletedAt), mayBeMeant))
    .orderBy(asc(recipeLine.recipeId), asc(recipeLine.position));
  const linesOf = Map.groupBy(lines, (line) => line.recipeId);
  return heads.map((head) => ({ ...head, lines: linesOf.get(head.id) ?? [] }));
}

/** An opened archive of this household, null for anybody else's. */
export async function findImport(scope: Scope, id: string): Promise<OpenedImport | null> {
  if (!isId(id)) return null;
  const [row] = await scope.db
    .select({
      id: recipeImport.id,
      fileName: recipeImport.fileName,
      format: recipeImport.format,
      status: recipeImport.status,
      refused: recipeImport.refused,
    })
    .from(recipeImport)
    .where(and(eq(recipeImport.id, id), eq(recipeImport.householdId, scope.householdId)));
  if (row === undefined) return null;
  const items = await scope.db
    .select({
      id: recipeImportItem.id,
      title: recipeImportItem.title,
      likeness: recipeImportItem.likeness,
      isChosen: recipeImportItem.isChosen,
      outcome: recipeImportItem.outcome,
      recipeId: recipeImportItem.recipeId,
    })
    .from(recipeImportItem)
    .where(eq(recipeImportItem.importId, id))
    .orderBy(asc(recipeImportItem.position));
  return { ...row, items };
}

/** Archives this household has opened in the last days, newest first. */
export function listImports(scope: Scope, since: Date) {
  const counted = (outcome: string) =>
    sql<number>`count(*) filter (where ${recipeImportItem.isChosen} and ${recipeImportItem.outcome} = ${outcome})`.mapWith(
      Number,
    );
  return scope.db
    .select({
      id: recipeImport.id,
      fileName: recipeImport.fileName,
      format: recipeImport.format,
      status: recipeImport.status,
      createdAt: recipeImport.createdAt,
      imported: counted("imported"),
      waiting: counted("waiting"),
    })
    .from(recipeImport)
    .leftJoin(recipeImportItem, eq(recipeImportItem.importId, recipeImport.id))
    .where(and(eq(recipeImport.householdId, scope.householdId), gt(recipeImport.createdAt, since)))
    .groupBy(recipeImport.id)
    .orderBy(desc(recipeImport.createdAt))
    .limit(10);
}

/** How far an import has come; null where it is not this household's. */
export async function progressOf(scope: Scope, importId: string): Promise<ImportProgress | null> {
  const [row] = await scope.db
    .select({ status: recipeImport.status })
    .from(recipeImport)
    .where(and(eq(recipeImport.id, importId), eq(recipeImport.householdId, scope.householdId)));
  if (row === undefined) return null;
  const counts = await scope.db
    .select({ outcome: recipeImportItem.outcome, count: sql<number>`count(*)`.mapWith(Number) })
    .from(recipeImportItem)
    .where(and(eq(recipeImportItem.importId, importId), eq(recipeImportItem.isChosen, true)))
    .groupBy(recipeImportItem.outcome);
  const of = (outcome: string) => counts.find((one) => one.outcome === outcome)?.count ?? 0;
  return {
    status: row.status,
    chosen: counts.reduce((sum, one) => sum + one.count, 0),
    imported: of("imported"),
    alreadyHere: of("already-here"),
    failed: of("failed"),
  };
}
