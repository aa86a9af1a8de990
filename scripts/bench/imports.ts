import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { importPage } from "@/lib/engines/recipes/import/import-page";
import { ratePerSecond } from "./rate";

const PAGES = path.resolve(import.meta.dirname, "../../../shared/data/dev/pages");

/** Recipe pages imported a second, over the development pages; no figures where they are absent. */
export async function benchImports(): Promise<Record<string, number>> {
  if (!existsSync(PAGES)) return {};
  const pages = readdirSync(PAGES)
    .filter((file) => file.endsWith(".html.gz"))
    .map((file) => gunzipSync(readFileSync(path.join(PAGES, file))).toString("utf8"));
  return { "imports.perSecond": ratePerSecond(pages, (html) => importPage({ html, url: null }), 2) };
}
