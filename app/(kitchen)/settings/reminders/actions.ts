"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { chooseNotice } from "@/lib/domains/notify/mutations";
import { NOTICE_KINDS } from "@/lib/domains/notify/policy";
import { householdAction } from "@/lib/platform/auth/action";

export const chooseNoticeAction = householdAction
  .metadata({ name: "notify.choose-notice" })
  .inputSchema(z.object({ kind: z.enum(NOTICE_KINDS), isWanted: z.boolean() }))
  .action(async ({ ctx, parsedInput: { kind, isWanted } }) => {
    await chooseNotice(ctx.scope, kind, isWanted);
    refresh();
    return { ok: true } as const;
  });
