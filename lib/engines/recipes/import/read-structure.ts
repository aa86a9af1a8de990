import type { Page } from "./page";
import type { PageLine } from "./page-lines";
import { nothingFound, type PartialRecipe } from "./partial-recipe";
import { joinItems, type RegionLine } from "./region";
import { asIngredientGroups, asStepGroups } from "./sections";
import { classRegions, headedRegions, listRegions, type Region } from "./structure-regions";
import { visibleText } from "./walk-dom";

/** The recipe as a reader would find it: by the headings of its parts, by what lists look like and are called. */
export function readStructure(page: Page, lines: readonly PageLine[]): PartialRecipe {
  const ingredients = best(
    [...headedRegions(lines, "ingredients"), ...classRegions(page, "ingredients"), ...listRegions(lines)],
    ingredientScore,
  );
  const methods = [...headedRegions(lines, "method"), ...classRegions(page, "method")];
  const method = best(methods, stepScore) ?? (ingredients && followingText(lines, ingredients));
  const title = page.elements.find((element) => element.name === "h1" && visibleText(element) !== "");
  return {
    ...nothingFound,
    title: title ? visibleText(title) : null,
    ingredientGroups: ingredients ? asIngredientGroups(mainLines(ingredients.lines)) : [],
    stepGroups: method ? asStepGroups(mainLines(method.lines)) : [],
  };
}

function best(regions: readonly Region[], score: (region: Region) => number): Region | null {
  let winner: Region | null = null;
  let top = 1;
  for (const region of regions) {
    const points = score(region);
    if (points > top) {
      winner = region;
      top = points;
    }
  }
  return winner;
}

/** Lines that read like amounts count; a region where few do is another list of the page. */
function ingredientScore({ lines, headed }: Region): number {
  const content = lines.filter((line) => !line.heading);
  const amounts = content.filter((line) => /^[^\p{L}]{0,3}(?:\d|[½¼¾⅓⅔⅛]|an?\s)/u.test(line.text)).length;
  const tooLong = content.filter((line) => line.text.length > 160).length;
  const share = content.length === 0 ? 0 : amounts / content.length;
  const score = amounts + 0.3 * (content.length - amounts) - 1.5 * tooLong;
  return score * (share < 0.3 ? 0.2 : 1) * (headed ? 1.5 : 1) * (share < 0.5 && !headed ? 0.3 : 1);
}

/** Sentences count; a region of short scraps is a menu. */
function stepScore({ lines, headed }: Region): number {
  const content = lines.filter((line) => !line.heading);
  const sentences = content.filter((line) => line.text.length > 40 && /[.!。)]/.test(line.text)).length;
  const scraps = content.filter((line) => line.text.length < 15).length;
  const short = content.length - sentences - scraps;
  return (sentences + (headed ? 0.4 : 0.1) * short - 0.3 * scraps) * (headed ? 1.5 : 1);
}

/** The sentences right below a list of ingredients that no heading announces. */
function followingText(lines: readonly PageLine[], { start, lines: above }: Region): Region | null {
  if (start < 0) return null;
  const lastText = above.at(-1)?.text ?? "";
  const from = lines.findIndex((line, index) => index >= start && lastText.endsWith(line.text)) + 1;
  const rest = joinItems(lines.slice(from, from + 60));
  const first = rest.findIndex((line) => line.text.length > 60);
  if (from === 0 || first < 0 || first > 3) return null;
  const stop = rest.findIndex((line, index) => index > first && (line.heading || line.text.length < 40));
  return { lines: rest.slice(first, stop < 0 ? undefined : stop), headed: false, start: from };
}

/** A region's own list without what else stands in it: the kind of line that holds most of the text, and headings. */
function mainLines(lines: readonly RegionLine[]): RegionLine[] {
  const weights = new Map<string, number>();
  for (const line of lines)
    if (!line.heading) weights.set(line.kind, (weights.get(line.kind) ?? 0) + Math.min(line.text.length, 80));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const [mainKind, mainWeight] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  if (mainWeight * 2 < total) return [...lines];
  return lines.filter((line) => line.heading || line.kind === mainKind);
}
