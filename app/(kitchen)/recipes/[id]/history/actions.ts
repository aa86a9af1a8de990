"use server";

import { refresh } from "next/cache";
import { restoreVersion } from "@/lib/domains/recipes/mutations/restore-version";
import { restoreVersionInput } from "@/lib/domains/recipes/schema";
import { householdAction } from "@/lib/platform/auth/action";

export const restoreVersionAction = householdAction
  .metadata({ name: "recipes.restore-version" })
  .inputSchema(restoreVersionInput)
  .action(async ({ ctx, parsedInput }) => {
    const result = await restoreVersion(ctx.scope, parsedInput);
    if (result.ok) refresh();
    return result;
  });
