import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { closeConnection, connection } from "@/db/client";
import { lockHolder } from "@/db/lock";
import { prepareDatabase } from "@/db/prepare";
import { type Environment, isDemoEnabled, readEnvironment } from "@/lib/platform/env";
import { buildFingerprint, FINGERPRINT_FILE } from "./build-fingerprint";
import { oneLine } from "./one-line";

const ROOT = path.resolve(import.meta.dirname, "..");
const NEXT = path.join(ROOT, "node_modules", "next", "dist", "bin", "next");
const NEEDED_BYTES = 300e6;

try {
  await serve(process.argv.includes("--dev"));
} catch (error) {
  console.error(`MealPrep360: ${oneLine(error)}`);
  process.exit(1);
}

async function serve(dev: boolean): Promise<void> {
  const port = portOf(process.env.PORT);
  const host = process.env.HOST ?? "127.0.0.1";
  const url = `http://${host === "127.0.0.1" || host === "0.0.0.0" ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`;
  process.env.MEALPREP_BOUND_HOST = host;
  process.env.MEALPREP_URL = url;
  const env = readEnvironment();
  assertRoomOnDisk();
  assertNotLocked(env);
  await assertPortIsFree(host, port);

  const say = (what: string) => console.log(`${what} …`);
  // Two cores, two jobs: the build does not touch the database.
  await Promise.all([dev ? undefined : buildIfNeeded(say), prepare(env, say)]);

  const server = spawn(process.execPath, [NEXT, dev ? "dev" : "start", "-H", host, "-p", String(port)], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
  let ready = false;
  server.stdout.on("data", (chunk: Buffer) => {
    if (ready || dev) process.stdout.write(chunk);
  });
  server.on("exit", (code) => process.exit(code ?? 0));
  await answering(url, server);
  ready = true;
  console.log(`MealPrep360 is ready. Stop it with Ctrl+C.\n${url}`);
}

function portOf(value: string | undefined): number {
  const port = Number(value ?? "3000");
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT is "${value}", but must be a number from 1 to 65535.`);
  return port;
}

function assertRoomOnDisk() {
  const { bavail, bsize } = fs.statfsSync(ROOT);
  if (bavail * bsize < NEEDED_BYTES)
    throw new Error(
      `The disk is almost full: ${Math.round((bavail * bsize) / 1e6)} MB are free, at least ${NEEDED_BYTES / 1e6} MB are needed. Nothing was written.`,
    );
}

function assertNotLocked(env: Environment) {
  if (env.databaseDriver !== "embedded") return;
  const holder = lockHolder(env.dataDir);
  if (holder !== null)
    throw new Error(
      `The database in ${env.dataDir} is in use by process ${holder.pid}${holder.url === null ? "" : ` (${holder.url})`}. Stop that process first, or set MEALPREP_DATA_DIR to another folder.`,
    );
}

function assertPortIsFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        new Error(
          error.code === "EADDRINUSE"
            ? `Port ${port} is in use. Choose another: PORT=${port + 1} npm start`
            : `Port ${port} on ${host} cannot be opened: ${error.message}`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

async function prepare(env: Environment, say: (what: string) => void) {
  const current = connection();
  try {
    await prepareDatabase(current, { demo: isDemoEnabled(env), say });
  } catch (error) {
    if (env.databaseUrl !== null) throw new Error(`The database of DATABASE_URL cannot be used: ${oneLine(error)}`);
    throw error;
  } finally {
    await closeConnection();
  }
}

async function buildIfNeeded(say: (what: string) => void) {
  const wanted = buildFingerprint(ROOT);
  const stamp = path.join(ROOT, FINGERPRINT_FILE);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted) return;
  say("Building the app (once after every change, about a minute)");
  const build = spawn(process.execPath, [NEXT, "build"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  let output = "";
  build.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  build.stderr.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => build.on("exit", resolve));
  if (code !== 0) {
    console.error(output);
    throw new Error("The app could not be built; the lines above say why.");
  }
  fs.writeFileSync(stamp, wanted);
}

async function answering(url: string, server: ChildProcess) {
  const until = Date.now() + 90_000;
  while (Date.now() < until && server.exitCode === null) {
    const reply = await fetch(`${url}/api/health`).catch(() => null);
    if (reply?.ok) return;
    await sleep(150);
  }
  throw new Error("The server did not answer within 90 seconds.");
}
