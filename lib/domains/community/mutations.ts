import "server-only";
import { and, eq, gt, isNotNull, isNull, like, or, sql } from "drizzle-orm";
import { auditEntry, post } from "@/db/schema";
import type { PostText } from "@/db/schema/community";
import type { Actor } from "@/lib/platform/auth/actor";
import { markWritten } from "@/lib/platform/auth/audit-trail";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { announce } from "@/lib/platform/jobs/announce";
import { requireWorker } from "@/lib/platform/jobs/require-worker";
import { recordAdminAct } from "../audit/mutations";
import { POST_SCHEDULED, type PostScheduled } from "./events";
import { slugOf, tidyTags } from "./policy";
import type { SavePostInput } from "./schema";

export type Admin = Pick<Scope, "db"> & { readonly actor: Actor };

type Revised = { readonly ok: true; readonly revision: number } | { readonly ok: false; readonly reason: "stale" };
/** Posts are signed by the house. */
const AUTHOR = "MealPrep360";
const noPost = () => new AppError("not-found", "There is no such post any more.");

/** Begins a post; answers its id. `text` is what it starts with, such as a draft that a model wrote. */
export async function beginPost(admin: Admin, text: Partial<PostText> & { readonly title: string }): Promise<string> {
  return inTransaction(admin, async (tx) => {
    const id = crypto.randomUUID();
    await tx.db.insert(post).values({
      summary: "",
      body: "",
      ...{ ...text, tags: tidyTags(text.tags ?? []), recipeSlugs: [...(text.recipeSlugs ?? [])] },
      id,
      slug: await freeSlug(tx, slugOf(text.title), id),
      authorId: tx.actor.userId,
      authorName: AUTHOR,
    });
    await recordAdminAct(tx, { actor: tx.actor, act: "posts.begin", subjectKind: "post", subjectId: id });
    return id;
  });
}

/**
 * Keeps what an editor wrote. A published post stays as readers see it: the changes wait until it is published again.
 * Until a post has come out its address follows its title.
 */
export async function savePost(admin: Admin, { postId, revision, text }: SavePostInput): Promise<Revised> {
  return inTransaction(admin, async (tx) => {
    const row = await lockedPost(tx, postId);
    if (row.revision !== revision) return { ok: false, reason: "stale" } as const;
    const kept: PostText = { ...text, tags: tidyTags(text.tags) };
    const isOut = row.status === "published";
    const isNew = row.publishedAt === null;
    await tx.db
      .update(post)
      .set({
        ...(isOut ? { working: kept } : { ...written(kept), working: null }),
        ...(isNew ? { slug: await freeSlug(tx, slugOf(kept.title), postId) } : {}),
        revision: revision + 1,
      })
      .where(eq(post.id, postId));
    await recordWriting(tx, postId, kept);
    return { ok: true, revision: revision + 1 } as const;
  });
}

/** Puts a post out, or the changes that wait for it. */
export function publishPost(admin: Admin, postId: string, revision: number, now: Date): Promise<Revised> {
  return changePost(admin, { postId, revision, act: "posts.publish" }, (row) => ({
    ...(row.working === null ? {} : written(row.working)),
    working: null,
    status: "published",
    publishAt: null,
    publishedAt: row.publishedAt ?? now,
  }));
}

/** Lets a post come out at a time. Throws unavailable where nobody works in the background. */
export async function schedulePost(admin: Admin, postId: string, revision: number, at: Date): Promise<Revised> {
  requireWorker();
  return inTransaction(admin, async (tx) => {
    const detail = { at: at.toISOString() };
    const result = await changePost(tx, { postId, revision, act: "posts.schedule", detail }, (row) => {
      if (row.status === "published") throw new AppError("conflict", "This post is out already.");
      return { status: "scheduled", publishAt: at };
    });
    if (result.ok)
      await announce(tx, {
        id: `post ${postId} ${result.revision}`,
        name: POST_SCHEDULED,
        data: { postId, publishAt: at.toISOString() } satisfies PostScheduled,
      });
    return result;
  });
}

/** Takes a post back: readers find it no more, and nothing comes out by itself. */
export function withdrawPost(admin: Admin, postId: string, revision: number): Promise<Revised> {
  return changePost(admin, { postId, revision, act: "posts.withdraw" }, (row) => ({
    ...(row.working === null ? {} : written(row.working)),
    working: null,
    status: "draft",
    publishAt: null,
  }));
}

/** Forgets the changes that wait for a published post. */
export function dropChanges(admin: Admin, postId: string, revision: number): Promise<Revised> {
  return changePost(admin, { postId, revision, act: "posts.drop-changes" }, () => ({ working: null }));
}

/** Sets a post aside; `restorePost` brings it back as it was. */
export async function deletePost(admin: Admin, postId: string): Promise<void> {
  await markDeleted(admin, postId, new Date());
}

/** Brings back a post that was set aside. */
export async function restorePost(admin: Admin, postId: string): Promise<void> {
  await markDeleted(admin, postId, null);
}

async function markDeleted(admin: Admin, postId: string, deletedAt: Date | null): Promise<void> {
  await inTransaction(admin, async (tx) => {
    const rows = await tx.db
      .update(post)
      .set({ deletedAt })
      .where(and(eq(post.id, postId), deletedAt === null ? isNotNull(post.deletedAt) : isNull(post.deletedAt)))
      .returning({ id: post.id });
    if (rows.length === 0) throw noPost();
    const act = deletedAt === null ? "posts.restore" : "posts.delete";
    await recordAdminAct(tx, { actor: tx.actor, act, subjectKind: "post", subjectId: postId });
  });
}

/**
 * Puts out a scheduled post whose time has come, once: false where it was put out, taken back or given another time
 * since. For the background function.
 */
export async function publishScheduled({ db }: Pick<Scope, "db">, postId: string, publishAt: Date): Promise<boolean> {
  const rows = await db
    .update(post)
    .set({ status: "published", publishedAt: publishAt, publishAt: null, revision: sql`${post.revision} + 1` })
    .where(
      and(eq(post.id, postId), eq(post.status, "scheduled"), eq(post.publishAt, publishAt), isNull(post.deletedAt)),
    )
    .returning({ id: post.id });
  return rows.length === 1;
}

type PostRow = typeof post.$inferSelect;

async function changePost(
  admin: Admin,
  asked: { readonly postId: string; readonly revision: number; readonly act: string; readonly detail?: unknown },
  change: (row: PostRow) => Partial<typeof post.$inferInsert>,
): Promise<Revised> {
  return inTransaction(admin, async (tx) => {
    const row = await lockedPost(tx, asked.postId);
    if (row.revision !== asked.revision) return { ok: false, reason: "stale" } as const;
    const revision = asked.revision + 1;
    await tx.db
      .update(post)
      .set({ ...change(row), revision })
      .where(eq(post.id, row.id));
    const { act, detail } = asked;
    await recordAdminAct(tx, { actor: tx.actor, act, subjectKind: "post", subjectId: row.id, detail });
    return { ok: true, revision } as const;
  });
}

async function lockedPost({ db }: Pick<Scope, "db">, id: string): Promise<PostRow> {
  const [row] = await db
    .select()
    .from(post)
    .where(and(eq(post.id, id), isNull(post.deletedAt)))
    .for("update");
  if (row === undefined) throw noPost();
  return row;
}

/** Writing saves itself every few seconds: the audit log has it once in half an hour. */
async function recordWriting(tx: Admin, postId: string, text: PostText): Promise<void> {
  const [before] = await tx.db
    .select({ id: auditEntry.id })
    .from(auditEntry)
    .where(
      and(
        eq(auditEntry.subjectKind, "post"),
        eq(auditEntry.subjectId, postId),
        eq(auditEntry.act, "posts.save"),
        eq(auditEntry.actorId, tx.actor.userId),
        gt(auditEntry.createdAt, sql`now() - interval '30 minutes'`),
      ),
    )
    .limit(1);
  if (before !== undefined) return markWritten();
  const detail = { letters: text.body.length };
  await recordAdminAct(tx, { actor: tx.actor, act: "posts.save", subjectKind: "post", subjectId: postId, detail });
}

const written = ({ title, summary, body, tags, coverFileId, coverAlt, recipeSlugs }: PostText) => ({
  title,
  summary,
  body,
  tags: [...tags],
  coverFileId,
  coverAlt,
  recipeSlugs: [...recipeSlugs],
});

/** The address wanted, or the first of it-2, it-3 … that no other post has. */
async function freeSlug({ db }: Pick<Scope, "db">, wanted: string, ownId: string): Promise<string> {
  const rows = await db
    .select({ slug: post.slug, id: post.id })
    .from(post)
    .where(or(eq(post.slug, wanted), like(post.slug, `${wanted}-%`)));
  const taken = new Set(rows.filter((row) => row.id !== ownId).map((row) => row.slug));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
