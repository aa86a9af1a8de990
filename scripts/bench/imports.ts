import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { LogLevel, scrapeRecipe } from "recipe-scrapers";
import { importPage } from "@/lib/engines/recipes/import/import-page";
import { ratePerSecond } from "./rate";

const PAGES = path.resolve(import.meta.dirname, "../../../shared/data/dev/pages");
/** No site it has code for: what it does with any page, as ours does. */
const UNKNOWN_SITE = "https://recipes.example/recipe";

/**
 * Recipe pages imported a second, over the development pages, beside the npm package `recipe-scrapers` in its mode for
 * any page in the same run; no figures where the pages are absent. Both take the page's text and fetch nothing.
 */
export async function benchImports(): Promise<Record<string, number>> {
  if (!existsSync(PAGES)) return {};
  const pages = readdirSync(PAGES)
    .filter((file) => file.endsWith(".html.gz"))
    .map((file) => gunzipSync(readFileSync(path.join(PAGES, file))).toString("utf8"));
  const ours = ratePerSecond(pages, (html) => importPage({ html, url: null }), 2);
  let read = 0;
  const started = performance.now();
  for (const html of pages) {
    const outcome = await scrapeRecipe(html, UNKNOWN_SITE, { safeParse: true, logLevel: LogLevel.ERROR }).catch(
      () => null,
    );
    if (outcome?.success === true) read++;
  }
  const peer = pages.length / ((performance.now() - started) / 1000);
  return {
    "imports.perSecond": ours,
    "imports.recipeScrapersPerSecond": peer,
    "imports.recipeScrapersRead": (100 * read) / pages.length,
    "imports.ratio": ours / peer,
  };
}
