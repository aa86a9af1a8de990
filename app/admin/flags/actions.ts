"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { saveSettings, setFlag } from "@/lib/domains/flags/mutations";
import { FLAG_KEYS, type FlagKey } from "@/lib/engines/flags/flags";
import { adminAction } from "@/lib/platform/auth/action";
import { settingsSchema } from "@/lib/platform/flags";

const flagKey = z.string().refine((key): key is FlagKey => FLAG_KEYS.some((known) => known === key));

export const setFlagAction = adminAction
  .metadata({ name: "flags.set" })
  .inputSchema(
    z.object({
      key: flagKey,
      isOn: z.boolean(),
      sharePercent: z.int().min(0).max(100),
      householdIds: z.array(z.uuid()).max(200),
      note: z.string().trim().max(500),
    }),
  )
  .action(async ({ ctx, parsedInput: { key, ...rule } }) => {
    const result = await setFlag(ctx, key, rule);
    if (result.ok) refresh();
    return result;
  });

export const saveSettingsAction = adminAction
  .metadata({ name: "settings.save" })
  .inputSchema(settingsSchema)
  .action(async ({ ctx, parsedInput }) => {
    await saveSettings(ctx, parsedInput);
    refresh();
    return { ok: true } as const;
  });
