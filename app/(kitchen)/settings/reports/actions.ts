"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { addSchedule, removeSchedule, setPaperStyle, setScheduleActive } from "@/lib/domains/reports/mutations";
import { paperStyleInput, scheduleInput } from "@/lib/domains/reports/schema";
import { householdAction } from "@/lib/platform/auth/action";

export const setPaperStyleAction = householdAction
  .metadata({ name: "reports.set-paper-style" })
  .inputSchema(paperStyleInput)
  .action(async ({ ctx, parsedInput }) => {
    await setPaperStyle(ctx.scope, parsedInput);
    refresh();
    return { ok: true } as const;
  });

export const addScheduleAction = householdAction
  .metadata({ name: "reports.add-schedule" })
  .inputSchema(scheduleInput)
  .action(async ({ ctx, parsedInput }) => {
    const added = await addSchedule(ctx.scope, parsedInput);
    if (added.ok) refresh();
    return added;
  });

export const setScheduleActiveAction = householdAction
  .metadata({ name: "reports.set-schedule-active" })
  .inputSchema(z.object({ id: z.uuid(), isActive: z.boolean() }))
  .action(async ({ ctx, parsedInput: { id, isActive } }) => {
    await setScheduleActive(ctx.scope, id, isActive);
    refresh();
    return { ok: true } as const;
  });

export const removeScheduleAction = householdAction
  .metadata({ name: "reports.remove-schedule" })
  .inputSchema(z.object({ id: z.uuid() }))
  .action(async ({ ctx, parsedInput }) => {
    await removeSchedule(ctx.scope, parsedInput.id);
    refresh();
    return { ok: true } as const;
  });
