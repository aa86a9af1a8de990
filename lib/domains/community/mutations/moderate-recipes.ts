import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { contentReport, recipe, recipeLine, recipeStep } from "@/db/schema";
import { indexRecipes } from "@/db/seed/index-recipes";
import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import { deriveRecipe } from "@/lib/engines/recipes/derive-recipe";
import { inTransaction } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { recordAdminAct } from "../../audit/mutations";
import { kitchenKnowledge } from "../../foods/queries";
import type { Admin } from "../mutations";
import { tidyTags } from "../policy";
import type { BulkRecipesInput, CollectionRecipeInput } from "../schema";

const noRecipe = () => new AppError("not-found", "There is no such recipe in the collection.");

/** Changes several recipes of the collection at once; recipes of households are left as they are. Answers how many. */
export async function changeCollection(admin: Admin, { ids, change }: BulkRecipesInput, now: Date): Promise<number> {
  return inTransaction(admin, async (tx) => {
    const ours = and(inArray(recipe.id, ids), isNull(recipe.householdId));
    const rows = await tx.db
      .update(recipe)
      .set({ ...changed(change, now), updatedAt: now })
      .where(ours)
      .returning({ id: recipe.id });
    if (rows.length === 0) throw noRecipe();
    // What an admin changed is no longer the words of the release: an update of the collection leaves it.
    if (change.kind !== "hide" && change.kind !== "show")
      await tx.db
        .update(recipe)
        .set({ revision: sql`${recipe.revision} + 1` })
        .where(ours);
    await indexRecipes(
      tx.db,
      rows.map((row) => row.id),
    );
    for (const { id } of rows)
      await recordAdminAct(tx, {
        ...{ actor: tx.actor, act: `recipes.${change.kind}`, subjectKind: "recipe", subjectId: id, detail: change },
      });
    return rows.length;
  });
}

function changed(change: BulkRecipesInput["change"], now: Date) {
  switch (change.kind) {
    case "hide":
      return { deletedAt: now };
    case "show":
      return { deletedAt: null };
    case "set-cuisine":
      return { cuisine: change.value };
    case "add-tag":
      return { tags: sql`array_append(array_remove(${recipe.tags}, ${change.value}), ${change.value})` };
    case "remove-tag":
      return { tags: sql`array_remove(${recipe.tags}, ${change.value})` };
  }
}

/** Writes a recipe of the collection anew with all its derived figures. A save from a stale page is refused. */
export async function saveCollectionRecipe(
  admin: Admin,
  { recipeId, revision, title, description, servings, cuisine, tags, lines, steps }: CollectionRecipeInput,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: "stale" }> {
  return inTransaction(admin, async (tx) => {
    const [row] = await tx.db
      .select()
      .from(recipe)
      .where(and(eq(recipe.id, recipeId), isNull(recipe.householdId)))
      .for("update");
    if (row === undefined) throw noRecipe();
    if (row.revision !== revision) return { ok: false, reason: "stale" } as const;
    const nutrition = nutritionOf({ servings, lines: lines.map((line) => line.text) }, kitchenKnowledge());
    const fields = { title, description, servings, cuisine, tags: tidyTags(tags) };
    const derived = deriveRecipe({ ...row, ...fields, artSeed: row.slug ?? row.id }, nutrition);
    await tx.db
      .update(recipe)
      .set({ ...fields, ...derived, revision: revision + 1 })
      .where(eq(recipe.id, recipeId));
    await tx.db.delete(recipeLine).where(eq(recipeLine.recipeId, recipeId));
    await tx.db.delete(recipeStep).where(eq(recipeStep.recipeId, recipeId));
    await tx.db.insert(recipeLine).values(
      lines.map((line, position) => ({
        ...line,
        recipeId,
        position,
        foodId: nutrition.lines[position]?.food?.id ?? null,
        grams: nutrition.lines[position]?.grams?.value ?? null,
      })),
    );
    if (steps.length > 0)
      await tx.db.insert(recipeStep).values(steps.map((step, position) => ({ ...step, recipeId, position })));
    await indexRecipes(tx.db, [recipeId]);
    const detail = { before: { title: row.title, tags: row.tags }, after: { title, tags: fields.tags } };
    await recordAdminAct(tx, {
      ...{ actor: tx.actor, act: "recipes.save", subjectKind: "recipe", subjectId: recipeId, detail },
    });
    return { ok: true } as const;
  });
}

/** Says that the reports of a recipe are dealt with: from then on a household's own cannot be read by admins again. */
export async function closeReports(admin: Admin, recipeId: string, now: Date): Promise<void> {
  await inTransaction(admin, async (tx) => {
    const rows = await tx.db
      .update(contentReport)
      .set({ closedAt: now })
      .where(and(eq(contentReport.recipeId, recipeId), isNull(contentReport.closedAt)))
      .returning({ id: contentReport.id });
    if (rows.length === 0) throw new AppError("not-found", "There is no open report of this recipe.");
    const act = "recipes.close-reports";
    await recordAdminAct(tx, { actor: tx.actor, act, subjectKind: "recipe", subjectId: recipeId });
  });
}
