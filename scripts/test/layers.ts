import fs from "node:fs";
import path from "node:path";
import { ROOT, run, type StageResult } from "./run-tool";

const ROOMS = ["app", "components", "lib", "db", "inngest", "scripts"];

/** The arrows between rooms hold, and the checker still sees: a fixture that breaks a rule must be reported. */
export async function layers(): Promise<StageResult> {
  const house = await run("depcruise", ["--config", ".dependency-cruiser.cjs", ...ROOMS.filter(exists)]);
  const modules = Number(/\((\d+) modules/.exec(house.output)?.[1] ?? 0);
  const broken = await run("depcruise", [
    "--config",
    "scripts/test/layer-fixture/rules.cjs",
    "scripts/test/layer-fixture",
  ]);
  const seesViolation = broken.code !== 0 && broken.output.includes("engines-are-pure");
  const checks = [house.code === 0, modules > 100, seesViolation];
  return {
    passed: checks.filter(Boolean).length,
    failed: checks.filter((check) => !check).length,
    output: `${house.output}\nModules seen: ${modules}\nFixture with a violation:\n${broken.output}`,
  };
}

function exists(room: string): boolean {
  return fs.existsSync(path.join(ROOT, room));
}
