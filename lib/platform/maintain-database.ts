import "server-only";
import { sql } from "drizzle-orm";
import { type Db, database } from "./database";
import { readEnvironment } from "./env";
import { rowsOf } from "./jobs/rows";

const name = (table: string) => sql.identifier(table);

/** Tables by size, the largest first. */
export async function tablesToMaintain(db: Db = database()): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    db,
    sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' order by pg_total_relation_size(c.oid) desc, c.relname`,
  );
  return rows.map((row) => row.name);
}

/**
 * Frees what deleted rows held and counts anew for the planner of queries. The embedded database has nobody else who does
 * it; a PostgreSQL does most of it by itself, so there only the counting is done. Not to be called in a transaction.
 */
export async function maintainTable(table: string, db: Db = database()): Promise<void> {
  if (readEnvironment().databaseDriver === "embedded") await db.execute(sql`vacuum (analyze) ${name(table)}`);
  else await db.execute(sql`analyze ${name(table)}`);
}

/** Builds the indexes of a busy table anew, where this database can do it without anybody noticing. */
export async function rebuildIndexes(table: string, db: Db = database()): Promise<void> {
  if (readEnvironment().databaseDriver === "embedded") await db.execute(sql`reindex table ${name(table)}`);
  else await db.execute(sql`reindex table concurrently ${name(table)}`);
}
