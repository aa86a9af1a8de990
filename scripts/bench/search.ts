import { execFileSync } from "node:child_process";
import path from "node:path";

/** Search at ten thousand recipes, slips of the pen among fifty thousand titles, and the vector index, on PGlite. */
export function benchSearch(): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const part of ["typing", "titles", "vectors"]) {
    const out = execFileSync(
      process.execPath,
      ["--import", "tsx", path.join(import.meta.dirname, "search", `${part}.ts`)],
      {
        env: { ...process.env, TSX_TSCONFIG_PATH: path.resolve(import.meta.dirname, "..", "server-tsconfig.json") },
        encoding: "utf8",
        maxBuffer: 1 << 26,
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    Object.assign(figures, JSON.parse(out.trim().split("\n").at(-1) ?? "{}"));
  }
  return figures;
}
