import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { generatedDraft, generationBatch, recipeOrigin } from "@/db/schema";
import { isId } from "@/lib/domains/recipes/policy";
import type { Scope } from "@/lib/platform/auth/scope";

/** A draft of this household; null for anyone else's. */
export async function findDraft(
  scope: Scope,
  id: string,
  { isForUpdate = false }: { readonly isForUpdate?: boolean } = {},
) {
  if (!isId(id)) return null;
  const query = scope.db
    .select({
      id: generatedDraft.id,
      content: generatedDraft.content,
      provenance: generatedDraft.provenance,
      status: generatedDraft.status,
      recipeId: generatedDraft.recipeId,
    })
    .from(generatedDraft)
    .innerJoin(generationBatch, eq(generationBatch.id, generatedDraft.batchId))
    .where(and(eq(generatedDraft.id, id), eq(generationBatch.householdId, scope.householdId)));
  const [row] = isForUpdate ? await query.for("update", { of: generatedDraft }) : await query;
  return row ?? null;
}

/** A batch with what it has made so far; null for anyone else's. */
export async function findBatch(scope: Scope, id: string) {
  if (!isId(id)) return null;
  const [batch] = await scope.db
    .select({
      id: generationBatch.id,
      wish: generationBatch.wish,
      asked: generationBatch.asked,
      tried: generationBatch.tried,
      status: generationBatch.status,
      createdAt: generationBatch.createdAt,
    })
    .from(generationBatch)
    .where(and(eq(generationBatch.id, id), eq(generationBatch.householdId, scope.householdId)));
  if (batch === undefined) return null;
  const drafts = await scope.db
    .select({
      id: generatedDraft.id,
      position: generatedDraft.position,
      content: generatedDraft.content,
      provenance: generatedDraft.provenance,
      status: generatedDraft.status,
      reason: generatedDraft.reason,
      recipeId: generatedDraft.recipeId,
    })
    .from(generatedDraft)
    .where(eq(generatedDraft.batchId, id))
    .orderBy(asc(generatedDraft.position));
  return { ...batch, drafts };
}

/** How a recipe of the household came to be, null where somebody typed or imported it. */
export async function originOf(scope: Pick<Scope, "db">, recipeId: string) {
  const [row] = await scope.db
    .select({ origin: recipeOrigin.origin, provenance: recipeOrigin.provenance })
    .from(recipeOrigin)
    .where(eq(recipeOrigin.recipeId, recipeId));
  return row ?? null;
}
