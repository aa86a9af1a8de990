import { execFileSync } from "node:child_process";
import path from "node:path";

/** nDCG@10 on queries the engine was not tuned on, beside what would be searched with instead, through the real database. */
export function evidenceSearch(): Record<string, number> {
  const out = execFileSync(
    process.execPath,
    ["--import", "tsx", path.join(import.meta.dirname, "search", "judge.ts")],
    {
      env: { ...process.env, TSX_TSCONFIG_PATH: path.resolve(import.meta.dirname, "..", "server-tsconfig.json") },
      encoding: "utf8",
      maxBuffer: 1 << 26,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const figures = JSON.parse(out.trim().split("\n").at(-1) ?? "{}") as Record<string, number>;
  const others = ["regex", "tfIdf", "fullText", "sentenceEncoder"];
  const best = Math.max(...others.map((name) => figures[`${name}.test`] ?? 0));
  return {
    "search.ndcg10": figures["ours.test"] ?? Number.NaN,
    "search.ndcg10.dev": figures["ours.dev"] ?? Number.NaN,
    "search.bestBaselineNdcg10": best,
    "search.aboveBaseline": (figures["ours.test"] ?? Number.NaN) - best,
    ...Object.fromEntries(others.map((name) => [`search.${name}.ndcg10`, figures[`${name}.test`] ?? Number.NaN])),
  };
}
