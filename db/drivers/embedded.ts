import path from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { vector } from "@electric-sql/pglite-pgvector";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { acquireLock, type DatabaseLock } from "../lock";
import { MIGRATIONS } from "../migrations-folder";
import * as schema from "../schema";
import type { Connection } from "./connection";
import { PreparingPGlite } from "./preparing-pglite";

export const EMBEDDED_EXTENSIONS = { pg_trgm, unaccent, vector };

/** Opens `<dataDir>/db` in this process and holds its lock until closed. */
export function openEmbedded(dataDir: string): Connection {
  const lock = acquireLock(dataDir);
  const pglite = new PreparingPGlite({
    dataDir: path.join(dataDir, "db"),
    extensions: EMBEDDED_EXTENSIONS,
    relaxedDurability: false,
  });
  return embeddedConnection(pglite, lock);
}

/** Wraps a PGlite that is already there (tests boot theirs from a dumped image). */
export function embeddedConnection(pglite: PGlite, lock: DatabaseLock | null): Connection {
  const db = drizzle(pglite, { schema, casing: "snake_case" });
  return {
    db,
    driver: "embedded",
    lock,
    migrate: () => migrate(db, { migrationsFolder: MIGRATIONS }),
    async close() {
      await pglite.close();
      lock?.release();
    },
  };
}
