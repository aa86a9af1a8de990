"use server";

import { refresh } from "next/cache";
import { copyRecipe, deleteRecipe, markRecipe, restoreRecipe, saveRecipe } from "@/lib/domains/recipes/mutations";
import { markInput, recipeId, saveRecipeInput } from "@/lib/domains/recipes/schema";
import { householdAction } from "@/lib/platform/auth/action";

export const saveRecipeAction = householdAction
  .metadata({ name: "recipes.save" })
  .inputSchema(saveRecipeInput)
  .action(({ ctx, parsedInput }) => saveRecipe(ctx.scope, parsedInput));

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
