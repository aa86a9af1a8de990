"use server";

import { skipRecommendation } from "@/lib/domains/recommendations/mutations";
import { skipInput } from "@/lib/domains/recommendations/schema";
import { householdAction } from "@/lib/platform/auth/action";

/** Sends an idea away for a month, or has it back. */
export const skipIdeaAction = householdAction
  .metadata({ name: "recommendations.skip" })
  .inputSchema(skipInput)
  .action(({ ctx, parsedInput }) => skipRecommendation(ctx.scope, parsedInput));
