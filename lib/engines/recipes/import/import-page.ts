import type { ImportedRecipe, ImportOutcome } from "@/lib/engines/recipes/imported-recipe";
import { findRecipe } from "./find-recipe-node";
import { finishRecipe } from "./finish-recipe";
import { groupByPage } from "./group-by-page";
import type { Json } from "./loose-json";
import { markedRecipes } from "./microdata";
import { jsonLdDocuments, metaContent, openPage, type Page, pageLanguage } from "./page";
import { pageLines } from "./page-lines";
import { fillGaps, nothingFound, type PartialRecipe } from "./partial-recipe";
import { looksThin, preferShown } from "./prefer-shown";
import { readSchemaRecipe } from "./read-schema-recipe";
import { readState } from "./read-state";
import { readStructure } from "./read-structure";
import { joinItems, type RegionLine } from "./region";
import { shownFacts } from "./shown-facts";

/** Pages above this many characters are refused. */
export const maxPageLength = 8_000_000;

/**
 * The recipe in a page's source. JSON-LD is read first, then microdata and RDFa, then the visible structure, then what
 * its scripts keep; each fills what the one before left open. Never throws: what cannot be read is a named refusal.
 */
export function importPage({ html, url }: { readonly html: string; readonly url?: string | null }): ImportOutcome {
  if (html.length > maxPageLength) return { ok: false, reason: "too-large" };
  if (!html.includes("<")) return { ok: false, reason: "not-a-page" };
  const page = openPage(html, url ?? null);
  const { found, via } = readPage(page);
  const recipe = finishRecipe(found, via, page.url);
  return recipe ? { ok: true, recipe } : { ok: false, reason: "no-recipe-found" };
}

function readPage(page: Page): { found: PartialRecipe; via: ImportedRecipe["via"] } {
  const lines = pageLines(page.document);
  const fromJson = declaredRecipe(jsonLdDocuments(page));
  const fromMarks = isWhole(fromJson) ? nothingFound : declaredRecipe(markedRecipes(page));
  const declared = fillGaps(fromJson, fromMarks);
  const shown = isWhole(declared) && !looksThin(declared) ? nothingFound : readStructure(page, lines);
  const preferred = preferShown(grouped(declared, joinItems(lines)), shown);
  const facts = saysHowMuch(declared)
    ? nothingFound
    : { ...nothingFound, ...shownFacts(lines.map((line) => line.text)) };
  const read = fillGaps(fillGaps(preferred, shown), facts);
  const whole = isWhole(read) ? read : withState(read, readState(page), hasContent(declared));
  const found = fillGaps({ ...whole, language: pageLanguage(page) ?? declared.language }, readHead(page));
  return { found, via: hasContent(fromJson) ? "json-ld" : hasContent(fromMarks) ? "microdata" : "structure" };
}

/** What a script keeps fills what the page declares; where it declares nothing, a whole recipe is better than half of one. */
function withState(read: PartialRecipe, kept: PartialRecipe, isDeclared: boolean): PartialRecipe {
  return isDeclared ? fillGaps(read, kept) : fillGaps(kept, read);
}

function grouped(found: PartialRecipe, shown: readonly RegionLine[]): PartialRecipe {
  const ingredients = found.ingredientGroups.flatMap((group) => group.ingredients);
  return ingredients.length === 0 ? found : { ...found, ingredientGroups: groupByPage(ingredients, shown) };
}

function declaredRecipe(documents: readonly Json[]): PartialRecipe {
  const graph = findRecipe(documents);
  return graph ? readSchemaRecipe(graph) : nothingFound;
}

function isWhole({ ingredientGroups, stepGroups }: PartialRecipe): boolean {
  return ingredientGroups.length > 0 && stepGroups.length > 0;
}

function saysHowMuch({ yields, prepMinutes, cookMinutes, totalMinutes }: PartialRecipe): boolean {
  return yields !== null && (prepMinutes ?? cookMinutes ?? totalMinutes) !== null;
}

function hasContent({ ingredientGroups, stepGroups }: PartialRecipe): boolean {
  return ingredientGroups.length > 0 || stepGroups.length > 0;
}

/** What the page's head says about itself: the last resort for title, picture, author and description. */
function readHead(page: Page): PartialRecipe {
  return {
    ...nothingFound,
    title: metaContent(page, "og:title"),
    description: metaContent(page, "description", "og:description"),
    image: metaContent(page, "og:image", "twitter:image"),
    author: metaContent(page, "author"),
  };
}
