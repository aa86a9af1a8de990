import { authSecret } from "@/lib/platform/auth/secret";
import { type Environment, readEnvironment } from "@/lib/platform/env";
import { buildFingerprint } from "./build-fingerprint";
import { oneLine } from "./one-line";
import { addressOf, assertPortIsFree } from "./serve/address";
import { BuildFailedError, buildIfNeeded, isBuilt } from "./serve/build-app";
import { stopChildren } from "./serve/children";
import { assertNotLocked, assertRoomOnDisk, openDataFolder } from "./serve/data-folder";
import { ROOT } from "./serve/places";
import { forgetPrepared, isPrepared, markPrepared } from "./serve/prepared-stamp";
import { runServer } from "./serve/run-server";

let isStopping = false;
let closeDatabase: () => Promise<void> = async () => {};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(signal));

try {
  await serve(process.argv.includes("--dev"));
} catch (error) {
  // Whoever stopped it knows why it ended.
  if (!isStopping) {
    if (error instanceof BuildFailedError) console.error(error.output);
    await end(1, () => console.error(`MealPrep360: ${oneLine(error)}`));
  }
}

/** Checks first, then the database, then build and data side by side, then the server: a bad start ends before it writes. */
async function serve(dev: boolean): Promise<void> {
  const address = addressOf(process.env);
  process.env.MEALPREP_BOUND_HOST = address.host;
  process.env.MEALPREP_URL = address.url;
  const env = readEnvironment();
  const isEmbedded = env.databaseDriver === "embedded";
  if (!isEmbedded || env.authSecret !== null) authSecret(env);
  assertRoomOnDisk([ROOT, env.dataDir]);
  if (isEmbedded) assertNotLocked(env.dataDir);
  await assertPortIsFree(address);
  openDataFolder(env.dataDir);

  const say = (what: string) => console.log(`${what} …`);
  const fingerprint = buildFingerprint(ROOT);
  // The server opens and checks its database itself; going through it twice would double a later start.
  const isReady = !dev && isEmbedded && isBuilt(fingerprint) && isPrepared(env.dataDir, fingerprint);
  if (!isReady) await makeReady(env, dev, fingerprint, say);
  const server = await runServer(address, dev).catch((error: unknown) => {
    forgetPrepared(env.dataDir);
    throw error;
  });
  server.once("exit", (code) => {
    if (!isStopping) end(code ?? 1, () => console.error("MealPrep360: The server ended by itself."));
  });
  console.log(`MealPrep360 is ready. Stop it with Ctrl+C.\n${address.url}`);
}

async function makeReady(
  env: Environment,
  dev: boolean,
  fingerprint: string,
  say: (what: string) => void,
): Promise<void> {
  const isEmbedded = env.databaseDriver === "embedded";
  if (isEmbedded) say("Opening the database");
  // Loaded late, so that a wrong setting is told at once.
  const { openDatabase } = await import("./serve/open-database");
  closeDatabase = (await import("@/db/client")).closeConnection;
  await openDatabase(env);
  const { prepareData } = await import("./serve/prepare-data");
  // Two cores, two jobs: the build does not touch the database.
  await Promise.all([dev ? undefined : buildIfNeeded(fingerprint, say), prepareData(env, say)]);
  // Held until here, so that a second start beside a long build is told; the server opens it as its own.
  await closeDatabase();
  if (isEmbedded && !dev) markPrepared(env.dataDir, fingerprint);
}

/** Ctrl+C reaches every process of a terminal, and again through npm: only the first counts. */
function stop(signal: NodeJS.Signals): void {
  if (isStopping) return;
  isStopping = true;
  end(0, () => console.log("MealPrep360 has stopped."), signal);
}

async function end(code: number, say: () => void, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  isStopping = true;
  await stopChildren(signal);
  const patience = new Promise((resolve) => setTimeout(resolve, 3_000));
  await Promise.race([closeDatabase().catch(() => {}), patience]);
  say();
  process.exit(code);
}
