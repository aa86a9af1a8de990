"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { deleteFile, restoreFile } from "@/lib/domains/images/mutations/delete-file";
import { adminAction } from "@/lib/platform/auth/action";

const chosen = z.object({ ids: z.array(z.uuid()).min(1).max(100) });

export const deleteFilesAction = adminAction
  .metadata({ name: "files.delete" })
  .inputSchema(chosen)
  .action(async ({ ctx, parsedInput }) => {
    const deleted: string[] = [];
    for (const id of parsedInput.ids) if ((await deleteFile(ctx, id)).ok) deleted.push(id);
    refresh();
    return { ok: deleted.length > 0, ids: deleted };
  });

export const restoreFilesAction = adminAction
  .metadata({ name: "files.restore" })
  .inputSchema(chosen)
  .action(async ({ ctx, parsedInput }) => {
    for (const id of parsedInput.ids) await restoreFile(ctx, id);
    refresh();
    return { ok: true };
  });
