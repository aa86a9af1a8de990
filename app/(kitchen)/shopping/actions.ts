"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { undoTransaction } from "@/lib/domains/pantry/mutations";
import { addItem, buildList, haveAtHome, putAway, setRemoved, setShared } from "@/lib/domains/shopping/mutations";
import { addItemInput, itemInput, weekInput } from "@/lib/domains/shopping/schema";
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

export const restoreItemsAction = householdAction
  .metadata({ name: "shopping.restore-items" })
  .inputSchema(z.object({ itemIds: z.array(z.uuid()).min(1).max(500), transactionId: z.uuid().optional() }))
  .action(async ({ ctx, parsedInput: { itemIds, transactionId } }) => {
    if (transactionId !== undefined) await undoTransaction(ctx.scope, transactionId);
    for (const itemId of itemIds) await setRemoved(ctx.scope, itemId, false);
    return { ok: true } as const;
  });

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

export const setSharedAction = householdAction
  .metadata({ name: "shopping.set-shared" })
  .inputSchema(weekInput.extend({ isShared: z.boolean() }))
  .action(async ({ ctx, parsedInput }) => {
    const shareToken = await setShared(ctx.scope, parsedInput.weekStart, parsedInput.isShared);
    refresh();
    return { shareToken };
  });
