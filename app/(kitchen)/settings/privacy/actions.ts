"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { chooseCounting, forgetPerson } from "@/lib/domains/analytics/mutations/privacy";
import { householdAction } from "@/lib/platform/auth/action";

export const chooseCountingAction = householdAction
  .metadata({ name: "analytics.choose-counting" })
  .inputSchema(z.object({ isWanted: z.boolean() }))
  .action(async ({ ctx, parsedInput }) => {
    await chooseCounting(ctx.scope, parsedInput.isWanted);
    refresh();
    return { ok: true } as const;
  });

export const forgetPersonAction = householdAction
  .metadata({ name: "analytics.forget-person" })
  .action(async ({ ctx }) => {
    await forgetPerson(ctx.scope);
    refresh();
    return { ok: true } as const;
  });
