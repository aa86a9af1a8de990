import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { acquireLock, lockHolder } from "@/db/lock";
import { oneLine } from "./one-line";
import { addressOf } from "./serve/address";
import { assertRoomOnDisk } from "./serve/data-folder";

const ROOT = path.resolve(import.meta.dirname, "..");

/** A place for a data folder that does not exist yet. */
function newPlace(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-start-"));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, "data");
}

/** Runs a script of the project on its own, with these settings only. */
function run(args: readonly string[], settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ["--import", "tsx", ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: { NODE_ENV: "test", PATH: process.env.PATH ?? "", ...settings },
  });
  const said = { out: "", errors: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    said.errors += chunk.toString();
  });
  return { child, said, ended: once(child, "close").then(([code]): number | null => code) };
}

/** The one line with which a start ends that cannot succeed. */
async function refusalOf(settings: Readonly<Record<string, string>>): Promise<string> {
  const { said, ended } = run(["scripts/serve.ts"], { PORT: String(await freePort()), ...settings });
  expect(await ended).toBe(1);
  const lines = said.errors.trim().split("\n");
  expect(lines, said.errors).toHaveLength(1);
  return lines[0] ?? "";
}

async function listen(onConnection?: (socket: net.Socket) => void): Promise<{ server: net.Server; port: number }> {
  const server = net.createServer(onConnection);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return { server, port: address.port };
}

async function freePort(): Promise<number> {
  const { server, port } = await listen();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("a start that cannot succeed ends with one line", { timeout: 60_000 }, () => {
  it("when the port is taken, and writes nothing", async () => {
    const { server, port } = await listen();
    onTestFinished(() => void server.close());
    const place = newPlace();
    expect(await refusalOf({ PORT: String(port), MEALPREP_DATA_DIR: place })).toMatch(
      `Port ${port} is in use by another program. Choose another: PORT=`,
    );
    expect(fs.existsSync(place)).toBe(false);
  });

  it("when PORT is no number", async () => {
    expect(await refusalOf({ PORT: "abc" })).toMatch('PORT is "abc", but must be a whole number from 1 to 65535');
  });

  it("when another process prepares or serves the same kitchen", async () => {
    const place = newPlace();
    const lock = acquireLock(place);
    onTestFinished(() => lock.release());
    expect(await refusalOf({ MEALPREP_DATA_DIR: place })).toMatch(`is in use by process ${process.pid}`);
    lock.announce("http://localhost:3999");
    expect(await refusalOf({ MEALPREP_DATA_DIR: place })).toMatch(
      `MealPrep360 is already running at http://localhost:3999 (process ${process.pid}`,
    );
  });

  it("when the data folder is a file", async () => {
    const place = newPlace();
    fs.writeFileSync(place, "mine");
    expect(await refusalOf({ MEALPREP_DATA_DIR: place })).toMatch("there is a file in its place");
    expect(fs.readFileSync(place, "utf8")).toBe("mine");
  });

  it("when the database is damaged, and leaves its remains alone", async () => {
    const noVersion = newPlace();
    fs.mkdirSync(path.join(noVersion, "db", "base"), { recursive: true });
    expect(await refusalOf({ MEALPREP_DATA_DIR: noVersion })).toMatch(/cannot be opened .* move it away/);
    expect(fs.readdirSync(path.join(noVersion, "db"))).toEqual(["base"]);

    const hollow = newPlace();
    fs.mkdirSync(path.join(hollow, "db"), { recursive: true });
    fs.writeFileSync(path.join(hollow, "db", "PG_VERSION"), "18\n");
    expect(await refusalOf({ MEALPREP_DATA_DIR: hollow })).toMatch(/cannot be opened .* move it away/);
    expect(lockHolder(hollow)).toBeNull();
  });

  it.each([
    ["no address", "what?", /DATABASE_URL is not an address/],
    ["an address of something else", "mysql://me@here/db", /DATABASE_URL starts with "mysql:\/\/"/],
  ])("when DATABASE_URL is %s", async (_, url, line) => {
    expect(await refusalOf({ DATABASE_URL: url })).toMatch(line);
  });

  it("when DATABASE_URL leads nowhere, without telling its password", async () => {
    const settings = { BETTER_AUTH_SECRET: "x".repeat(32), MEALPREP_DATA_DIR: newPlace() };
    const closed = await freePort();
    const line = await refusalOf({ ...settings, DATABASE_URL: `postgresql://me:hidden@127.0.0.1:${closed}/db` });
    expect(line).toMatch(`The database of DATABASE_URL at 127.0.0.1:${closed} cannot be used: connect ECONNREFUSED`);
    expect(line).not.toMatch("hidden");
  });

  it("when DATABASE_URL leads to something that never says a word", async () => {
    const { server, port } = await listen(() => {});
    onTestFinished(() => void server.close());
    const script = `
      const { openDatabase } = await import("./scripts/serve/open-database.ts");
      const { readEnvironment } = await import("./lib/platform/env.ts");
      await openDatabase(readEnvironment(), 500).catch((error) => console.log(error.message));
      process.exit(0);`;
    const { said, ended } = run(["--input-type=module", "-e", script], {
      DATABASE_URL: `postgresql://me@127.0.0.1:${port}/db`,
    });
    expect(await ended).toBe(0);
    expect(said.out.trim()).toBe(
      `The database of DATABASE_URL at 127.0.0.1:${port} cannot be used: it did not answer within 0.5 seconds`,
    );
  });

  it("when a shared database has no secret, or any has a short one", async () => {
    const DATABASE_URL = "postgresql://me@127.0.0.1:1/db";
    expect(await refusalOf({ DATABASE_URL })).toMatch("BETTER_AUTH_SECRET is not set");
    expect(await refusalOf({ BETTER_AUTH_SECRET: "short" })).toMatch("BETTER_AUTH_SECRET is too short");
  });
});

describe("what a start checks", () => {
  it("asks for room on every disk it writes to", () => {
    expect(() => assertRoomOnDisk(["/a", "/b"], () => 1e9)).not.toThrow();
    expect(() => assertRoomOnDisk([ROOT, "/nowhere/data"], (folder) => (folder === "/" ? 12e6 : 1e9))).toThrow(
      "The disk is almost full: 12 MB are free at /nowhere/data, at least 300 MB are needed.",
    );
  });

  it("says the same of a full disk whoever noticed", () => {
    const node = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    const postgres = Object.assign(new Error("could not extend file"), { code: "53100" });
    const wasm = { name: "ErrnoError", errno: 51 };
    for (const cause of [node, postgres, wasm]) {
      expect(oneLine(new Error("Failed query: insert …", { cause }))).toMatch("The disk is full.");
    }
  });

  it("reads where to listen, with an address to open", () => {
    expect(addressOf({})).toEqual({ host: "127.0.0.1", port: 3000, url: "http://localhost:3000" });
    expect(addressOf({ HOST: "0.0.0.0", PORT: "" })).toMatchObject({ url: "http://localhost:3000" });
    expect(addressOf({ HOST: "fe80::1", PORT: "80" })).toMatchObject({ url: "http://[fe80::1]:80" });
    for (const PORT of ["0", "65536", "-1", "3e3", "0x10", "80.5"]) expect(() => addressOf({ PORT })).toThrow(PORT);
  });
});

describe("a stop", { timeout: 60_000 }, () => {
  it.each(["SIGINT", "SIGTERM"] as const)("by %s ends what was started, deaf or not", async (signal) => {
    const script = `
      const { startChild, stopChildren } = await import("./scripts/serve/children.ts");
      const polite = startChild(["-e", "setInterval(() => {}, 1000); process.on('${signal}', () => process.exit(0)); console.log('up')"], { stdio: ["ignore", "pipe", "ignore"] });
      const deaf = startChild(["-e", "setInterval(() => {}, 1000); process.on('${signal}', () => {}); console.log('up')"], { stdio: ["ignore", "pipe", "ignore"] });
      await Promise.all([polite, deaf].map((child) => new Promise((resolve) => child.stdout.once("data", resolve))));
      process.on("${signal}", async () => { await stopChildren("${signal}", 300); process.exit(0); });
      console.log(polite.pid, deaf.pid);`;
    const { child, said, ended } = run(["--input-type=module", "-e", script], {});
    await once(child.stdout, "data");
    const pids = said.out.trim().split(" ").map(Number);
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(pids).toHaveLength(2);
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow();
  });

  it("while the data are prepared leaves a kitchen that the next start goes on with", async () => {
    const place = newPlace();
    const { child, said, ended } = run(["scripts/serve.ts"], {
      PORT: String(await freePort()),
      MEALPREP_DATA_DIR: place,
    });
    await once(child.stdout, "data");
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(said.errors).toBe("");
    expect(lockHolder(place)).toBeNull();
    // Either whole or not there yet.
    expect(fs.existsSync(path.join(place, "db"))).toBe(fs.existsSync(path.join(place, "db", "PG_VERSION")));
  });
});
