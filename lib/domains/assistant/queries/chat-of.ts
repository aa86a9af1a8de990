import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { recipeChatMessage } from "@/db/schema";
import { isId } from "@/lib/domains/recipes/policy";
import type { Scope } from "@/lib/platform/auth/scope";

/** What was said about a recipe in this household, oldest first. */
export async function chatOf(scope: Scope, recipeId: string) {
  if (!isId(recipeId)) return [];
  return scope.db
    .select({
      id: recipeChatMessage.id,
      author: recipeChatMessage.author,
      text: recipeChatMessage.text,
      said: recipeChatMessage.said,
      operations: recipeChatMessage.operations,
      findings: recipeChatMessage.findings,
      model: recipeChatMessage.model,
      revision: recipeChatMessage.revision,
      isApplied: recipeChatMessage.appliedAt,
    })
    .from(recipeChatMessage)
    .where(and(eq(recipeChatMessage.recipeId, recipeId), eq(recipeChatMessage.householdId, scope.householdId)))
    .orderBy(asc(recipeChatMessage.createdAt))
    .limit(100);
}
