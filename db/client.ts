import { readEnvironment } from "@/lib/platform/env";
import type { Connection } from "./drivers/connection";
import { openEmbedded } from "./drivers/embedded";
import { openNeon } from "./drivers/neon";
import { openPostgres } from "./drivers/postgres";

export type { Db } from "./drivers/connection";

/** One connection a process: Next bundles this file several times, so it is kept on the global object. */
const holder = globalThis as typeof globalThis & { mealprepConnection?: Connection | undefined };

/**
 * The database of this process, opened at first use: embedded without `DATABASE_URL`, else Neon or PostgreSQL.
 * Throws ConfigurationError or DatabaseLockedError with one clear line.
 */
export function connection(): Connection {
  holder.mealprepConnection ??= open();
  return holder.mealprepConnection;
}

/** Closes it, so that another process may open it. */
export async function closeConnection(): Promise<void> {
  const current = holder.mealprepConnection;
  holder.mealprepConnection = undefined;
  await current?.close();
}

function open(): Connection {
  const env = readEnvironment();
  switch (env.databaseDriver) {
    case "embedded":
      return openEmbedded(env.dataDir);
    case "neon":
      return openNeon(env.databaseUrl ?? "", env.neonLocalProxy);
    case "postgres":
      return openPostgres(env.databaseUrl ?? "");
  }
}
