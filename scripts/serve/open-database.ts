import fs from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { closeConnection, connection } from "@/db/client";
import type { Connection } from "@/db/drivers/connection";
import { acquireLock } from "@/db/lock";
import type { Environment } from "@/lib/platform/env";
import { oneLine } from "../one-line";

const ANSWER_WITHIN_MS = 10_000;

/** Opens the database of the settings and hears one answer from it; throws with one line that says what to do. */
export async function openDatabase(env: Environment, answerWithinMs = ANSWER_WITHIN_MS): Promise<Connection> {
  if (env.databaseDriver === "embedded") await createOnce(env.dataDir);
  const current = connection();
  try {
    const answer = current.db.execute(sql`select 1`);
    // The embedded one works in this thread, at the machine's own pace.
    await (current.driver === "embedded" ? answer : Promise.race([answer, silence(answerWithinMs)]));
    return current;
  } catch (error) {
    current.lock?.release();
    // A database that does not answer may not say goodbye either.
    closeConnection().catch(() => {});
    throw new Error(env.databaseUrl === null ? damaged(env.dataDir, error) : unreachable(env.databaseUrl, error));
  }
}

/**
 * Makes the embedded database beside its place and moves it there when it is whole: a first start that is cut off leaves
 * nothing that looks like a database.
 */
async function createOnce(dataDir: string): Promise<void> {
  const place = path.join(dataDir, "db");
  if (fs.existsSync(place)) {
    assertLooksWhole(place);
    return;
  }
  const lock = acquireLock(dataDir);
  const unfinished = path.join(dataDir, "db.unfinished");
  try {
    fs.rmSync(unfinished, { recursive: true, force: true });
    const pglite = await PGlite.create(unfinished);
    await pglite.close();
    fs.renameSync(unfinished, place);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`The database in ${dataDir} could not be made: ${oneLine(error)}`);
  } finally {
    lock.release();
  }
}

/** PGlite would make a new database over the remains of one that lost its version file. */
function assertLooksWhole(place: string): void {
  if (fs.statSync(place).isDirectory() && fs.existsSync(path.join(place, "PG_VERSION"))) return;
  throw new Error(damaged(path.dirname(place), new Error("it is not a whole database")));
}

function damaged(dataDir: string, error: unknown): string {
  const reason = oneLine(error).replace(/\.$/, "");
  if (reason.startsWith("The disk is full")) return `${reason}.`;
  return `The database in ${path.join(dataDir, "db")} cannot be opened (${reason}). Bring that folder back from a copy, or move it away: the next start then makes a new one.`;
}

function unreachable(databaseUrl: string, error: unknown): string {
  const { hostname, port } = new URL(databaseUrl);
  return `The database of DATABASE_URL at ${hostname}${port === "" ? "" : `:${port}`} cannot be used: ${oneLine(error)}`;
}

function silence(ms: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`it did not answer within ${ms / 1000} seconds`)), ms).unref();
  });
}
