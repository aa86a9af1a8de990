import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findBrowser } from "../../test/find-browser";

/** A program at work, and the way to end it. */
export interface Running {
  readonly pid: number;
  stop(): Promise<void>;
}

const ROOT = path.resolve(import.meta.dirname, "../../..");
/** A first build is part of a start. */
const SERVED_WITHIN_MS = 900_000;

/** `npm start` on the production build; gives up when it ends or does not come up. */
export async function startServer(settings: Readonly<Record<string, string>>): Promise<Running> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...settings },
  });
  let isReady = false;
  child.stdout.on("data", (chunk: Buffer) => {
    isReady ||= chunk.toString().includes("is ready");
  });
  await until(() => isReady || child.exitCode !== null, SERVED_WITHIN_MS);
  if (!isReady) throw new Error("The server did not start.");
  return running(child);
}

/** A bare `node:http` server that answers everything with the same bytes. */
export async function startBare(port: number, bytes: number): Promise<Running> {
  const script = `require("node:http").createServer((_, answer) => { answer.setHeader("content-type", "text/html"); answer.end("x".repeat(${bytes})); }).listen(${port}, "127.0.0.1", () => console.log("up"))`;
  const child = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return running(child);
}

/** A browser without a window that is steered through `port`. */
export async function startBrowser(port: number): Promise<Running> {
  const profile = mkdtempSync(path.join(os.tmpdir(), "mealprep-browser-"));
  const child = spawn(
    findBrowser((line) => console.error(line)),
    [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { stdio: "ignore" },
  );
  await until(
    async () => (await fetch(`http://127.0.0.1:${port}/json/version`).catch(() => null))?.ok === true,
    60_000,
  );
  const { pid, stop } = running(child);
  return {
    pid,
    async stop() {
      await stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export async function freePort(): Promise<number> {
  const probe = net.createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}

function running(child: ChildProcess): Running {
  return {
    pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
    },
  };
}

async function until(isSo: () => boolean | Promise<boolean>, ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    if (await isSo()) return;
    await sleep(100);
  }
}
