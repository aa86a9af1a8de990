import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** Beside the build it tells about. */
export const FINGERPRINT_FILE = path.join(process.env.NEXT_DIST_DIR ?? ".next", "mealprep-fingerprint");

const FOLDERS = ["app", "components", "lib", "db", "inngest", "public"];
const FILES = ["package-lock.json", "next.config.ts", "tsconfig.json", "postcss.config.mjs", "instrumentation.ts"];

/** Hash of everything a build reads; a new one means that the build on disk is out of date. */
export function buildFingerprint(root: string): string {
  const hash = createHash("sha256");
  const visit = (relative: string) => {
    const full = path.join(root, relative);
    if (fs.statSync(full).isDirectory()) {
      for (const name of fs.readdirSync(full).sort()) visit(path.join(relative, name));
    } else if (!/\.test\.tsx?$/.test(relative)) {
      hash.update(relative).update("\0").update(fs.readFileSync(full));
    }
  };
  for (const entry of [...FOLDERS, ...FILES]) if (fs.existsSync(path.join(root, entry))) visit(entry);
  return hash.digest("hex");
}
