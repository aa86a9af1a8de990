import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll } from "vitest";
import type { Db } from "../drivers/connection";
import { EMBEDDED_EXTENSIONS, embeddedConnection } from "../drivers/embedded";
import { openPostgres } from "../drivers/postgres";
import { PreparingPGlite } from "../drivers/preparing-pglite";
import { MIGRATIONS } from "../migrations-folder";

/** Thrown to undo a test's transaction; nothing survives it. */
class RollbackSignal extends Error {}

let booted: Promise<{ db: Db; close: () => Promise<void> }> | undefined;

/**
 * A migrated PGlite of this test worker, booted from a dumped image that is made once per set of migrations.
 * Use it through `inRolledBack`, unless the test needs transactions of its own: files do not share it.
 */
export async function testDatabase(): Promise<Db> {
  booted ??= boot();
  return (await booted).db;
}

/** Runs a test in a transaction that is thrown away. */
export async function inRolledBack(test: (db: Db) => Promise<void>): Promise<void> {
  const db = await testDatabase();
  await db
    .transaction(async (tx) => {
      await test(tx);
      throw new RollbackSignal();
    })
    .catch((error: unknown) => {
      if (!(error instanceof RollbackSignal)) throw error;
    });
}

/** Runs a test on a database of its own, for what concurrent transactions do to each other; a second of time. */
export async function onOwnDatabase(test: (db: Db) => Promise<void>): Promise<void> {
  const { db, close } = await boot();
  try {
    await test(db);
  } finally {
    await close();
  }
}

afterAll(async () => {
  await (await booted)?.close();
});

async function boot() {
  const server = process.env.TEST_DATABASE_URL;
  if (server !== undefined && server !== "") return bootOn(server);
  const pglite = new PreparingPGlite({
    extensions: EMBEDDED_EXTENSIONS,
    loadDataDir: new Blob([await migratedImage()]),
  });
  const { db, close } = embeddedConnection(pglite, null);
  return { db, close };
}

/** The same on a real PostgreSQL, by hand: a database of its own, copied from one that is migrated once. */
async function bootOn(server: string) {
  const admin = new Client({ connectionString: server });
  await admin.connect();
  const addressOf = (name: string) => Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const template = `mealprep_${migrationsHash()}`;
  await admin.query("select pg_advisory_lock(360)");
  const known = await admin.query("select 1 from pg_database where datname = $1", [template]);
  if (known.rowCount === 0) {
    await admin.query(`create database "${template}"`);
    const made = openPostgres(addressOf(template), 1);
    await made.migrate();
    await made.close();
  }
  const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;
  await admin.query(`create database "${name}" template "${template}"`);
  await admin.query("select pg_advisory_unlock(360)");
  const { db, close } = openPostgres(addressOf(name));
  return {
    db,
    close: async () => {
      await close();
      await admin.query(`drop database "${name}" with (force)`);
      await admin.end();
    },
  };
}

/** The dumped data folder of an empty, migrated database; written next to its final name so that workers never read half. */
async function migratedImage(): Promise<Uint8Array<ArrayBuffer>> {
  const file = path.join(os.tmpdir(), `mealprep-test-${migrationsHash()}.tar`);
  if (!fs.existsSync(file)) {
    const pglite = new PreparingPGlite({ extensions: EMBEDDED_EXTENSIONS });
    const connection = embeddedConnection(pglite, null);
    await connection.migrate();
    const dump = await pglite.dumpDataDir("none");
    const unfinished = `${file}.${process.pid}`;
    fs.writeFileSync(unfinished, new Uint8Array(await dump.arrayBuffer()));
    fs.renameSync(unfinished, file);
    await connection.close();
  }
  return new Uint8Array(fs.readFileSync(file));
}

function migrationsHash(): string {
  const hash = createHash("sha256");
  for (const name of fs
    .readdirSync(MIGRATIONS)
    .filter((entry) => entry.endsWith(".sql"))
    .sort()) {
    hash.update(name).update(fs.readFileSync(path.join(MIGRATIONS, name)));
  }
  return hash.digest("hex").slice(0, 16);
}
