import type { Element } from "domhandler";
import { type PageLine, pageLines } from "./page-lines";

/** A line of a region once the pieces of each list item are joined. */
export interface RegionLine {
  readonly text: string;
  /** Stands in a list item or table row. */
  readonly listed: boolean;
  /** Looks like a heading by its markup, or ends in a colon outside a list. */
  readonly heading: boolean;
}

/** The lines of a region, the pieces of one list item or table row joined by spaces. */
export function joinItems(lines: readonly PageLine[]): RegionLine[] {
  const joined: RegionLine[] = [];
  let item: Element | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && line.item !== null && line.item === item && !line.heading) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` };
      continue;
    }
    item = line.item;
    joined.push({
      text: line.text,
      listed: line.item !== null,
      heading: line.item === null && (line.heading > 0 || /[:：]$/.test(line.text)) && line.text.length <= 90,
    });
  }
  return joined;
}

/** The texts of an element as a list: one for each list item or row, else one for each visual line. */
export function itemTexts(element: Element): string[] {
  return joinItems(pageLines(element)).map((line) => line.text);
}
