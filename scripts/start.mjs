// `npm start` on a fresh clone: runs on any Node >= 20.9, installs what is missing, then hands over to the pinned Node,
// which reads .env before anything else; what the shell already set wins.
import fs from "node:fs";
import path from "node:path";
import { handOver } from "./hand-over.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";

ensureInstalled();
const settings = path.join(ROOT, ".env");
handOver("scripts/serve.ts", fs.existsSync(settings) ? [`--env-file=${settings}`] : []);
