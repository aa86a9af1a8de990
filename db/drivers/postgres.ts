import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Pool } from "pg";
import { MIGRATIONS } from "../migrations-folder";
import * as schema from "../schema";
import type { Connection } from "./connection";

/** Any PostgreSQL with pgvector, by its address. */
export function openPostgres(databaseUrl: string, maxConnections = 10): Connection {
  const pool = new Pool({ connectionString: databaseUrl, max: maxConnections, connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks must not end the process; the next query opens a new one.
  pool.on("error", (error) => console.error(`PostgreSQL connection lost: ${error.message}`));
  const db = drizzle(pool, { schema, casing: "snake_case" });
  return {
    db,
    driver: "postgres",
    lock: null,
    migrate: () => migrate(db, { migrationsFolder: MIGRATIONS }),
    close: () => pool.end(),
  };
}
