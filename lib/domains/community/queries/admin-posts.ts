import "server-only";
import { and, arrayContains, asc, eq, ilike, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { post, postComment, recipe } from "@/db/schema";
import type { PostText } from "@/db/schema/community";
import type { Scope } from "@/lib/platform/auth/scope";
import type { PostState } from "../policy";

type Reader = Pick<Scope, "db">;

export const POST_SORTS = ["updated", "title", "published"] as const;

export interface PostsFilter {
  readonly q: string;
  readonly state: PostState | "deleted" | null;
  readonly tag: string | null;
  readonly sort: { readonly by: (typeof POST_SORTS)[number]; readonly isDown: boolean };
  readonly offset: number;
  readonly perPage: number;
}

/** Posts of every state for admins, with the number of comments each has and how many of them wait. */
export async function listAllPosts({ db }: Reader, { q, state, tag, sort, offset, perPage }: PostsFilter) {
  const like = `%${q.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const column: Record<PostsFilter["sort"]["by"], SQL> = {
    updated: sql`${post.updatedAt}`,
    title: sql`lower(${post.title})`,
    published: sql`coalesce(${post.publishAt}, ${post.publishedAt})`,
  };
  const by = column[sort.by];
  const rows = await db
    .select({
      id: post.id,
      slug: post.slug,
      title: sql<string>`coalesce(${post.working} ->> 'title', ${post.title})`,
      tags: post.tags,
      status: post.status,
      hasChanges: sql<boolean>`${post.working} is not null`,
      publishAt: post.publishAt,
      publishedAt: post.publishedAt,
      updatedAt: post.updatedAt,
      revision: post.revision,
      isDeleted: sql<boolean>`${post.deletedAt} is not null`,
      shown: commentsIn("shown"),
      waiting: commentsIn("waiting"),
      total: sql<number>`count(*) over()`.mapWith(Number),
    })
    .from(post)
    .where(
      and(
        state === "deleted" ? isNotNull(post.deletedAt) : isNull(post.deletedAt),
        state === null || state === "deleted" ? undefined : eq(post.status, state),
        q === "" ? undefined : or(ilike(post.title, like), ilike(post.summary, like)),
        tag === null ? undefined : arrayContains(post.tags, [tag]),
      ),
    )
    .orderBy(sort.isDown ? sql`${by} desc nulls last` : sql`${by} asc nulls last`, asc(post.id))
    .limit(perPage)
    .offset(offset);
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _total, ...row }) => row) };
}

export type ListedPost = Awaited<ReturnType<typeof listAllPosts>>["rows"][number];

// A column of a lone table loses the table's name at the top of a selected expression; one level down it keeps it.
const commentsIn = (state: "shown" | "waiting") =>
  sql<number>`${sql`(select count(*) from ${postComment} where ${postComment.postId} = ${post.id} and ${postComment.state} = ${state})`}`.mapWith(
    Number,
  );

/** A post as its editor opens it: with what waits to be put out where there is something. Null where there is none. */
export async function findPostToEdit({ db }: Reader, id: string) {
  const [row] = await db
    .select()
    .from(post)
    .where(and(eq(post.id, id), isNull(post.deletedAt)));
  if (row === undefined) return null;
  const { working, title, summary, body, tags, coverFileId, coverAlt, recipeSlugs, ...rest } = row;
  const live: PostText = { title, summary, body, tags, coverFileId, coverAlt, recipeSlugs };
  return { ...rest, text: working ?? live, hasChanges: working !== null };
}

/** Collection recipes to name below a post. */
export const listCollectionSlugs = ({ db }: Reader) =>
  db
    .select({ slug: sql<string>`${recipe.slug}`, title: recipe.title })
    .from(recipe)
    .where(and(isNull(recipe.householdId), isNull(recipe.deletedAt), isNotNull(recipe.slug)))
    .orderBy(asc(recipe.title));
