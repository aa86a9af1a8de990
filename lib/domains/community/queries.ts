import "server-only";
import { and, arrayContains, asc, desc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { file, post, postComment, recipe, user } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import { minutesOf } from "../recipes/policy";
import { mediaIn, POSTS_PAGE, type PublicPicture, readingMinutes } from "./policy";

type Reader = Pick<Scope, "db">;

const isOut = and(eq(post.status, "published"), isNull(post.deletedAt));

const cardColumns = {
  id: post.id,
  slug: post.slug,
  title: post.title,
  summary: post.summary,
  tags: post.tags,
  coverFileId: post.coverFileId,
  coverAlt: post.coverAlt,
  recipeSlugs: post.recipeSlugs,
  authorName: post.authorName,
  publishedAt: sql<Date>`coalesce(${post.publishedAt}, ${post.createdAt})`.mapWith(post.createdAt),
  letters: sql<number>`length(${post.body})`.mapWith(Number),
  updatedAt: post.updatedAt,
} as const;

/** One page of what is published, newest first, with how many there are. `page` counts from 0. */
export async function listPosts({ db }: Reader, filter: { readonly tag: string | null; readonly page: number }) {
  const rows = await db
    .select({ ...cardColumns, total: sql<number>`count(*) over()`.mapWith(Number) })
    .from(post)
    .where(and(isOut, filter.tag === null ? undefined : arrayContains(post.tags, [filter.tag])))
    .orderBy(desc(post.publishedAt), desc(post.id))
    .limit(POSTS_PAGE)
    .offset(filter.page * POSTS_PAGE);
  return {
    total: rows[0]?.total ?? 0,
    posts: rows.map(({ letters, total: _total, ...row }) => ({ ...row, minutes: readingMinutes(letters) })),
  };
}

export type PostCard = Awaited<ReturnType<typeof listPosts>>["posts"][number];

/** Tags of what is published, the most used first. */
export async function listTags({ db }: Reader): Promise<readonly string[]> {
  const tag = sql<string>`unnest(${post.tags})`;
  const rows = await db
    .select({ tag, count: sql<number>`count(*)`.mapWith(Number) })
    .from(post)
    .where(isOut)
    .groupBy(tag)
    .orderBy(desc(sql`count(*)`), asc(tag))
    .limit(24);
  return rows.map((row) => row.tag);
}

/** A published post by its address, null for every other. */
export async function findPost({ db }: Reader, slug: string) {
  const [row] = await db
    .select({ ...cardColumns, body: post.body })
    .from(post)
    .where(and(eq(post.slug, slug), isOut));
  if (row === undefined) return null;
  const { letters, ...rest } = row;
  return { ...rest, minutes: readingMinutes(letters) };
}

/** The newest other posts, those that share a tag first. */
export const listOtherPosts = ({ db }: Reader, to: { readonly id: string; readonly tags: readonly string[] }) =>
  db
    .select({ slug: post.slug, title: post.title, summary: post.summary })
    .from(post)
    .where(and(isOut, ne(post.id, to.id)))
    .orderBy(desc(sql`${post.tags} && ${sql.param([...to.tags], post.tags)}`), desc(post.publishedAt))
    .limit(2);

/** Everything a feed tells of the newest posts. */
export const listFeed = ({ db }: Reader) =>
  db
    .select({ ...cardColumns, body: post.body })
    .from(post)
    .where(isOut)
    .orderBy(desc(post.publishedAt))
    .limit(30);

/** Recipes of the collection that a post names, in its order. */
export async function relatedRecipes({ db }: Reader, slugs: readonly string[]) {
  if (slugs.length === 0) return [];
  const rows = await db
    .select({
      id: recipe.id,
      slug: recipe.slug,
      title: recipe.title,
      prepMinutes: recipe.prepMinutes,
      cookMinutes: recipe.cookMinutes,
      totalMinutes: recipe.totalMinutes,
      kcal: recipe.kcal,
    })
    .from(recipe)
    .where(and(isNull(recipe.householdId), isNull(recipe.deletedAt), inArray(recipe.slug, [...slugs])));
  return slugs.flatMap((slug) => {
    const row = rows.find((one) => one.slug === slug);
    return row === undefined ? [] : [{ id: row.id, slug, title: row.title, kcal: row.kcal, minutes: minutesOf(row) }];
  });
}

/** What there is to know of the public pictures of a text and its cover, by id. Others' pictures are absent. */
export const publicPictures = (
  reader: Reader,
  of: { readonly body: string; readonly coverFileId: string | null },
): Promise<ReadonlyMap<string, PublicPicture>> =>
  picturesById(reader, [...mediaIn(of.body), ...(of.coverFileId === null ? [] : [of.coverFileId])]);

/** The covers of several posts, by id. */
export const coversOf = (
  reader: Reader,
  posts: readonly { readonly coverFileId: string | null }[],
): Promise<ReadonlyMap<string, PublicPicture>> =>
  picturesById(
    reader,
    posts.flatMap(({ coverFileId }) => coverFileId ?? []),
  );

async function picturesById({ db }: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, PublicPicture>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: file.id, width: file.width, height: file.height, placeholder: file.placeholder })
    .from(file)
    .where(and(inArray(file.id, [...ids]), isNull(file.householdId)));
  return new Map(
    rows.flatMap(({ id, width, height, placeholder }): (readonly [string, PublicPicture])[] =>
      width === null || height === null ? [] : [[id, { id, width, height, placeholder }]],
    ),
  );
}

/**
 * What is said below a post, oldest first: what is shown to everyone, and what `userId` wrote that still waits.
 */
export const listComments = ({ db }: Reader, postId: string, userId: string | null) =>
  db
    .select({
      id: postComment.id,
      name: user.name,
      text: postComment.text,
      state: postComment.state,
      isOwn: userId === null ? sql<boolean>`false` : sql<boolean>`${postComment.userId} = ${userId}`,
      createdAt: postComment.createdAt,
    })
    .from(postComment)
    .innerJoin(user, eq(user.id, postComment.userId))
    .where(
      and(
        eq(postComment.postId, postId),
        or(
          eq(postComment.state, "shown"),
          userId === null ? undefined : and(eq(postComment.userId, userId), eq(postComment.state, "waiting")),
        ),
      ),
    )
    .orderBy(asc(postComment.createdAt))
    .limit(300);
