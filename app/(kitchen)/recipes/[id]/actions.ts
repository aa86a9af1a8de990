"use server";

import { addEntry } from "@/lib/domains/planning/mutations";
import { addEntryInput } from "@/lib/domains/planning/schema";
import { householdAction } from "@/lib/platform/auth/action";

export const addToPlanAction = householdAction
  .metadata({ name: "recipes.add-to-plan" })
  .inputSchema(addEntryInput)
  .action(({ ctx, parsedInput }) => addEntry(ctx.scope, parsedInput));
