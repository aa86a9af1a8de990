// `npm test` on a fresh clone: installs what is missing, then hands over to the pinned Node.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { ensureInstalled, fail, pinnedNode, ROOT } from "./install.mjs";

ensureInstalled();
const result = spawnSync(
  pinnedNode(),
  ["--import", "tsx", path.join(ROOT, "scripts/test/main.ts"), ...process.argv.slice(2)],
  { stdio: "inherit", cwd: ROOT },
);
if (result.error) fail(result.error.message);
process.exit(result.status ?? 1);
