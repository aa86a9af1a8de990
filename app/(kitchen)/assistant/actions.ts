"use server";

import { addEntry } from "@/lib/domains/planning/mutations";
import { addEntryInput } from "@/lib/domains/planning/schema";
import { householdAction } from "@/lib/platform/auth/action";

export const planTodayAction = householdAction
  .metadata({ name: "assistant.plan-today" })
  .inputSchema(addEntryInput)
  .action(({ ctx, parsedInput }) => addEntry(ctx.scope, parsedInput));
