import fs from "node:fs";
import path from "node:path";
import { lockHolder } from "@/db/lock";

const NEEDED_BYTES = 300e6;

/** Free bytes of the disk that holds a folder. */
export type ReadFree = (folder: string) => number;

/** Throws with one line when a folder's disk has less room than a first start writes; the folder may not exist yet. */
export function assertRoomOnDisk(folders: readonly string[], readFree: ReadFree = freeBytes): void {
  for (const folder of folders) {
    const free = readFree(nearestFolder(folder));
    if (free < NEEDED_BYTES)
      throw new Error(
        `The disk is almost full: ${Math.round(free / 1e6)} MB are free at ${folder}, at least ${NEEDED_BYTES / 1e6} MB are needed. Nothing was written; free some space and start again.`,
      );
  }
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = fs.statfsSync(folder);
  return bavail * bsize;
}

function nearestFolder(folder: string): string {
  let current = folder;
  while (!fs.existsSync(current) && path.dirname(current) !== current) current = path.dirname(current);
  return current;
}

/** Throws with one line while another process uses the embedded database, above all a first `npm start`. */
export function assertNotLocked(dataDir: string): void {
  const holder = lockHolder(dataDir);
  if (holder === null) return;
  throw new Error(
    holder.url === null
      ? `The database in ${dataDir} is in use by process ${holder.pid} (since ${holder.since}). Stop that process first, or set MEALPREP_DATA_DIR to another folder.`
      : `MealPrep360 is already running at ${holder.url} (process ${holder.pid}, database in ${dataDir}). Open it there or stop it; a second kitchen needs its own PORT and MEALPREP_DATA_DIR.`,
  );
}

/** Makes the data folder; throws with one line when it cannot be written to. Clears away a secret that was cut short. */
export function openDataFolder(dataDir: string): void {
  try {
    fs.mkdirSync(dataDir, { recursive: true });
    fs.accessSync(dataDir, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    throw new Error(reasonOf(error, dataDir), {
      cause: error instanceof Error && codeOf(error) === "ENOSPC" ? error : undefined,
    });
  }
  const secret = path.join(dataDir, "auth-secret");
  if (fs.existsSync(secret) && fs.statSync(secret).size < 32) fs.rmSync(secret);
}

function reasonOf(error: unknown, dataDir: string): string {
  const whatToDo = "Set MEALPREP_DATA_DIR to a folder that can be written to.";
  switch (codeOf(error)) {
    case "EEXIST":
    case "ENOTDIR":
      return `The data folder ${dataDir} cannot be made: there is a file in its place. Move the file away, or set MEALPREP_DATA_DIR to another folder.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `The data folder ${dataDir} cannot be written to. Give this user the right to, or set MEALPREP_DATA_DIR to another folder.`;
    default:
      return `The data folder ${dataDir} cannot be used: ${error instanceof Error ? error.message : String(error)}. ${whatToDo}`;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
