import "server-only";
import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { recipe, recipeLine } from "@/db/schema";
import type { CountableRecipe, RuledLine } from "@/lib/engines/recipes/count-recipe";
import type { Scope } from "@/lib/platform/auth/scope";

/** Own recipes and the collection: what this household may read, deleted ones included. */
export const readable = (scope: Scope) => or(isNull(recipe.householdId), eq(recipe.householdId, scope.householdId));

/** A recipe with its lines in order. */
export interface ShelvedRecipe extends CountableRecipe {
  readonly id: string;
  readonly lines: readonly (RuledLine & { readonly section: string | null })[];
}

/** The recipes with all recipes that are ingredients of them, at any depth. Unreadable ids are absent. */
export async function recipeShelf(scope: Scope, ids: readonly string[]): Promise<Map<string, ShelvedRecipe>> {
  const shelf = new Map<string, ShelvedRecipe>();
  let wanted = [...new Set(ids)];
  while (wanted.length > 0) {
    const heads = await scope.db
      .select({ id: recipe.id, title: recipe.title, servings: recipe.servings })
      .from(recipe)
      .where(and(inArray(recipe.id, wanted), readable(scope)));
    if (heads.length === 0) break;
    const lines = await scope.db
      .select({
        recipeId: recipeLine.recipeId,
        text: recipeLine.text,
        section: recipeLine.section,
        ruledFoodId: recipeLine.ruledFoodId,
        subRecipeId: recipeLine.subRecipeId,
      })
      .from(recipeLine)
      .where(
        inArray(
          recipeLine.recipeId,
          heads.map((head) => head.id),
        ),
      )
      .orderBy(asc(recipeLine.recipeId), asc(recipeLine.position));
    const byRecipe = Map.groupBy(lines, (line) => line.recipeId);
    for (const head of heads) shelf.set(head.id, { ...head, lines: byRecipe.get(head.id) ?? [] });
    const parts = lines.flatMap((line) => (line.subRecipeId === null ? [] : [line.subRecipeId]));
    wanted = [...new Set(parts)].filter((id) => !shelf.has(id));
  }
  return shelf;
}
