"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import {
  changeCollection,
  closeReports,
  saveCollectionRecipe,
} from "@/lib/domains/community/mutations/moderate-recipes";
import { bulkRecipesInput, collectionRecipeInput } from "@/lib/domains/community/schema";
import { adminAction } from "@/lib/platform/auth/action";

export const changeCollectionAction = adminAction
  .metadata({ name: "recipes.change" })
  .inputSchema(bulkRecipesInput)
  .action(async ({ ctx, parsedInput }) => {
    const count = await changeCollection(ctx, parsedInput, new Date());
    refresh();
    return { ok: true, count } as const;
  });

export const saveCollectionRecipeAction = adminAction
  .metadata({ name: "recipes.save" })
  .inputSchema(collectionRecipeInput)
  .action(async ({ ctx, parsedInput }) => {
    const result = await saveCollectionRecipe(ctx, parsedInput);
    refresh();
    return result;
  });

export const closeReportsAction = adminAction
  .metadata({ name: "recipes.close-reports" })
  .inputSchema(z.object({ recipeId: z.uuid() }))
  .action(async ({ ctx, parsedInput }) => {
    await closeReports(ctx, parsedInput.recipeId, new Date());
    refresh();
    return { ok: true } as const;
  });
