"use server";

import { refresh } from "next/cache";
import { applySwaps } from "@/lib/domains/swaps/mutations";
import { applySwapsInput } from "@/lib/domains/swaps/schema";
import { householdAction } from "@/lib/platform/auth/action";

export const applySwapsAction = householdAction
  .metadata({ name: "recipes.apply-swaps" })
  .inputSchema(applySwapsInput)
  .action(async ({ ctx, parsedInput }) => {
    const applied = await applySwaps(ctx.scope, parsedInput);
    if (applied.ok) refresh();
    return applied;
  });
