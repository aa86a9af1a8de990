import type { Element } from "domhandler";
import type { Page } from "./page";
import { type PageLine, pageLines } from "./page-lines";
import { nothingFound, type PartialRecipe } from "./partial-recipe";
import { joinItems, type RegionLine } from "./region";
import { ingredientClass, methodClass, sectionOf } from "./section-words";
import { asIngredientGroups, asStepGroups } from "./sections";
import { visibleText } from "./walk-dom";

const maxRegionLines = 200;

/** The recipe as a reader would find it: by the headings of its parts, by what lists look like and are called. */
export function readStructure(page: Page, lines: readonly PageLine[]): PartialRecipe {
  const ingredients = best([...headedRegions(lines, "ingredients"), ...classRegions(page, ingredientClass)], (region) =>
    region.reduce((sum, line) => sum + ingredientLikeness(line), 0),
  );
  const method = best([...headedRegions(lines, "method"), ...classRegions(page, methodClass)], (region) =>
    region.reduce((sum, line) => sum + stepLikeness(line), 0),
  );
  const title = page.elements.find((element) => element.name === "h1" && visibleText(element) !== "");
  return {
    ...nothingFound,
    title: title ? visibleText(title) : null,
    ingredientGroups: asIngredientGroups(ingredients),
    stepGroups: asStepGroups(method),
  };
}

type Region = readonly RegionLine[];

function best(regions: readonly Region[], score: (region: Region) => number): Region {
  let winner: Region = [];
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

/** What follows each heading of a part, up to the next part or a heading that outranks it. */
function headedRegions(lines: readonly PageLine[], part: "ingredients" | "method"): Region[] {
  const regions: Region[] = [];
  lines.forEach((line, start) => {
    if (sectionOf(line.text) !== part) return;
    let end = start + 1;
    for (; end < lines.length && end - start <= maxRegionLines; end++) {
      const next = lines[end];
      if (!next || sectionOf(next.text) !== null) break;
      if (next.heading > 0 && next.heading <= 6 && line.heading > 0 && next.heading < line.heading) break;
      if (next.heading > 0 && next.heading === line.heading && next.heading <= 3) break;
    }
    if (end > start + 1) regions.push(joinItems(lines.slice(start + 1, end)));
  });
  return regions;
}

function classRegions(page: Page, pattern: RegExp): Region[] {
  const named = page.elements.filter(
    (element) => pattern.test(nameOf(element)) && element.name !== "body" && element.name !== "html",
  );
  return named
    .slice(0, 60)
    .map((element) => joinItems(pageLines(element)).filter((line) => sectionOf(line.text) === null));
}

function nameOf({ attribs }: Element): string {
  return `${attribs.class ?? ""} ${attribs.id ?? ""} ${attribs.itemprop ?? ""}`.slice(0, 300);
}

/** Above zero for a line that reads like an amount of something. */
function ingredientLikeness({ text, heading, listed }: RegionLine): number {
  if (heading) return 0;
  if (text.length > 160) return -1;
  const amount = /^[^\p{L}]{0,3}(?:\d|[½¼¾⅓⅔⅛]|an?\s)/u.test(text) ? 1 : 0.2;
  return amount + (listed ? 0.3 : 0);
}

/** Above zero for a line that reads like a sentence of instruction. */
function stepLikeness({ text, heading, listed }: RegionLine): number {
  if (heading) return 0;
  const sentence = text.length > 40 && /[.!。)]/.test(text) ? 1 : 0;
  return sentence + (listed ? 0.3 : 0) - (text.length < 15 ? 0.3 : 0);
}
