"use server";

import { refresh } from "next/cache";
import { dropDraft, saveDraft, shareDraft, startBatch, stopBatch } from "@/lib/domains/assistant/mutations/drafts";
import { batchId, batchInput, draftInput } from "@/lib/domains/assistant/schema";
import { householdAction } from "@/lib/platform/auth/action";

export const saveDraftAction = householdAction
  .metadata({ name: "assistant.save-draft" })
  .inputSchema(draftInput)
  .action(async ({ ctx, parsedInput }) => {
    const saved = await saveDraft(ctx.scope, parsedInput.draftId);
    refresh();
    return saved;
  });

/** To the collection of all households, by an admin. */
export const shareDraftAction = householdAction
  .metadata({ name: "assistant.share-draft" })
  .inputSchema(draftInput)
  .action(async ({ ctx, parsedInput }) => {
    const shared = await shareDraft(ctx.scope, parsedInput.draftId);
    refresh();
    return shared;
  });

export const dropDraftAction = householdAction
  .metadata({ name: "assistant.drop-draft" })
  .inputSchema(draftInput)
  .action(async ({ ctx, parsedInput }) => {
    await dropDraft(ctx.scope, parsedInput.draftId);
    refresh();
  });

export const startBatchAction = householdAction
  .metadata({ name: "assistant.start-batch" })
  .inputSchema(batchInput)
  .action(({ ctx, parsedInput }) => startBatch(ctx.scope, parsedInput));

export const stopBatchAction = householdAction
  .metadata({ name: "assistant.stop-batch" })
  .inputSchema(batchId)
  .action(async ({ ctx, parsedInput }) => {
    await stopBatch(ctx.scope, parsedInput.batchId);
    refresh();
  });
