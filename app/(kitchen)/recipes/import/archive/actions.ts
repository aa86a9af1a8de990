"use server";

import { refresh } from "next/cache";
import { importBatch, startImport, stopImport, undoImport } from "@/lib/domains/archives/mutations/run-import";
import { importId, startImportInput } from "@/lib/domains/archives/schema";
import { householdAction } from "@/lib/platform/auth/action";

export const startImportAction = householdAction
  .metadata({ name: "archives.start-import" })
  .inputSchema(startImportInput)
  .action(({ ctx, parsedInput }) => startImport(ctx.scope, parsedInput));

export const importBatchAction = householdAction
  .metadata({ name: "archives.import-batch" })
  .inputSchema(importId)
  .action(({ ctx, parsedInput }) => importBatch(ctx.scope, parsedInput.importId));

export const stopImportAction = householdAction
  .metadata({ name: "archives.stop-import" })
  .inputSchema(importId)
  .action(async ({ ctx, parsedInput }) => {
    const progress = await stopImport(ctx.scope, parsedInput.importId);
    refresh();
    return progress;
  });

export const undoImportAction = householdAction
  .metadata({ name: "archives.undo-import" })
  .inputSchema(importId)
  .action(async ({ ctx, parsedInput }) => {
    const undone = await undoImport(ctx.scope, parsedInput.importId);
    refresh();
    return undone;
  });
