import "server-only";
import { and, eq, getTableColumns, inArray, is, lt, notExists, or, type SQL, sql } from "drizzle-orm";
import { getTableConfig, type PgColumn, PgTable } from "drizzle-orm/pg-core";
import * as schema from "@/db/schema";
import type { Db } from "@/lib/platform/database";
import { listBytes, removeBytes } from "@/lib/platform/storage/store";

const { file, imageRendition, post, recipeVersion } = schema;

const tables = (): readonly PgTable[] =>
  Object.values(schema as Readonly<Record<string, unknown>>).filter((value): value is PgTable => is(value, PgTable));

const columnsLike = (table: PgTable, name: RegExp): readonly PgColumn[] =>
  Object.entries<PgColumn>(getTableColumns(table)).flatMap(([key, column]) => (name.test(key) ? [column] : []));

/**
 * Files that nothing shows: no row of any table points at them (found through the schema's own keys, so that a table
 * added later counts without a word here), no version of a recipe and no text of the blog names them.
 */
export function isUnused(db: Db): SQL | undefined {
  const pointing = tables()
    .filter((table) => table !== imageRendition)
    .flatMap((table) => getTableConfig(table).foreignKeys.map((key) => ({ table, ...key.reference() })))
    .filter(({ foreignTable }) => foreignTable === file);
  return and(
    ...pointing.flatMap(({ table, columns: [column] }) =>
      column === undefined ? [] : [notExists(db.select({ one: sql`1` }).from(table).where(eq(column, file.id)))],
    ),
    ...tables().flatMap((table) =>
      columnsLike(table, /fileIds$/i).map((column) =>
        notExists(db.select({ one: sql`1` }).from(table).where(sql`${file.id} = any(${column})`)),
      ),
    ),
    notExists(
      db
        .select({ one: sql`1` })
        .from(recipeVersion)
        .where(sql`${recipeVersion.content} ->> 'coverFileId' = ${file.id}::text`),
    ),
    notExists(
      db
        .select({ one: sql`1` })
        .from(post)
        .where(
          sql`strpos(${post.body}, ${file.id}::text) > 0 or strpos(coalesce(${post.working}::text, ''), ${file.id}::text) > 0`,
        ),
    ),
  );
}

/**
 * Forgets files that nothing has shown since a moment, and those that an admin deleted before another; answers how many.
 * Their bytes go with the next sweep.
 */
export async function removeUnusedFiles(db: Db, since: Date, deletedSince: Date): Promise<number> {
  const gone = await db
    .delete(file)
    .where(and(or(lt(file.createdAt, since), lt(file.removedAt, deletedSince)), isUnused(db)))
    .returning({ id: file.id });
  return gone.length;
}

/** Bytes as young as this may belong to a row that is still being written. */
const SETTLED_MS = 86_400_000;

/**
 * Removes bytes of storage that no row names any more: of files that were removed, of households that left, of work that
 * broke off. Whatever table keeps a SHA-256 holds its bytes. Safe at any time and again.
 */
export async function sweepBytes(db: Db, now: Date): Promise<{ readonly files: number; readonly bytes: number }> {
  const naming = tables().flatMap((table) => columnsLike(table, /sha256$/i).map((column) => ({ table, column })));
  const gone = { files: 0, bytes: 0 };
  for (let prefix = 0; prefix < 256; prefix++) {
    const kept = await listBytes(prefix.toString(16).padStart(2, "0"));
    const old = kept.filter(({ modifiedAt }) => modifiedAt.getTime() < now.getTime() - SETTLED_MS);
    for (let from = 0; from < old.length; from += 1000) {
      const part = old.slice(from, from + 1000);
      const named = new Set<string>();
      for (const { table, column } of naming) {
        const rows = await db
          .selectDistinct({ sha256: sql<string>`${column}` })
          .from(table)
          .where(
            inArray(
              column,
              part.map(({ sha256 }) => sha256),
            ),
          );
        for (const row of rows) named.add(row.sha256);
      }
      for (const { sha256, bytes } of part) {
        if (named.has(sha256)) continue;
        await removeBytes(sha256);
        gone.files += 1;
        gone.bytes += bytes;
      }
    }
  }
  return gone;
}
