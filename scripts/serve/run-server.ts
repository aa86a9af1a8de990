import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Address } from "./address";
import { startChild } from "./children";
import { NEXT, ROOT } from "./places";

const READY_WITHIN_MS = 90_000;

/** Starts Next and resolves when it answers; what it prints before that is kept back. Rejects when it ends or stays silent. */
export async function runServer({ host, port, url }: Address, dev: boolean): Promise<ChildProcess> {
  const server = startChild([NEXT, dev ? "dev" : "start", "-H", host, "-p", String(port)], {
    cwd: ROOT,
    // Its input stays open for as long as this process lives, so that it never outlives us.
    stdio: ["pipe", "pipe", "inherit"],
    // The settings are read once, by start.mjs; Next would read .env again, where a test meant to leave it out.
    env: { ...process.env, __NEXT_PROCESSED_ENV: "true", NEXT_TELEMETRY_DISABLED: "1", MEALPREP_STARTER: "stdin" },
  });
  let isReady = false;
  server.stdout?.on("data", (chunk: Buffer) => {
    if (isReady || dev) process.stdout.write(chunk);
  });
  const until = Date.now() + READY_WITHIN_MS;
  while (server.exitCode === null && server.signalCode === null) {
    const reply = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
    if (reply?.ok) {
      isReady = true;
      return server;
    }
    if (Date.now() > until) throw new Error("The server did not answer within 90 seconds.");
    await sleep(150);
  }
  throw new Error("The server ended before it answered.");
}
