"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { namedWishes } from "@/components/planning/reason-words";
import {
  addEntry,
  clearWeek,
  markOut,
  moveEntry,
  planWeek,
  removeEntry,
  setLocked,
  setPortions,
  skipDay,
  swapEntry,
  undoChange,
} from "@/lib/domains/planning/mutations";
import {
  addEntryInput,
  entryInput,
  lockInput,
  moveInput,
  outInput,
  planWeekInput,
  portionsInput,
  skipInput,
  swapInput,
  weekInput,
} from "@/lib/domains/planning/schema";
import { householdAction } from "@/lib/platform/auth/action";

/** A refused change refreshes too: the page then shows what is there now. */
async function shown<T>(work: Promise<T>): Promise<T> {
  const result = await work;
  refresh();
  return result;
}

export const planWeekAction = householdAction
  .metadata({ name: "planning.plan-week" })
  .inputSchema(planWeekInput)
  .action(async ({ ctx, parsedInput }) => {
    const planned = await shown(planWeek(ctx.scope, parsedInput));
    if (planned.ok || planned.reason !== "conflict") return planned;
    return { ...planned, wishes: namedWishes(planned, await getTranslations()) };
  });

export const addEntryAction = householdAction
  .metadata({ name: "planning.add-entry" })
  .inputSchema(addEntryInput)
  .action(({ ctx, parsedInput }) => shown(addEntry(ctx.scope, parsedInput)));

export const moveEntryAction = householdAction
  .metadata({ name: "planning.move-entry" })
  .inputSchema(moveInput)
  .action(({ ctx, parsedInput }) => shown(moveEntry(ctx.scope, parsedInput)));

export const swapEntryAction = householdAction
  .metadata({ name: "planning.swap-entry" })
  .inputSchema(swapInput)
  .action(({ ctx, parsedInput }) => shown(swapEntry(ctx.scope, parsedInput)));

export const removeEntryAction = householdAction
  .metadata({ name: "planning.remove-entry" })
  .inputSchema(entryInput)
  .action(({ ctx, parsedInput }) => shown(removeEntry(ctx.scope, parsedInput)));

export const setLockedAction = householdAction
  .metadata({ name: "planning.lock-entry" })
  .inputSchema(lockInput)
  .action(({ ctx, parsedInput }) => shown(setLocked(ctx.scope, parsedInput)));

export const setPortionsAction = householdAction
  .metadata({ name: "planning.set-portions" })
  .inputSchema(portionsInput)
  .action(({ ctx, parsedInput }) => shown(setPortions(ctx.scope, parsedInput)));

export const markOutAction = householdAction
  .metadata({ name: "planning.mark-out" })
  .inputSchema(outInput)
  .action(({ ctx, parsedInput }) => shown(markOut(ctx.scope, parsedInput)));

export const skipDayAction = householdAction
  .metadata({ name: "planning.skip-day" })
  .inputSchema(skipInput)
  .action(({ ctx, parsedInput }) => shown(skipDay(ctx.scope, parsedInput)));

export const clearWeekAction = householdAction
  .metadata({ name: "planning.clear-week" })
  .inputSchema(weekInput)
  .action(({ ctx, parsedInput }) => shown(clearWeek(ctx.scope, parsedInput)));

export const undoAction = householdAction
  .metadata({ name: "planning.undo" })
  .inputSchema(weekInput)
  .action(({ ctx, parsedInput }) => shown(undoChange(ctx.scope, parsedInput.weekStart, parsedInput.revision)));
