"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { markRead } from "@/lib/domains/community/mutations/announcements";
import { actorAction } from "@/lib/platform/auth/action";

export const markReadAction = actorAction
  .metadata({ name: "community.mark-read" })
  .inputSchema(z.object({ messageId: z.union([z.uuid(), z.literal("all")]) }))
  .action(async ({ ctx, parsedInput }) => {
    await markRead(ctx, parsedInput.messageId, new Date());
    refresh();
    return { ok: true } as const;
  });
