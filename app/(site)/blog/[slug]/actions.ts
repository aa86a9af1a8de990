"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { deleteOwnComment, report, writeComment } from "@/lib/domains/community/mutations/comments";
import { commentInput, reportInput } from "@/lib/domains/community/schema";
import { actorAction } from "@/lib/platform/auth/action";
import { currentScope } from "@/lib/platform/auth/scope";

/** Fields of a form that is sent before the page is alive. */
const fields = z.instanceof(FormData).transform((form) => Object.fromEntries(form));

export const writeCommentAction = actorAction
  .metadata({ name: "community.write-comment" })
  .inputSchema(fields.pipe(commentInput))
  .stateAction(async ({ ctx, parsedInput }) => {
    const result = await writeComment(ctx, parsedInput, new Date());
    if (result.ok) refresh();
    return result;
  });

export const deleteCommentAction = actorAction
  .metadata({ name: "community.delete-comment" })
  .inputSchema(z.object({ commentId: z.uuid() }))
  .action(async ({ ctx, parsedInput }) => {
    await deleteOwnComment(ctx, parsedInput.commentId);
    refresh();
    return { ok: true } as const;
  });

export const reportAction = actorAction
  .metadata({ name: "community.report" })
  .inputSchema(
    fields
      .transform(({ commentId, recipeId, ...rest }) => ({
        ...rest,
        subject: commentId === undefined ? { recipeId } : { commentId },
      }))
      .pipe(reportInput),
  )
  .stateAction(async ({ ctx, parsedInput }) => {
    const scope = await currentScope();
    return report({ ...ctx, householdId: scope?.householdId ?? null }, parsedInput, new Date());
  });
