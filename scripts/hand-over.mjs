// Hands over to the pinned Node and waits for it. Signals are passed on: whoever stops npm stops what it started.
import { spawn } from "node:child_process";
import path from "node:path";
import { fail, pinnedNode, ROOT } from "./install.mjs";

/** Runs a script of the project on the pinned Node and ends with its exit code. `flags` are Node's own. */
export function handOver(script, flags = []) {
  const child = spawn(pinnedNode(), [...flags, "--import", "tsx", path.join(ROOT, script), ...process.argv.slice(2)], {
    stdio: "inherit",
    cwd: ROOT,
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(error.message));
  child.on("exit", (code) => process.exit(code ?? 1));
}
