import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll } from "vitest";
import type { Db } from "../drivers/connection";
import { EMBEDDED_EXTENSIONS, embeddedConnection } from "../drivers/embedded";
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
  const pglite = new PGlite({ extensions: EMBEDDED_EXTENSIONS, loadDataDir: new Blob([await migratedImage()]) });
  const { db, close } = embeddedConnection(pglite, null);
  return { db, close };
}

/** The dumped data folder of an empty, migrated database; written next to its final name so that workers never read half. */
async function migratedImage(): Promise<Uint8Array<ArrayBuffer>> {
  const file = path.join(os.tmpdir(), `mealprep-test-${migrationsHash()}.tar`);
  if (!fs.existsSync(file)) {
    const pglite = new PGlite({ extensions: EMBEDDED_EXTENSIONS });
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
