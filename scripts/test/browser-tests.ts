import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { buildFingerprint, FINGERPRINT_FILE } from "../build-fingerprint";
import { findBrowser } from "./find-browser";
import { ROOT, run, type StageResult } from "./run-tool";

const report = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) });

/** User stories in a real browser on the production build. A test that passes only at the second try has failed. */
export async function browserTests(): Promise<StageResult> {
  const browser = findBrowser((line) => console.log(line));
  const stamp = path.join(ROOT, FINGERPRINT_FILE);
  const wanted = buildFingerprint(ROOT);
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, "utf8") !== wanted) {
    const build = await run("next", ["build"]);
    if (build.code !== 0) return { passed: 0, failed: 1, output: build.output };
    fs.writeFileSync(stamp, wanted);
  }
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-e2e-")), "report.json");
  const { code, output } = await run("playwright", ["test", "--reporter=list,json"], {
    CHROME_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  if (!fs.existsSync(file)) return { passed: 0, failed: 1, output };
  const { expected, unexpected, flaky } = report.parse(JSON.parse(fs.readFileSync(file, "utf8"))).stats;
  const failed = unexpected + flaky;
  return { passed: expected, failed: failed === 0 && (code !== 0 || expected === 0) ? 1 : failed, output };
}
