import "server-only";
import { and, asc, count, desc, eq, exists, ilike, inArray, isNull, sql } from "drizzle-orm";
import { contentReport, post, postComment, user } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import type { CommentState } from "../policy";

type Reader = Pick<Scope, "db">;

export interface CommentsFilter {
  readonly q: string;
  /** `reported`: any that somebody asked to look at. */
  readonly state: CommentState | "reported" | null;
  readonly sort: { readonly by: "written"; readonly isDown: boolean };
  readonly offset: number;
  readonly perPage: number;
}

/** Comments for admins, with the reasons somebody gave for looking at them. */
export async function listAllComments({ db }: Reader, { q, state, sort, offset, perPage }: CommentsFilter) {
  const isReported = exists(
    db
      .select({ id: contentReport.id })
      .from(contentReport)
      .where(and(eq(contentReport.commentId, postComment.id), isNull(contentReport.closedAt))),
  );
  const rows = await db
    .select({
      id: postComment.id,
      text: postComment.text,
      state: postComment.state,
      createdAt: postComment.createdAt,
      name: user.name,
      postTitle: post.title,
      postSlug: post.slug,
      total: sql<number>`count(*) over()`.mapWith(Number),
    })
    .from(postComment)
    .innerJoin(user, eq(user.id, postComment.userId))
    .innerJoin(post, eq(post.id, postComment.postId))
    .where(
      and(
        q === "" ? undefined : ilike(postComment.text, `%${q.replaceAll(/[\\%_]/g, "\\$&")}%`),
        state === "reported" ? isReported : undefined,
        state === null || state === "reported" ? undefined : eq(postComment.state, state),
      ),
    )
    .orderBy((sort.isDown ? desc : asc)(postComment.createdAt), asc(postComment.id))
    .limit(perPage)
    .offset(offset);
  const reports = await openReports(
    { db },
    contentReport.commentId,
    rows.map((row) => row.id),
  );
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total: _total, ...row }) => ({ ...row, reports: reports.get(row.id) ?? [] })),
  };
}

/** How many comments wait for an admin. */
export async function countWaiting({ db }: Reader): Promise<number> {
  const [row] = await db.select({ count: count() }).from(postComment).where(eq(postComment.state, "waiting"));
  return row?.count ?? 0;
}

/** Open reports of comments or recipes, newest first, by what they are about. */
export async function openReports(
  { db }: Reader,
  of: typeof contentReport.commentId | typeof contentReport.recipeId,
  ids: readonly string[],
) {
  if (ids.length === 0) return new Map<string, never[]>();
  const rows = await db
    .select({
      about: sql<string>`${of}`,
      reason: contentReport.reason,
      text: contentReport.text,
      name: user.name,
      createdAt: contentReport.createdAt,
    })
    .from(contentReport)
    .innerJoin(user, eq(user.id, contentReport.reporterId))
    .where(and(isNull(contentReport.closedAt), inArray(of, [...ids])))
    .orderBy(desc(contentReport.createdAt));
  return Map.groupBy(rows, (row) => row.about);
}
