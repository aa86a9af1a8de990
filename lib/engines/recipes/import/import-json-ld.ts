import type { ImportOutcome } from "@/lib/engines/recipes/imported-recipe";
import { findRecipe } from "./find-recipe-node";
import { finishRecipe } from "./finish-recipe";
import { maxPageLength } from "./import-page";
import { parseLooseJson } from "./loose-json";
import { readSchemaRecipe } from "./read-schema-recipe";

/** The recipe in a JSON-LD or schema.org JSON file, broken JSON mended where possible. */
export function importJsonLd(jsonText: string): ImportOutcome {
  if (jsonText.length > maxPageLength) return { ok: false, reason: "too-large" };
  const document = parseLooseJson(jsonText);
  if (document === undefined) return { ok: false, reason: "not-a-page" };
  const graph = findRecipe([document]);
  const recipe = graph && finishRecipe(readSchemaRecipe(graph), "json-ld", null);
  return recipe ? { ok: true, recipe } : { ok: false, reason: "no-recipe-found" };
}
