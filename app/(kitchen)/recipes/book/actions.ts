"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { askForBook, cancelBook, removeBook } from "@/lib/domains/reports/mutations";
import { bookInput } from "@/lib/domains/reports/schema";
import { householdAction } from "@/lib/platform/auth/action";

const oneBook = z.object({ bookId: z.uuid() });

export const askForBookAction = householdAction
  .metadata({ name: "reports.ask-for-book" })
  .inputSchema(bookInput)
  .action(async ({ ctx, parsedInput }) => {
    const asked = await askForBook(ctx.scope, parsedInput);
    if (asked.ok) refresh();
    return asked;
  });

export const cancelBookAction = householdAction
  .metadata({ name: "reports.cancel-book" })
  .inputSchema(oneBook)
  .action(async ({ ctx, parsedInput }) => {
    const cancelled = await cancelBook(ctx.scope, parsedInput.bookId);
    refresh();
    return cancelled;
  });

export const removeBookAction = householdAction
  .metadata({ name: "reports.remove-book" })
  .inputSchema(oneBook)
  .action(async ({ ctx, parsedInput }) => {
    await removeBook(ctx.scope, parsedInput.bookId);
    refresh();
    return { ok: true } as const;
  });
