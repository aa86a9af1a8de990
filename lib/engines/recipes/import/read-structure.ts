import { lettersOf } from "./letters";
import { oneUnitSystem } from "./one-unit-system";
import { metaContent, type Page } from "./page";
import type { PageLine } from "./page-lines";
import { nothingFound, type PartialRecipe } from "./partial-recipe";
import { joinItems, type RegionLine } from "./region";
import { asIngredientGroups, asStepGroups } from "./sections";
import { classRegions, headedRegions, listRegions, type Region } from "./structure-regions";
import { rawText, visibleText } from "./walk-dom";

const startsWithAmount = /^[^\p{L}]{0,3}(?:\d|[½¼¾⅓⅔⅛]|an?\s)/u;

/** What stands between the lines of a recipe and is no part of it. */
const insertion =
  /^(?:advertisements?|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|reklama|advertentie|annons|article continues below.{0,40}|(?:photo|foto|image|bild|crédit photo|photo credit)s?\s*(?:by|von|par|di|:|©).{0,60})$/i;

/** The recipe as a reader would find it: by the headings of its parts, by what lists look like and are called. */
export function readStructure(page: Page, all: readonly PageLine[]): PartialRecipe {
  const lines = all.filter((line) => line.place !== "away" && !insertion.test(line.text));
  const lists = listRegions(lines);
  const ingredients = best(
    [...headedRegions(lines, "ingredients"), ...classRegions(page, lines, "ingredients"), ...lists],
    ingredientScore,
  );
  // The steps mostly stand right below the ingredients.
  const nearness = (region: Region) => {
    const gap = ingredients ? region.start - ingredients.start - ingredients.lines.length : -1;
    return gap < 0 ? 1 : gap < 8 ? 4 : gap < 80 ? 1.5 : 1;
  };
  const method =
    best(
      [...headedRegions(lines, "method"), ...classRegions(page, lines, "method")],
      (region) => stepScore(region) * nearness(region),
    ) ??
    (ingredients &&
      (followingText(lines, ingredients) ??
        best(
          lists.filter((list) => list.start > ingredients.start),
          stepScore,
        )));
  return {
    ...nothingFound,
    title: shownTitle(page),
    ingredientGroups: ingredients
      ? asIngredientGroups(oneUnitSystem(mainLines(untilSentences(ingredients.lines), amountWeight)))
      : [],
    stepGroups: method ? asStepGroups(mainLines(method.lines, (line) => line.text.length)) : [],
  };
}

/** The first heading of the page that its title repeats, else its first heading. */
function shownTitle(page: Page): string | null {
  const named = lettersOf(`${metaContent(page, "og:title") ?? ""} ${titleElement(page)}`);
  const headings = page.elements
    .filter((element) => element.name === "h1")
    .map(visibleText)
    .filter((text) => text !== "");
  const title =
    headings.find((heading) => named.includes(lettersOf(heading))) ?? (named === "" ? headings[0] : undefined);
  // A wiki puts the name space in front: "Cookbook:Leek soup".
  return title?.replace(/^\p{L}+:(?=\S)/u, "") ?? null;
}

function titleElement(page: Page): string {
  const title = page.elements.find((element) => element.name === "title");
  return title ? rawText(title) : "";
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

/** Lines that read like amounts count; a long list where few do is a menu. */
function ingredientScore({ lines, headed }: Region): number {
  const content = untilSentences(lines).filter((line) => !line.heading);
  const amounts = content.filter((line) => startsWithAmount.test(line.text)).length;
  const tooLong = content.filter((line) => line.text.length > 160).length;
  const others = content.length - amounts - tooLong;
  const share = amounts / Math.max(content.length, 1);
  if (headed) return 1.5 * (amounts + 0.3 * Math.min(others, 12) - 1.5 * tooLong);
  return share < 0.4 || content.length > 80 ? 0 : amounts + 0.05 * others - 1.5 * tooLong;
}

function amountWeight(line: RegionLine): number {
  return startsWithAmount.test(line.text) ? 1 : 0.1;
}

/** Sentences count; a region of short scraps is a menu. */
function stepScore({ lines, headed }: Region): number {
  const content = lines.filter((line) => !line.heading);
  if (content.length > 120) return 0;
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

/** Some pages run the steps on below the ingredients: the list ends with the last group that is no prose. */
function untilSentences(lines: readonly RegionLine[]): readonly RegionLine[] {
  let end = lines.length;
  let prose = 0;
  let others = 0;
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index];
    if (!line) continue;
    if (line.heading) {
      if (prose <= others) return lines.slice(0, end);
      end = index;
      prose = 0;
      others = 0;
    } else if (line.text.length > 60 && /[.!]\)?$/.test(line.text)) prose++;
    else others++;
  }
  return lines.slice(0, end);
}

/** A region's own list without what else stands in it: the kind of line that holds most of the text, and headings. */
function mainLines(all: readonly RegionLine[], weigh: (line: RegionLine) => number): RegionLine[] {
  const lines = all.filter((line) => !/^\[.{0,40}\]$/.test(line.text));
  const weights = new Map<string, number>();
  for (const line of lines) if (!line.heading) weights.set(line.kind, (weights.get(line.kind) ?? 0) + weigh(line));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const [mainKind, mainWeight] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  if (mainWeight * 2 < total) return lines;
  return lines.filter((line) => line.heading || line.kind === mainKind);
}
