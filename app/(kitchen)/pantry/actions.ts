"use server";

import { refresh } from "next/cache";
import { addStock, correctStock, moveStock, takeStock, undoTransaction } from "@/lib/domains/pantry/mutations";
import {
  addStockInput,
  correctStockInput,
  moveStockInput,
  takeStockInput,
  undoInput,
} from "@/lib/domains/pantry/schema";
import { householdAction } from "@/lib/platform/auth/action";

/** A refused booking refreshes too: the page then shows what is there now. */
async function shown<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } finally {
    refresh();
  }
}

export const addStockAction = householdAction
  .metadata({ name: "pantry.add-stock" })
  .inputSchema(addStockInput)
  .action(({ ctx, parsedInput }) => shown(addStock(ctx.scope, parsedInput)));

export const takeStockAction = householdAction
  .metadata({ name: "pantry.take-stock" })
  .inputSchema(takeStockInput)
  .action(({ ctx, parsedInput }) => shown(takeStock(ctx.scope, parsedInput)));

export const correctStockAction = householdAction
  .metadata({ name: "pantry.correct-stock" })
  .inputSchema(correctStockInput)
  .action(({ ctx, parsedInput }) => shown(correctStock(ctx.scope, parsedInput)));

export const moveStockAction = householdAction
  .metadata({ name: "pantry.move-stock" })
  .inputSchema(moveStockInput)
  .action(({ ctx, parsedInput }) => shown(moveStock(ctx.scope, parsedInput)));

export const undoBookingAction = householdAction
  .metadata({ name: "pantry.undo" })
  .inputSchema(undoInput)
  .action(({ ctx, parsedInput }) => shown(undoTransaction(ctx.scope, parsedInput.transactionId)));
