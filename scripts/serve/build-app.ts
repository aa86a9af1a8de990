import fs from "node:fs";
import path from "node:path";
import { FINGERPRINT_FILE } from "../build-fingerprint";
import { startChild } from "./children";
import { NEXT, ROOT } from "./places";

export class BuildFailedError extends Error {
  override readonly name = "BuildFailedError";

  /** `output` is what the build printed. */
  constructor(readonly output: string) {
    super("The app could not be built; the lines above say why.");
  }
}

const stamp = path.join(ROOT, FINGERPRINT_FILE);

/** Whether the build on disk is that of these sources. */
export const isBuilt = (wanted: string): boolean => fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted;

/** Builds the app when its sources changed since the last build; `wanted` is their fingerprint. */
export async function buildIfNeeded(wanted: string, say: (what: string) => void): Promise<void> {
  if (isBuilt(wanted)) return;
  say("Building the app (once after every change, about a minute)");
  // A build that is cut off must not pass for the one before it.
  fs.rmSync(stamp, { force: true });
  const build = startChild([NEXT, "build"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  let output = "";
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  build.stdout?.on("data", collect);
  build.stderr?.on("data", collect);
  const code = await new Promise<number | null>((resolve) => build.on("close", resolve));
  if (code !== 0) {
    if (/ENOSPC|No space left/i.test(output)) throw new Error("The disk is full. Free some space and start again.");
    if (/another next build process is already running/i.test(output))
      throw new Error("Another start or build of this copy is under way. Wait for it to end and start again.");
    throw new BuildFailedError(output);
  }
  fs.writeFileSync(stamp, wanted);
}
