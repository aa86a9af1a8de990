"use server";

import { refresh } from "next/cache";
import { createKey, revokeKey } from "@/lib/domains/access/mutations";
import { createKeyInput, keyInput } from "@/lib/domains/access/schema";
import { householdAction } from "@/lib/platform/auth/action";

export const createKeyAction = householdAction
  .metadata({ name: "access.create-key" })
  .inputSchema(createKeyInput)
  .action(async ({ ctx, parsedInput }) => {
    const made = await createKey(ctx.scope, parsedInput);
    if (made.ok) refresh();
    return made;
  });

export const revokeKeyAction = householdAction
  .metadata({ name: "access.revoke-key" })
  .inputSchema(keyInput)
  .action(async ({ ctx, parsedInput }) => {
    await revokeKey(ctx.scope, parsedInput.keyId);
    refresh();
    return { ok: true } as const;
  });
