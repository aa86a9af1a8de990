import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

const READY_WITHIN_MS = 150_000;

/** A server of the production build for one test alone, on a data folder of its own: one that may be killed. */
export class OwnServer {
  readonly url: string;
  readonly #port: number;
  readonly #folder: string;
  #process: ChildProcess | null = null;

  constructor(port: number, folder: string) {
    this.#port = port;
    this.#folder = folder;
    this.url = `http://localhost:${port}`;
  }

  /** Starts it and waits until it answers. */
  async start(): Promise<void> {
    const { DATABASE_URL: _database, ...rest } = process.env;
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts"], {
      env: { ...rest, PORT: String(this.#port), MEALPREP_DATA_DIR: this.#folder, LOG_LEVEL: "warn" },
      stdio: ["ignore", "ignore", "inherit"],
      // A group of its own, so that all of it can be killed at one moment.
      detached: true,
    });
    this.#process = child;
    const until = Date.now() + READY_WITHIN_MS;
    while (child.exitCode === null && Date.now() < until) {
      const reply = await fetch(`${this.url}/api/health`, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
      if (reply?.ok) return;
      await sleep(200);
    }
    throw new Error("The server of this test did not answer.");
  }

  /** Ends every process of it at once, without a word: `kill -9`. */
  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child?.pid === undefined || child.exitCode !== null) return;
    const gone = once(child, "exit");
    process.kill(-child.pid, "SIGKILL");
    await gone;
    // The server itself is a child of the one that started it, and takes a moment to give its memory back.
    for (let tries = 0; tries < 100 && isAnyoneIn(child.pid); tries++) await sleep(100);
  }
}

function isAnyoneIn(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}
