import { type Document, type Element, isTag, isText, type ParentNode } from "domhandler";
import { foldSpaces } from "./clean-text";
import { lineOfPair, type Place, placeOf } from "./page-places";
import { isBlock, isUnseen, walk } from "./walk-dom";

/** A visual line of a page with what its place in the page says about it. */
export interface PageLine {
  readonly text: string;
  /** The nearest block around it. */
  readonly block: ParentNode;
  /** The list item, table row or definition it belongs to; lines of one item are read as one. */
  readonly item: Element | null;
  /** 1–6 inside `h1`–`h6`, 7 where the whole line is bold or its class calls it a heading, else 0. */
  readonly heading: number;
  readonly place: Place;
}

/** No recipe page shows more; what follows is not read. */
const mostLines = 30_000;
const itemTags = new Set(["li", "tr", "dd"]);
const titleClass = /(?:^|[-_ ])(?:title|heading|headline|header|subhead|subtitle|group-name|section-name)(?:$|[-_ ])/i;

/** The visual lines under a node in page order. */
export function pageLines(root: Document | Element): PageLine[] {
  const lines: PageLine[] = [];
  let text = "";
  let letters = 0;
  let boldLetters = 0;
  let bold = 0;
  const blocks: ParentNode[] = [root];
  const items: Element[] = [];
  const headings: (Element | null)[] = [];
  const markers: (Element | null)[] = [];
  const places: Place[] = ["article"];
  const flush = () => {
    const line = foldSpaces(text);
    if (line !== "") {
      const marker = headings.at(-1) ?? null;
      const bolded = boldLetters > 0 && boldLetters >= letters ? 7 : 0;
      const heading = marker ? headingLevel(marker) : bolded;
      markers.push(bolded ? null : marker);
      lines.push({
        text: line,
        block: blocks.at(-1) ?? root,
        item: items.at(-1) ?? null,
        heading,
        place: places.at(-1) ?? "article",
      });
    }
    text = "";
    letters = 0;
    boldLetters = 0;
  };
  walk(
    root,
    (node) => {
      if (lines.length >= mostLines) return false;
      if (isText(node)) {
        text += node.data;
        const count = node.data.trim().length;
        letters += count;
        if (bold > 0) boldLetters += count;
        return true;
      }
      if (!isTag(node)) return true;
      if (isUnseen(node)) return false;
      if (node.name === "b" || node.name === "strong") bold++;
      if (node.name === "sup" && /\d$/.test(text) && isNumerator(node)) text += " ";
      if (!isBlock(node)) return true;
      flush();
      blocks.push(node);
      const pair = lineOfPair(node);
      if (pair) items.push(pair);
      else if (itemTags.has(node.name)) items.push(node);
      headings.push(!pair && headingLevel(node) > 0 ? node : (headings.at(-1) ?? null));
      places.push(placeOf(node) ?? places.at(-1) ?? "article");
      return true;
    },
    (node) => {
      if (!isTag(node)) return;
      if (node.name === "b" || node.name === "strong") bold = Math.max(0, bold - 1);
      if (!isBlock(node) || blocks.at(-1) !== node) return;
      flush();
      blocks.pop();
      headings.pop();
      places.pop();
      if (items.at(-1) === (lineOfPair(node) ?? node)) items.pop();
    },
  );
  flush();
  return withoutLongHeadings(lines, markers);
}

/** The raised figure of a fraction: "1<sup>1</sup>/<sub>2</sub>" is one and a half, not eleven halves. */
function isNumerator(raised: Element): boolean {
  const [figure] = raised.children;
  const { next } = raised;
  return figure !== undefined && isText(figure) && next !== null && isText(next) && /^\s*[/⁄∕]/.test(next.data);
}

/** A block called "title" that holds many lines is a wrapper around them, no heading. */
function withoutLongHeadings(lines: readonly PageLine[], markers: readonly (Element | null)[]): PageLine[] {
  const counts = new Map<Element, number>();
  for (const marker of markers) if (marker) counts.set(marker, (counts.get(marker) ?? 0) + 1);
  return lines.map((line, index) => {
    const marker = markers[index];
    return marker && (counts.get(marker) ?? 0) > 2 ? { ...line, heading: 0 } : line;
  });
}

function headingLevel(element: Element): number {
  const level = /^h([1-6])$/.exec(element.name)?.[1];
  if (level) return Number(level);
  if (element.name === "dt" || element.name === "th" || element.name === "legend" || element.name === "caption")
    return 7;
  if (element.attribs.role === "heading") return 7;
  const own = element.attribs.class ?? "";
  return own.length < 200 && titleClass.test(own) && !itemTags.has(element.name) ? 7 : 0;
}
