import "server-only";
import { and, asc, count, desc, eq, isNotNull, isNull, type SQL, sql, sum } from "drizzle-orm";
import { file, household, imageRendition, post, recipe, recipePhoto } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";

type Reader = Pick<Scope, "db">;

export const MEDIA_SORTS = ["added", "size"] as const;
export const MEDIA_KINDS = ["public", "household", "unused", "twice", "removed"] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

export interface MediaFilter {
  readonly q: string;
  readonly kind: MediaKind | null;
  readonly sort: { readonly by: (typeof MEDIA_SORTS)[number]; readonly isDown: boolean };
  readonly offset: number;
  readonly perPage: number;
}

const recipesShowing = sql<number>`(select count(distinct shown.id) from (
  select ${recipe.id} as id from ${recipe} where ${recipe.coverFileId} = ${file.id}
  union all select ${recipePhoto.recipeId} from ${recipePhoto} where ${recipePhoto.fileId} = ${file.id}) as shown)`;
const postsShowing = sql<number>`(select count(*) from ${post} where ${post.coverFileId} = ${file.id}
  or strpos(${post.body}, ${file.id}::text) > 0 or strpos(coalesce(${post.working}::text, ''), ${file.id}::text) > 0)`;
const copies = sql<number>`(select count(*) from ${file} as other where other.sha256 = ${file.sha256})`;
const sizes = sql<number>`(select coalesce(sum(${imageRendition.bytes}), 0) from ${imageRendition} where ${imageRendition.fileId} = ${file.id})`;

/** Stored files for admins: whose, how large with their smaller sizes, what shows them, how often the same is kept. */
export async function listMedia({ db }: Reader, { q, kind, sort, offset, perPage }: MediaFilter) {
  const conditions: Readonly<Record<MediaKind, SQL>> = {
    public: isNull(file.householdId),
    household: isNotNull(file.householdId),
    unused: sql`${recipesShowing} = 0 and ${postsShowing} = 0`,
    twice: sql`${copies} > 1`,
    removed: isNotNull(file.removedAt),
  };
  const by: SQL = sort.by === "size" ? sql`${file.bytes} + ${sizes}` : sql`${file.createdAt}`;
  const rows = await db
    .select({
      id: file.id,
      householdId: file.householdId,
      householdName: household.name,
      contentType: file.contentType,
      width: file.width,
      height: file.height,
      sha256: file.sha256,
      createdAt: file.createdAt,
      isRemoved: sql<boolean>`${file.removedAt} is not null`,
      bytes: sql<number>`${file.bytes} + ${sizes}`.mapWith(Number),
      recipes: recipesShowing.mapWith(Number),
      posts: postsShowing.mapWith(Number),
      copies: copies.mapWith(Number),
      total: sql<number>`count(*) over()`.mapWith(Number),
    })
    .from(file)
    .leftJoin(household, eq(household.id, file.householdId))
    .where(
      and(
        kind === null ? undefined : conditions[kind],
        kind === "removed" ? undefined : isNull(file.removedAt),
        q === ""
          ? undefined
          : sql`(${household.name} ilike ${`%${q.replaceAll(/[\\%_]/g, "\\$&")}%`} or ${file.sha256} = ${q} or ${file.id}::text = ${q})`,
      ),
    )
    .orderBy((sort.isDown ? desc : asc)(by), asc(file.id))
    .limit(perPage)
    .offset(offset);
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _total, ...row }) => row) };
}

/** What storage holds: files, bytes of them, and bytes of their smaller sizes; the same bytes are counted once. */
export async function storageTotals({ db }: Reader) {
  const distinct = db.selectDistinctOn([file.sha256], { sha256: file.sha256, bytes: file.bytes }).from(file).as("kept");
  const [kept] = await db.select({ files: count(), bytes: sum(distinct.bytes).mapWith(Number) }).from(distinct);
  const made = db
    .selectDistinctOn([imageRendition.sha256], { sha256: imageRendition.sha256, bytes: imageRendition.bytes })
    .from(imageRendition)
    .as("made");
  const [smaller] = await db.select({ files: count(), bytes: sum(made.bytes).mapWith(Number) }).from(made);
  return {
    files: kept?.files ?? 0,
    bytes: kept?.bytes ?? 0,
    sizes: smaller?.files ?? 0,
    sizeBytes: smaller?.bytes ?? 0,
  };
}
