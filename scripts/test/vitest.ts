import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { run, type StageResult } from "./run-tool";

const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number() });

/** Runs one vitest project and counts its tests; a file that cannot be loaded counts as a failure. */
export async function vitest(project: "unit" | "database"): Promise<StageResult> {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-vitest-")), "report.json");
  const { code, output } = await run("vitest", [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  if (!fs.existsSync(file)) return { passed: 0, failed: 1, output };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = report.parse(
    JSON.parse(fs.readFileSync(file, "utf8")),
  );
  const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
  const nothingRan = numPassedTests + numFailedTests === 0;
  return { passed: numPassedTests, failed: failed === 0 && (code !== 0 || nothingRan) ? 1 : failed, output };
}
