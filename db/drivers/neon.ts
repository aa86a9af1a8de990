import { neonConfig, Pool } from "@neondatabase/serverless";
import { drizzle } from "drizzle-orm/neon-serverless";
import { migrate } from "drizzle-orm/neon-serverless/migrator";
import { MIGRATIONS } from "../migrations-folder";
import * as schema from "../schema";
import type { Connection } from "./connection";

/**
 * Neon through its WebSocket pool (its HTTP client has no transactions).
 * `localProxy` (`host:port`) sends the traffic to a WebSocket-to-TCP bridge instead, which tests use.
 */
export function openNeon(databaseUrl: string, localProxy: string | null): Connection {
  if (localProxy !== null) {
    neonConfig.wsProxy = () => localProxy;
    neonConfig.useSecureWebSocket = false;
    neonConfig.pipelineConnect = false;
    neonConfig.pipelineTLS = false;
  }
  // A socket server over one PGlite serves one client at a time.
  const pool = new Pool({ connectionString: databaseUrl, max: localProxy === null ? 10 : 1 });
  pool.on("error", (error: Error) => console.error(`Neon connection lost: ${error.message}`));
  const db = drizzle(pool, { schema, casing: "snake_case" });
  return {
    db,
    driver: "neon",
    lock: null,
    migrate: () => migrate(db, { migrationsFolder: MIGRATIONS }),
    close: () => pool.end(),
  };
}
