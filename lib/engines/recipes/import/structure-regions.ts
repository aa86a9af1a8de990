import { type Element, isTag } from "domhandler";
import type { Page } from "./page";
import { type PageLine, pageLines } from "./page-lines";
import { joinBoxes, joinItems, type RegionLine } from "./region";
import { ingredientClass, methodClass, type Section, sectionOf } from "./section-words";

/** A stretch of the page that may be one part of the recipe. */
export interface Region {
  readonly lines: readonly RegionLine[];
  /** A heading of the part stands above it. */
  readonly headed: boolean;
  /** Place of its first line among the page's lines, -1 where unknown. */
  readonly start: number;
}

const maxRegionLines = 200;
const maxClassRegions = 60;
const maxClassLines = 20_000;
const footer =
  /^(?:facebook|twitter|pinterest|instagram|whatsapp|last modified|post views|photo credits?|foto|recipe adapted from|to top|print page)\b/i;

/** What follows each heading of a part, up to the next part or a heading that outranks it. */
export function headedRegions(lines: readonly PageLine[], part: Section): Region[] {
  const regions: Region[] = [];
  lines.forEach((line, start) => {
    if (sectionOf(line.text) !== part) return;
    const end = regionEnd(lines, start);
    if (end > start + 1)
      regions.push({ lines: joinBoxes(lines.slice(start + 1, end)), headed: true, start: start + 1 });
  });
  return regions;
}

function regionEnd(lines: readonly PageLine[], start: number): number {
  const own = lines[start]?.heading ?? 0;
  const place = lines[start]?.place;
  let end = start + 1;
  for (; end < lines.length && end - start <= maxRegionLines; end++) {
    const next = lines[end];
    if (!next || next.place !== place || sectionOf(next.text) !== null || footer.test(next.text)) break;
    const isTitle = next.heading > 0 && next.heading <= 6 && own > 0;
    if (isTitle && (next.heading < own || (next.heading === own && own <= 3))) break;
  }
  return end;
}

/** What stands in elements whose class or id names the part. */
export function classRegions(page: Page, all: readonly PageLine[], part: Section): Region[] {
  const pattern = part === "ingredients" ? ingredientClass : methodClass;
  let budget = maxClassLines;
  const named = page.elements.filter(
    (element) => pattern.test(nameOf(element)) && element.name !== "body" && element.name !== "html",
  );
  return withLists(named)
    .slice(0, maxClassRegions)
    .map((element) => {
      const lines = budget > 0 ? pageLines(element) : [];
      budget -= lines.length + 1;
      const place = all.findIndex((line) => line.block === lines[0]?.block);
      const stop = lines.findIndex((line, index) => index > 0 && sectionOf(line.text) !== null);
      const first = lines[0] && sectionOf(lines[0].text) !== null ? 1 : 0;
      return { lines: joinBoxes(lines.slice(first, stop < 0 ? undefined : stop)), headed: false, start: place };
    });
}

/** Runs of list items that stand together, with the headings between them: a list nobody gave a heading. */
export function listRegions(lines: readonly PageLine[]): Region[] {
  const regions: Region[] = [];
  let from = -1;
  const close = (to: number) => {
    if (from >= 0 && to - from >= 3)
      regions.push({ lines: joinItems(lines.slice(from, to)), headed: false, start: from });
    from = -1;
  };
  lines.forEach((line, index) => {
    const joins = line.item !== null || (line.heading > 0 && line.text.length <= 60 && lines[index + 1]?.item != null);
    if (!joins || sectionOf(line.text) !== null || line.place !== lines[index - 1]?.place) close(index);
    if (!joins || sectionOf(line.text) !== null) return;
    if (from < 0) from = index;
  });
  close(lines.length);
  return regions;
}

/** Where each line bears the name and the list around them none, the list is what is meant. */
function withLists(named: readonly Element[]): readonly Element[] {
  const all = new Set(named);
  const lists = new Set<Element>();
  for (const { parent, next } of named) {
    if (!parent || !isTag(parent) || all.has(parent)) continue;
    const other = next && !isTag(next) ? next.next : next;
    if (other && isTag(other) && all.has(other)) lists.add(parent);
  }
  return [...lists, ...named];
}

function nameOf({ attribs }: Element): string {
  return `${attribs.class ?? ""} ${attribs.id ?? ""} ${attribs.itemprop ?? ""}`.slice(0, 300);
}
