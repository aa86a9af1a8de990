import { run, type StageResult } from "./run-tool";

/** The engines are no worse than when they were last measured, on the cases that are here (`npm run evidence -- --check`). */
export async function evidence(): Promise<StageResult> {
  const { code, output } = await run("tsx", ["scripts/evidence/main.ts", "--check"]);
  const [, passed = "0", failed = "0"] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  return { passed: Number(passed), failed: Math.max(Number(failed), code === 0 ? 0 : 1), output };
}
