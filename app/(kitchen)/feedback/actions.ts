"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { sendFeedback } from "@/lib/domains/community/mutations/feedback";
import { feedbackInput } from "@/lib/domains/community/schema";
import { householdAction } from "@/lib/platform/auth/action";

export const sendFeedbackAction = householdAction
  .metadata({ name: "community.send-feedback" })
  .inputSchema(
    z
      .instanceof(FormData)
      .transform((form) => Object.fromEntries(form))
      .pipe(feedbackInput),
  )
  .stateAction(async ({ ctx, parsedInput }) => {
    const result = await sendFeedback(ctx.scope, parsedInput, new Date());
    if (result.ok) refresh();
    return result;
  });
