import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { generatedDraft, generationBatch, recipe, recipeOrigin } from "@/db/schema";
import { indexRecipes } from "@/db/seed/index-recipes";
import { recordAdminAct } from "@/lib/domains/audit/mutations";
import { saveRecipe } from "@/lib/domains/recipes/mutations";
import { fold } from "@/lib/engines/foods/normalise";
import type { RecipeContent } from "@/lib/engines/recipes/versions/content";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { announce } from "@/lib/platform/jobs/announce";
import { requireWorker } from "@/lib/platform/jobs/require-worker";
import { RECIPES_ASKED, type RecipesAsked } from "../events";
import type { Generated, GenerateOutcome } from "../policy";
import { findDraft } from "../queries/batches";
import { wishOf } from "../queries/wish-of";
import type { BatchInput, GeneratedRecipe } from "../schema";

const noDraft = () => new AppError("not-found", "There is no such draft in your kitchen.");

const contentOfGenerated = (made: GeneratedRecipe): RecipeContent => ({
  title: made.title,
  description: made.description,
  servings: made.servings,
  yieldText: null,
  prepMinutes: made.prepMinutes,
  cookMinutes: made.cookMinutes,
  totalMinutes: made.totalMinutes,
  cuisine: made.cuisine,
  tags: made.tags,
  language: "en",
  sourceUrl: null,
  sourceName: null,
  coverFileId: null,
  lines: made.lines.map(({ text, section }) => ({ text, section, ruledFoodId: null, subRecipeId: null })),
  steps: made.steps.map(({ text, section }) => ({ text, section })),
});

/** Keeps one written recipe until somebody saves it or leaves it; answers the draft's id. */
export async function keepGenerated(scope: Scope, { recipe: made, provenance }: Generated): Promise<string> {
  return inTransaction(scope, async (tx) => {
    const batchId = crypto.randomUUID();
    const id = crypto.randomUUID();
    const { householdId, actor } = tx;
    if (provenance.wish === null) throw new Error("A generated recipe has a wish.");
    await tx.db.insert(generationBatch).values({
      ...{ id: batchId, householdId, wish: provenance.wish, asked: 1, tried: 1, status: "done" },
      ...{ createdBy: actor.userId, finishedAt: new Date() },
    });
    await tx.db
      .insert(generatedDraft)
      .values({ id, batchId, position: 0, content: contentOfGenerated(made), provenance, status: "waiting" });
    return id;
  });
}

/** Makes a draft a recipe of the household, which remembers where it came from. Saved twice it is the same recipe. */
export async function saveDraft(scope: Scope, draftId: string): Promise<{ readonly recipeId: string }> {
  return inTransaction(scope, async (tx) => {
    const draft = await findDraft(tx, draftId, { isForUpdate: true });
    if (draft === null || draft.content === null || draft.provenance === null) throw noDraft();
    if (draft.recipeId !== null) return { recipeId: draft.recipeId };
    const { content, provenance } = draft;
    const saved = await saveRecipe(
      tx,
      {
        existing: null,
        recipe: {
          ...content,
          tags: [...content.tags],
          lines: content.lines.map((line) => ({ ...line })),
          steps: content.steps.map((step) => ({ ...step })),
        },
        remember: [],
      },
      { via: "generated" },
    );
    if (!saved.ok) throw noDraft();
    await tx.db.insert(recipeOrigin).values({ recipeId: saved.recipeId, origin: "generated", provenance });
    await tx.db
      .update(generatedDraft)
      .set({ status: "saved", recipeId: saved.recipeId })
      .where(eq(generatedDraft.id, draftId));
    return { recipeId: saved.recipeId };
  });
}

/** Makes a draft a recipe of the collection, which every household reads. For admins only. */
export async function shareDraft(admin: Scope, draftId: string): Promise<{ readonly recipeId: string }> {
  if (!admin.actor.isAdmin) throw noDraft();
  return inTransaction(admin, async (tx) => {
    const { recipeId } = await saveDraft(tx, draftId);
    const [row] = await tx.db
      .select({ title: recipe.title })
      .from(recipe)
      .where(and(eq(recipe.id, recipeId), eq(recipe.householdId, tx.householdId)))
      .for("update");
    // Shared already: it is nobody's own any more.
    if (row === undefined) return { recipeId };
    const name = fold(row.title)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 80);
    await tx.db
      .update(recipe)
      // Not the first revision: an update of the collection leaves what an admin made.
      .set({ householdId: null, slug: `${name}-${recipeId.slice(0, 8)}`, revision: sql`${recipe.revision} + 1` })
      .where(eq(recipe.id, recipeId));
    await indexRecipes(tx.db, [recipeId]);
    await recordAdminAct(tx, {
      ...{ actor: tx.actor, act: "recipes.share-draft", subjectKind: "recipe", subjectId: recipeId },
    });
    return { recipeId };
  });
}

/** Leaves a draft unsaved. */
export async function dropDraft(scope: Scope, draftId: string): Promise<void> {
  if ((await findDraft(scope, draftId)) === null) throw noDraft();
  await scope.db
    .update(generatedDraft)
    .set({ status: "dropped" })
    .where(and(eq(generatedDraft.id, draftId), eq(generatedDraft.status, "waiting")));
}

/** Asks for several recipes in the background; answers the batch to look at. Throws unavailable where nobody works there. */
export async function startBatch(
  scope: Scope,
  { wish: input, count }: BatchInput,
): Promise<{ readonly batchId: string }> {
  requireWorker();
  const wish = await wishOf(scope, input);
  return inTransaction(scope, async (tx) => {
    const batchId = crypto.randomUUID();
    const { householdId } = tx;
    await tx.db
      .insert(generationBatch)
      .values({ id: batchId, householdId, wish, asked: count, createdBy: tx.actor.userId });
    await announce(tx, {
      name: RECIPES_ASKED,
      data: { batchId, householdId } satisfies RecipesAsked,
      id: `recipes-${batchId}`,
    });
    return { batchId };
  });
}

/** Ends a batch after the recipe under way; what was made stays. */
export async function stopBatch(scope: Scope, batchId: string): Promise<void> {
  await scope.db
    .update(generationBatch)
    .set({ status: "cancelled", finishedAt: new Date() })
    .where(and(ownBatch(scope, batchId), eq(generationBatch.status, "running")));
}

/** Writes down what one turn of a batch came to, once a position. */
export async function keepTurn(
  scope: Scope,
  batchId: string,
  position: number,
  outcome: GenerateOutcome,
  twin: string | null,
): Promise<void> {
  await inTransaction(scope, async (tx) => {
    const id = crypto.randomUUID();
    const isGood = outcome.ok && twin === null;
    await tx.db.insert(generatedDraft).values({
      ...{ id, batchId, position },
      content: outcome.ok ? contentOfGenerated(outcome.recipe) : null,
      provenance: outcome.ok ? outcome.provenance : null,
      status: isGood ? "waiting" : outcome.ok ? "dropped" : "refused",
      reason: isGood ? null : (twin ?? reasonOf(outcome)),
    });
    await tx.db
      .update(generationBatch)
      .set({ tried: sql`${generationBatch.tried} + 1` })
      .where(ownBatch(tx, batchId));
  });
}

/** Closes a batch that came to its end. */
export async function finishBatch(scope: Scope, batchId: string): Promise<void> {
  await scope.db
    .update(generationBatch)
    .set({ status: "done", finishedAt: new Date() })
    .where(and(ownBatch(scope, batchId), eq(generationBatch.status, "running")));
}

const ownBatch = (scope: Scope, id: string) =>
  and(eq(generationBatch.id, id), eq(generationBatch.householdId, scope.householdId));

const reasonOf = (outcome: GenerateOutcome): string => {
  if (outcome.ok) return "";
  return outcome.kind === "failed" ? outcome.reason : (outcome.reasons[0]?.kind ?? "all-shown");
};
