"use server";

import { refresh } from "next/cache";
import { drawCover } from "@/lib/domains/assistant/mutations/draw-cover";
import { noteScan } from "@/lib/domains/assistant/mutations/note-scan";
import { coverInput } from "@/lib/domains/assistant/schema";
import { copyRecipe, deleteRecipe, markRecipe, restoreRecipe, saveRecipe } from "@/lib/domains/recipes/mutations";
import { markInput, recipeId, saveRecipeInput } from "@/lib/domains/recipes/schema";
import { householdAction } from "@/lib/platform/auth/action";

export const saveRecipeAction = householdAction
  .metadata({ name: "recipes.save" })
  .inputSchema(saveRecipeInput)
  .action(async ({ ctx, parsedInput }) => {
    const saved = await saveRecipe(ctx.scope, parsedInput);
    if (saved.ok && parsedInput.existing === null)
      await noteScan(ctx.scope, saved.recipeId, parsedInput.recipe.photoIds ?? []);
    return saved;
  });

export const drawCoverAction = householdAction
  .metadata({ name: "assistant.draw-cover" })
  .inputSchema(coverInput)
  .action(({ ctx, parsedInput }) => drawCover(ctx.scope, parsedInput));

export const deleteRecipeAction = householdAction
  .metadata({ name: "recipes.delete" })
  .inputSchema(recipeId)
  .action(async ({ ctx, parsedInput }) => {
    await deleteRecipe(ctx.scope, parsedInput.recipeId);
  });

export const restoreRecipeAction = householdAction
  .metadata({ name: "recipes.restore" })
  .inputSchema(recipeId)
  .action(async ({ ctx, parsedInput }) => {
    await restoreRecipe(ctx.scope, parsedInput.recipeId);
    refresh();
  });

export const copyRecipeAction = householdAction
  .metadata({ name: "recipes.copy" })
  .inputSchema(recipeId)
  .action(async ({ ctx, parsedInput }) => ({ recipeId: await copyRecipe(ctx.scope, parsedInput.recipeId) }));

export const markRecipeAction = householdAction
  .metadata({ name: "recipes.mark" })
  .inputSchema(markInput)
  .action(async ({ ctx, parsedInput }) => {
    await markRecipe(ctx.scope, parsedInput);
    refresh();
  });
