"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { draftPost } from "@/lib/domains/assistant/mutations/draft-post";
import { spentBudget } from "@/lib/domains/assistant/mutations/generate-recipe";
import {
  beginPost,
  deletePost,
  dropChanges,
  publishPost,
  restorePost,
  savePost,
  schedulePost,
  withdrawPost,
} from "@/lib/domains/community/mutations";
import { judgeComments } from "@/lib/domains/community/mutations/comments";
import { momentAt } from "@/lib/domains/community/policy";
import { postId, revisedPost, savePostInput, schedulePostInput } from "@/lib/domains/community/schema";
import { adminAction } from "@/lib/platform/auth/action";
import { markWritten } from "@/lib/platform/auth/audit-trail";
import { currentScope, requireScope } from "@/lib/platform/auth/scope";
import { previewOf } from "./_components/preview-of";

export const beginPostAction = adminAction
  .metadata({ name: "posts.begin" })
  .inputSchema(z.object({ title: z.string().trim().min(1).max(160) }))
  .action(async ({ ctx, parsedInput }) => ({ ok: true, postId: await beginPost(ctx, parsedInput) }) as const);

/** A post about recipes of the collection near a topic, drafted by the assistant and left for an editor to rework. */
export const draftPostAction = adminAction
  .metadata({ name: "posts.draft" })
  .inputSchema(z.object({ topic: z.string().trim().min(3).max(200) }))
  .action(async ({ ctx, parsedInput }) => {
    const drafted = await draftPost(await requireScope(), parsedInput.topic);
    if (!drafted.ok) return { ok: false, reason: drafted.reason, budget: spentBudget(drafted) } as const;
    return { ok: true, postId: await beginPost(ctx, drafted.value) } as const;
  });

/** The editor's own words stay as they are: nothing is drawn anew. */
export const savePostAction = adminAction
  .metadata({ name: "posts.save" })
  .inputSchema(savePostInput)
  .action(({ ctx, parsedInput }) => savePost(ctx, parsedInput));

export const publishPostAction = adminAction
  .metadata({ name: "posts.publish" })
  .inputSchema(revisedPost)
  .action(async ({ ctx, parsedInput }) => {
    const result = await publishPost(ctx, parsedInput.postId, parsedInput.revision, new Date());
    refresh();
    return result;
  });

export const schedulePostAction = adminAction
  .metadata({ name: "posts.schedule" })
  .inputSchema(schedulePostInput)
  .action(async ({ ctx, parsedInput }) => {
    const zone = (await currentScope())?.timeZone ?? "UTC";
    const at = momentAt(parsedInput.at, zone);
    if (at === null || at.getTime() <= Date.now()) return { ok: false, reason: "past" } as const;
    const result = await schedulePost(ctx, parsedInput.postId, parsedInput.revision, at);
    refresh();
    return result;
  });

export const withdrawPostAction = adminAction
  .metadata({ name: "posts.withdraw" })
  .inputSchema(revisedPost)
  .action(async ({ ctx, parsedInput }) => {
    const result = await withdrawPost(ctx, parsedInput.postId, parsedInput.revision);
    refresh();
    return result;
  });

export const dropChangesAction = adminAction
  .metadata({ name: "posts.drop-changes" })
  .inputSchema(revisedPost)
  .action(async ({ ctx, parsedInput }) => {
    const result = await dropChanges(ctx, parsedInput.postId, parsedInput.revision);
    refresh();
    return result;
  });

export const deletePostAction = adminAction
  .metadata({ name: "posts.delete" })
  .inputSchema(postId)
  .action(async ({ ctx, parsedInput }) => {
    await deletePost(ctx, parsedInput.postId);
    refresh();
    return { ok: true } as const;
  });

export const restorePostAction = adminAction
  .metadata({ name: "posts.restore" })
  .inputSchema(postId)
  .action(async ({ ctx, parsedInput }) => {
    await restorePost(ctx, parsedInput.postId);
    refresh();
    return { ok: true } as const;
  });

/** What a text looks like to readers; it changes nothing, so there is nothing to record. */
export const previewPostAction = adminAction
  .metadata({ name: "posts.preview" })
  .inputSchema(z.object({ body: z.string().max(60_000) }))
  .action(async ({ ctx, parsedInput }) => {
    markWritten();
    return { shown: await previewOf(ctx, parsedInput.body) };
  });

const chosen = z.object({ ids: z.array(z.uuid()).min(1).max(100) });

export const showCommentsAction = adminAction
  .metadata({ name: "comments.show" })
  .inputSchema(chosen)
  .action(async ({ ctx, parsedInput }) => {
    await judgeComments(ctx, parsedInput.ids, "shown", new Date());
    refresh();
    return { ok: true } as const;
  });

export const hideCommentsAction = adminAction
  .metadata({ name: "comments.hide" })
  .inputSchema(chosen)
  .action(async ({ ctx, parsedInput }) => {
    await judgeComments(ctx, parsedInput.ids, "hidden", new Date());
    refresh();
    return { ok: true } as const;
  });
