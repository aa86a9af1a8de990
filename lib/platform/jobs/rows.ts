import type { SQL } from "drizzle-orm";
import type { Db } from "@/db/drivers/connection";

/**
 * The rows of a hand-written statement. All three drivers answer with `rows`; their columns are those the statement
 * names, which is why it stands beside the type at every call.
 */
export async function rowsOf<Row>(db: Db, statement: SQL): Promise<Row[]> {
  const result = (await db.execute(statement)) as unknown as { readonly rows: Row[] };
  return result.rows;
}

/** A moment as the database reads it. */
export const iso = (ms: number): string => new Date(ms).toISOString();
