import "server-only";
import { and, count, eq, gt, inArray, isNull } from "drizzle-orm";
import { contentReport, post, postComment, recipe } from "@/db/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { recordAdminAct } from "../../audit/mutations";
import type { Admin } from "../mutations";
import { type CommentState, LIMITS } from "../policy";
import type { CommentInput, ReportInput } from "../schema";

type Reader = Pick<Scope, "db"> & { readonly actor: Actor };
type TooMany = { readonly ok: false; readonly reason: "too-many" };

const minutesAgo = (now: Date, minutes: number) => new Date(now.getTime() - minutes * 60_000);

/**
 * Says something below a published post. It waits for an admin, unless a comment of this person was shown before. The
 * same words below the same post are kept once.
 */
export async function writeComment(
  reader: Reader,
  { postId, text }: CommentInput,
  now: Date,
): Promise<{ readonly ok: true; readonly state: CommentState } | TooMany> {
  const { db, actor } = reader;
  const [published] = await db
    .select({ id: post.id })
    .from(post)
    .where(and(eq(post.id, postId), eq(post.status, "published"), isNull(post.deletedAt)));
  if (published === undefined) throw new AppError("not-found", "This post is not there any more.");
  const own = eq(postComment.userId, actor.userId);
  const [said] = await db
    .select({ state: postComment.state })
    .from(postComment)
    .where(and(own, eq(postComment.postId, postId), eq(postComment.text, text)));
  if (said !== undefined) return { ok: true, state: said.state };
  const since = minutesAgo(now, LIMITS.comments.minutes);
  const [recent] = await db
    .select({ count: count() })
    .from(postComment)
    .where(and(own, gt(postComment.createdAt, since)));
  if ((recent?.count ?? 0) >= LIMITS.comments.most) return { ok: false, reason: "too-many" };
  const [known] = await db
    .select({ id: postComment.id })
    .from(postComment)
    .where(and(own, eq(postComment.state, "shown")))
    .limit(1);
  const state = known === undefined ? "waiting" : "shown";
  await db.insert(postComment).values({ postId, userId: actor.userId, text, state, createdAt: now });
  return { ok: true, state };
}

/** Takes back a comment of one's own. */
export async function deleteOwnComment({ db, actor }: Reader, commentId: string): Promise<void> {
  const rows = await db
    .delete(postComment)
    .where(and(eq(postComment.id, commentId), eq(postComment.userId, actor.userId)))
    .returning({ id: postComment.id });
  if (rows.length === 0) throw new AppError("not-found", "This comment is not there any more.");
}

/**
 * Asks the admins to look at a comment that is shown, or at a recipe the household may read. A second report of the same
 * thing by the same person takes the first one's place.
 */
export async function report(
  scope: Reader & { readonly householdId: string | null },
  { subject, reason, text }: ReportInput,
  now: Date,
): Promise<{ readonly ok: true } | TooMany> {
  const { db, actor } = scope;
  const known =
    "commentId" in subject ? await isShown(scope, subject.commentId) : await isReadable(scope, subject.recipeId);
  if (!known) throw new AppError("not-found", "It is not there any more.");
  const [recent] = await db
    .select({ count: count() })
    .from(contentReport)
    .where(
      and(
        eq(contentReport.reporterId, actor.userId),
        gt(contentReport.createdAt, minutesAgo(now, LIMITS.reports.minutes)),
      ),
    );
  if ((recent?.count ?? 0) >= LIMITS.reports.most) return { ok: false, reason: "too-many" };
  const target = "commentId" in subject ? contentReport.commentId : contentReport.recipeId;
  await db
    .insert(contentReport)
    .values({ ...subject, reporterId: actor.userId, reason, text, createdAt: now })
    .onConflictDoUpdate({
      target: [target, contentReport.reporterId],
      set: { reason, text, createdAt: now, closedAt: null },
    });
  return { ok: true };
}

async function isShown({ db }: Reader, commentId: string): Promise<boolean> {
  const rows = await db
    .select({ id: postComment.id })
    .from(postComment)
    .where(and(eq(postComment.id, commentId), eq(postComment.state, "shown")));
  return rows.length > 0;
}

async function isReadable(
  { db, householdId }: Reader & { readonly householdId: string | null },
  recipeId: string,
): Promise<boolean> {
  const [row] = await db
    .select({ householdId: recipe.householdId })
    .from(recipe)
    .where(and(eq(recipe.id, recipeId), isNull(recipe.deletedAt)));
  return row !== undefined && (row.householdId === null || row.householdId === householdId);
}

/** Shows or hides comments; reports of them are closed with it. Answers how many changed. */
export async function judgeComments(
  admin: Admin,
  commentIds: readonly string[],
  state: CommentState,
  now: Date,
): Promise<number> {
  return inTransaction(admin, async (tx) => {
    const rows = await tx.db
      .update(postComment)
      .set({ state })
      .where(inArray(postComment.id, [...commentIds]))
      .returning({ id: postComment.id });
    const ids = rows.map((row) => row.id);
    if (ids.length === 0) throw new AppError("not-found", "These comments are not there any more.");
    if (state !== "waiting")
      await tx.db
        .update(contentReport)
        .set({ closedAt: now })
        .where(and(inArray(contentReport.commentId, ids), isNull(contentReport.closedAt)));
    for (const id of ids)
      await recordAdminAct(tx, { actor: tx.actor, act: `comments.${state}`, subjectKind: "comment", subjectId: id });
    return ids.length;
  });
}
