// Installs the packages of package-lock.json when they are missing or older than it. Plain JavaScript: nothing is installed yet.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const STAMP = path.join(ROOT, "node_modules", ".mealprep-installed");
const NEEDED_BYTES = 2.5e9;

/** Ends the program with one clear line. */
export function fail(line) {
  console.error(`MealPrep360: ${line}`);
  process.exit(1);
}

/** The Node that package.json pins. */
export const pinnedNode = () =>
  path.join(ROOT, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");

export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 9))
    fail(`Node ${process.versions.node} is too old: install Node 20.9 or newer.`);
  const wanted = createHash("sha256")
    .update(fs.readFileSync(path.join(ROOT, "package-lock.json")))
    .digest("hex");
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, "utf8") === wanted && fs.existsSync(pinnedNode())) return;

  const { bavail, bsize } = fs.statfsSync(ROOT);
  if (bavail * bsize < NEEDED_BYTES)
    fail(
      `The disk is too full to install: ${Math.round((bavail * bsize) / 1e6)} MB are free, about ${NEEDED_BYTES / 1e6} MB are needed.`,
    );
  console.log("Installing packages (once, one to three minutes) …");
  const started = Date.now();
  // Not `npm ci`: it refuses a lock file that lacks optional binaries of other platforms. Versions still come from the lock.
  const npm = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "pipe"],
    shell: process.platform === "win32",
    encoding: "utf8",
  });
  if (npm.status !== 0) {
    const reason =
      (npm.stderr ?? "").split("\n").find((line) => /npm (error|ERR!)/.test(line)) ?? "npm install did not finish";
    fail(
      `The packages could not be installed: ${reason.replace(/^npm (error|ERR!)\s*/, "")}. Check the connection to the npm registry and run it again.`,
    );
  }
  fs.writeFileSync(STAMP, wanted);
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}
