import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/**
 * One owner process for the embedded database: PGlite does not lock its folder, and two writers lose rows silently.
 * The lock is a file made with O_EXCL that names its owner and is touched by a heartbeat.
 */
export interface LockOwner {
  readonly pid: number;
  /** Kernel start time of that pid where the system tells it: pids are reused. */
  readonly processStart: string | null;
  readonly token: string;
  readonly since: string;
  /** Where the owner answers, once it serves. */
  readonly url: string | null;
}

export class DatabaseLockedError extends Error {
  override readonly name = "DatabaseLockedError";
  readonly owner: LockOwner;

  constructor(folder: string, owner: LockOwner) {
    const where = owner.url === null ? "" : `, which answers at ${owner.url}`;
    super(
      `The database in ${folder} is in use by process ${owner.pid} (since ${owner.since})${where}. Stop that process first, or set MEALPREP_DATA_DIR to another folder.`,
    );
    this.owner = owner;
  }
}

export interface DatabaseLock {
  readonly owner: LockOwner;
  /** Tells others where this process answers. */
  announce(url: string): void;
  release(): void;
}

const HEARTBEAT_MS = 5_000;
const STALE_MS = 60_000;

/** Takes the lock of a data folder. Throws DatabaseLockedError while a living process holds it. */
export function acquireLock(folder: string, onLost: (message: string) => void = lostForGood): DatabaseLock {
  fs.mkdirSync(folder, { recursive: true });
  const file = lockFile(folder);
  let owner: LockOwner = {
    pid: process.pid,
    processStart: processStartOf(process.pid),
    token: randomUUID(),
    since: new Date().toISOString(),
    url: null,
  };
  if (!create(file, owner)) {
    const holder = readLock(folder);
    if (holder !== null && isHeld(file, holder)) throw new DatabaseLockedError(folder, holder);
    takeOver(folder, file, owner);
  }

  const beat = setInterval(() => {
    const current = readLock(folder);
    if (current?.token !== owner.token) {
      clearInterval(beat);
      onLost(`The lock of the database in ${folder} was taken away while this process used it.`);
      return;
    }
    const now = new Date();
    fs.utimesSync(file, now, now);
  }, HEARTBEAT_MS);
  beat.unref();

  const release = () => {
    clearInterval(beat);
    if (readLock(folder)?.token === owner.token) fs.rmSync(file, { force: true });
  };
  process.once("exit", release);
  return {
    get owner() {
      return owner;
    },
    announce(url) {
      owner = { ...owner, url };
      replace(file, owner);
    },
    release,
  };
}

/** Who holds the folder now, null when nobody does or the file is not readable. */
export function readLock(folder: string): LockOwner | null {
  try {
    return JSON.parse(fs.readFileSync(lockFile(folder), "utf8")) as LockOwner;
  } catch {
    return null;
  }
}

/** The living owner of a folder, else null. */
export function lockHolder(folder: string): LockOwner | null {
  const holder = readLock(folder);
  return holder !== null && isHeld(lockFile(folder), holder) ? holder : null;
}

const lockFile = (folder: string) => path.join(folder, "database.lock");

function create(file: string, owner: LockOwner): boolean {
  try {
    fs.writeFileSync(file, JSON.stringify(owner), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function replace(file: string, owner: LockOwner) {
  const next = `${file}.${owner.token}`;
  fs.writeFileSync(next, JSON.stringify(owner));
  fs.renameSync(next, file);
}

/** Only one process at a time may clear away a dead owner's file, or two could each believe they won. */
function takeOver(folder: string, file: string, owner: LockOwner) {
  const gate = `${file}.takeover`;
  if (ageOf(gate) > STALE_MS) fs.rmSync(gate, { force: true });
  if (!create(gate, owner)) throw new DatabaseLockedError(folder, readLock(folder) ?? owner);
  try {
    const holder = readLock(folder);
    if (holder !== null && isHeld(file, holder)) throw new DatabaseLockedError(folder, holder);
    fs.rmSync(file, { force: true });
    if (!create(file, owner)) throw new DatabaseLockedError(folder, readLock(folder) ?? owner);
  } finally {
    fs.rmSync(gate, { force: true });
  }
}

function isHeld(file: string, holder: LockOwner): boolean {
  if (!isAlive(holder.pid)) return false;
  const started = processStartOf(holder.pid);
  if (started !== null && holder.processStart !== null) return started === holder.processStart;
  return ageOf(file) < STALE_MS;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Field 22 of /proc/<pid>/stat, counted after the command's closing bracket. */
function processStartOf(pid: number): string | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function ageOf(file: string): number {
  try {
    return Date.now() - fs.statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

function lostForGood(message: string): never {
  console.error(message);
  process.exit(1);
}
