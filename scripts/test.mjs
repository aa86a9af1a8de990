// `npm test` on a fresh clone: installs what is missing, then hands over to the pinned Node.
import { handOver } from "./hand-over.mjs";
import { ensureInstalled } from "./install.mjs";

ensureInstalled();
handOver("scripts/test/main.ts");
