import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { DatabaseLock } from "../lock";
import type * as schema from "../schema";

/** Any of the three drivers, as data files see it. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface Connection {
  readonly db: Db;
  readonly driver: "embedded" | "neon" | "postgres";
  /** Brings the tables up to date; safe to call again. */
  migrate(): Promise<void>;
  close(): Promise<void>;
  /** The lock of the embedded database. */
  readonly lock: DatabaseLock | null;
}
