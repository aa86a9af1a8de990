import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { acquireLock, DatabaseLockedError, lockHolder, readLock } from "./lock";

let folder = "";
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-lock-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const lockFile = () => path.join(folder, "database.lock");

/** Another process that takes the lock and holds it until it is killed. */
async function otherOwner(): Promise<{ readonly pid: number; kill(signal: NodeJS.Signals): Promise<void> }> {
  const script = `import("${path.resolve("db/lock.ts")}").then(({ acquireLock }) => { acquireLock(${JSON.stringify(folder)}); console.log("held"); setInterval(() => {}, 1000); });`;
  const child = spawn(process.execPath, ["--import", "tsx", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return {
    pid: child.pid ?? 0,
    kill: (signal) =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill(signal);
      }),
  };
}

describe("the lock of the embedded database", () => {
  it("is refused to a second opener, with the owner named", async () => {
    const owner = await otherOwner();
    try {
      expect(() => acquireLock(folder)).toThrow(DatabaseLockedError);
      expect(() => acquireLock(folder)).toThrow(`process ${owner.pid}`);
      expect(lockHolder(folder)?.pid).toBe(owner.pid);
    } finally {
      await owner.kill("SIGKILL");
    }
  });

  it("is free again after its owner was killed without a goodbye", async () => {
    const owner = await otherOwner();
    await owner.kill("SIGKILL");
    expect(fs.existsSync(lockFile())).toBe(true);
    expect(lockHolder(folder)).toBeNull();
    const lock = acquireLock(folder);
    expect(readLock(folder)?.pid).toBe(process.pid);
    lock.release();
    expect(fs.existsSync(lockFile())).toBe(false);
  });

  it("goes to one of many processes that reach for it at once", async () => {
    const script = `import("${path.resolve("db/lock.ts")}").then(({ acquireLock }) => { try { acquireLock(${JSON.stringify(folder)}); console.log("won"); setTimeout(() => process.exit(0), 1500); } catch { console.log("lost"); process.exit(0); } });`;
    const answers = await Promise.all(
      Array.from(
        { length: 6 },
        () =>
          new Promise<string>((resolve) => {
            const child = spawn(process.execPath, ["--import", "tsx", "-e", script], {
              stdio: ["ignore", "pipe", "inherit"],
            });
            child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
          }),
      ),
    );
    expect(answers.filter((answer) => answer === "won")).toHaveLength(1);
  }, 30_000);

  it("tells where its owner answers", () => {
    const lock = acquireLock(folder);
    lock.announce("http://localhost:3000");
    expect(lockHolder(folder)?.url).toBe("http://localhost:3000");
    lock.release();
  });

  it("survives a lock file that holds no owner", () => {
    fs.writeFileSync(lockFile(), "{ torn");
    const lock = acquireLock(folder);
    expect(readLock(folder)?.pid).toBe(process.pid);
    lock.release();
  });
});
