import { z } from "zod";
import { importPage } from "@/lib/engines/recipes/import/import-page";
import { importText } from "@/lib/engines/recipes/import/import-text";
import type { ImportFailure } from "@/lib/engines/recipes/imported-recipe";
import { Refusal, readInput } from "../refusal";
import type { Verb } from "../run-lines";

const input = z.union(
  [z.object({ html: z.string(), url: z.string().nullish() }), z.object({ text: z.string() })],
  'expected {"html": "…", "url": "…"} or {"text": "…"}',
);

const WHY: Readonly<Record<ImportFailure, string>> = {
  "no-recipe-found": "No recipe was found: neither recipe data nor a list of ingredients with steps.",
  "too-large": "The page is larger than this reads.",
  "not-a-page": "This is not the source of a web page.",
};

/** A page's source, or a recipe as text → the recipe. */
export function openImport(): Verb {
  return (line) => {
    const given = readInput(input, line);
    const outcome = "text" in given ? importText(given.text) : importPage({ html: given.html, url: given.url ?? null });
    if (!outcome.ok) throw new Refusal(outcome.reason, WHY[outcome.reason]);
    return outcome.recipe;
  };
}
