import fs from "node:fs";
import path from "node:path";
import { z } from "zod";

const SERVER = path.join(import.meta.dirname, "../..", process.env.NEXT_DIST_DIR ?? ".next", "server");
const trace = z.object({ files: z.array(z.string()) });

/** The files, by their absolute paths, that a deployment brings along for a page or a route of the last build. */
export function filesCarriedBy(entry: string): string[] {
  const list = path.join(SERVER, `${entry}.js.nft.json`);
  const { files } = trace.parse(JSON.parse(fs.readFileSync(list, "utf8")));
  return files.map((file) => path.resolve(path.dirname(list), file));
}
