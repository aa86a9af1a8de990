"use server";

import { refresh } from "next/cache";
import { answerFeedback, setFeedbackState } from "@/lib/domains/community/mutations/feedback";
import { answerInput, feedbackStateInput } from "@/lib/domains/community/schema";
import { adminAction } from "@/lib/platform/auth/action";

export const setFeedbackStateAction = adminAction
  .metadata({ name: "feedback.state" })
  .inputSchema(feedbackStateInput)
  .action(async ({ ctx, parsedInput }) => {
    await setFeedbackState(ctx, parsedInput.feedbackId, parsedInput.state);
    refresh();
    return { ok: true } as const;
  });

export const answerFeedbackAction = adminAction
  .metadata({ name: "feedback.answer" })
  .inputSchema(answerInput)
  .action(async ({ ctx, parsedInput }) => {
    const result = await answerFeedback(ctx, parsedInput.feedbackId, parsedInput.answer, new Date());
    refresh();
    return result;
  });
