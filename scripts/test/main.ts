import { browserTests } from "./browser-tests";
import { evidence } from "./evidence";
import { layers } from "./layers";
import { runTool, type StageResult } from "./run-tool";
import { vitest } from "./vitest";

/**
 * All checks in the order in which a mistake is cheapest to find. Prints a line a stage and one closing line
 * `N passed, N failed`; exits non-zero when any part failed. `--fast` leaves out database and browser.
 */
const fast = process.argv.includes("--fast");
const results: StageResult[] = [];

async function stage(name: string, work: () => Promise<StageResult>): Promise<void> {
  const started = Date.now();
  const result = await work().catch((error: unknown): StageResult => ({ passed: 0, failed: 1, output: String(error) }));
  results.push(result);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${result.failed === 0 ? "ok  " : "FAIL"} ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`,
  );
  if (result.failed > 0) console.log(result.output);
}

await Promise.all([
  stage("format and lint", () => runTool("biome", ["ci", "--error-on-warnings", "."])),
  stage("types", async () => {
    const types = await runTool("next", ["typegen"]);
    return types.failed > 0 ? types : runTool("tsc", ["-p", ".", "--incremental", "false"]);
  }),
]);
await Promise.all([stage("layers", layers), stage("unused code", () => runTool("knip", ["--no-progress"]))]);
await stage("unit tests", () => vitest("unit"));
if (!fast) {
  await stage("evidence", evidence);
  await stage("database tests", () => vitest("database"));
  await stage("browser tests", browserTests);
}

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
