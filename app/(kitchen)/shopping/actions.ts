"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { addItem, haveAtHome, setPaid, setRemoved, setShared } from "@/lib/domains/shopping/mutations";
import { buildList } from "@/lib/domains/shopping/mutations/build-list";
import { putAway, undoPutAway } from "@/lib/domains/shopping/mutations/put-away";
import { addItemInput, itemInput, paidInput, weekInput } from "@/lib/domains/shopping/schema";
import { householdAction } from "@/lib/platform/auth/action";

export const buildListAction = householdAction
  .metadata({ name: "shopping.build-list" })
  .inputSchema(weekInput)
  .action(async ({ ctx, parsedInput }) => {
    const result = await buildList(ctx.scope, parsedInput);
    if (result.ok) refresh();
    return result;
  });

export const addItemAction = householdAction
  .metadata({ name: "shopping.add-item" })
  .inputSchema(addItemInput)
  .action(async ({ ctx, parsedInput }) => {
    const result = await addItem(ctx.scope, parsedInput);
    refresh();
    return result;
  });

export const removeItemAction = householdAction
  .metadata({ name: "shopping.remove-item" })
  .inputSchema(itemInput)
  .action(async ({ ctx, parsedInput }) => {
    await setRemoved(ctx.scope, parsedInput.itemId, true);
    return { ok: true } as const;
  });

export const restoreItemAction = householdAction
  .metadata({ name: "shopping.restore-item" })
  .inputSchema(itemInput)
  .action(async ({ ctx, parsedInput }) => {
    await setRemoved(ctx.scope, parsedInput.itemId, false);
    return { ok: true } as const;
  });

export const undoPutAwayAction = householdAction
  .metadata({ name: "shopping.undo-put-away" })
  .inputSchema(weekInput.extend({ transactionId: z.uuid(), itemIds: z.array(z.uuid()).max(500) }))
  .action(({ ctx, parsedInput }) => undoPutAway(ctx.scope, parsedInput));

export const haveAtHomeAction = householdAction
  .metadata({ name: "shopping.have-at-home" })
  .inputSchema(itemInput)
  .action(async ({ ctx, parsedInput }) => {
    await haveAtHome(ctx.scope, parsedInput.itemId);
    return { ok: true } as const;
  });

export const putAwayAction = householdAction
  .metadata({ name: "shopping.put-away" })
  .inputSchema(weekInput)
  .action(({ ctx, parsedInput }) => putAway(ctx.scope, parsedInput.weekStart));

export const setPaidAction = householdAction
  .metadata({ name: "shopping.set-paid" })
  .inputSchema(paidInput)
  .action(async ({ ctx, parsedInput }) => {
    await setPaid(ctx.scope, parsedInput.itemId, parsedInput.minor);
    return { ok: true } as const;
  });

export const setSharedAction = householdAction
  .metadata({ name: "shopping.set-shared" })
  .inputSchema(weekInput.extend({ isShared: z.boolean() }))
  .action(async ({ ctx, parsedInput }) => {
    const shareToken = await setShared(ctx.scope, parsedInput.weekStart, parsedInput.isShared);
    refresh();
    return { shareToken };
  });
