"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { deleteFile } from "@/lib/domains/images/mutations/delete-file";
import { adminAction } from "@/lib/platform/auth/action";

export const deleteFilesAction = adminAction
  .metadata({ name: "files.delete" })
  .inputSchema(z.object({ ids: z.array(z.uuid()).min(1).max(100) }))
  .action(async ({ ctx, parsedInput }) => {
    let shown = 0;
    for (const id of parsedInput.ids) if (!(await deleteFile(ctx, id)).ok) shown += 1;
    refresh();
    return { ok: shown < parsedInput.ids.length, shown };
  });
