import { type Element, isTag, type ParentNode } from "domhandler";
import { type PageLine, pageLines } from "./page-lines";

/** A line of a region once the pieces of each list item are joined. */
export interface RegionLine {
  readonly text: string;
  /** Stands in a list item or table row. */
  readonly listed: boolean;
  /** Looks like a heading by its markup, or ends in a colon outside a list. */
  readonly heading: boolean;
  /** Its markup says so. */
  readonly marked: boolean;
  /** Tag and class of what holds it: lines of one list share it. */
  readonly kind: string;
}

const maxHeading = 90;
const maxPieces = 5;
const maxBoxLevels = 6;
const stepLabel = /^(?:step|schritt|étape|paso|passo|stap|steg|trin|krok)\s*\d{1,2}\b/iu;

/** The lines of a region, the pieces of one list item or table row joined by spaces. */
export function joinItems(lines: readonly PageLine[]): RegionLine[] {
  const joined: RegionLine[] = [];
  let item: ParentNode | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    const isTitle = line.heading > 0 && line.heading <= 6;
    if (isTitle && line.item !== null && stepLabel.test(line.text)) continue;
    if (last && line.item !== null && line.item === item) {
      const text = isMark(last.text, line.text) ? line.text : `${last.text} ${line.text}`;
      joined[joined.length - 1] = { ...last, text };
      continue;
    }
    item = line.item;
    joined.push({
      text: line.text,
      listed: line.item !== null,
      heading: line.item === null && line.text.length <= maxHeading && (line.heading > 0 || /[:：]$/.test(line.text)),
      marked: line.item === null && line.heading > 0,
      kind: kindOf(line.item ?? line.block),
    });
  }
  return joined;
}

/**
 * The same for a region that uses no list elements: pieces inside one repeated box (an amount beside its name) are
 * joined as if the box were a list item.
 */
export function joinBoxes(lines: readonly PageLine[]): RegionLine[] {
  return joinPairs(joinRepeatedBoxes(lines));
}

/** Names and amounts that stand as neighbours without a box of their own: two kinds of line taking turns. */
function joinPairs(lines: readonly RegionLine[]): RegionLine[] {
  const joined: RegionLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const [first, second, third, fourth] = lines.slice(index, index + 4);
    const last = joined.at(-1);
    const isPair = first && second && !first.listed && !first.heading && !second.heading && first.kind !== second.kind;
    const repeats = third?.kind === first?.kind && fourth?.kind === second?.kind;
    const continues = isPair && last?.kind === pairKind(first, second);
    const isShort = (first?.text.length ?? 0) + (second?.text.length ?? 0) < 120;
    if (first && second && isPair && isShort && (repeats || continues)) {
      joined.push({ ...first, text: `${first.text} ${second.text}`, kind: pairKind(first, second) });
      index++;
    } else if (first) joined.push(first);
  }
  return joined;
}

function pairKind(first: RegionLine, second: RegionLine): string {
  return `${first.kind}+${second.kind}`;
}

function joinRepeatedBoxes(lines: readonly PageLine[]): RegionLine[] {
  if (lines.some((line) => line.item !== null)) return joinItems(lines);
  const kinds = new Map<ParentNode, Map<string, number>>();
  const boxes = lines.map((line) => repeatedBox(line.block, kinds));
  const counts = new Map<ParentNode, number>();
  for (const box of boxes) if (box) counts.set(box, (counts.get(box) ?? 0) + 1);
  const sizes = [...counts.values()];
  if (sizes.filter((size) => size >= 2 && size <= maxPieces).length < 2) return joinItems(lines);
  return joinItems(
    lines.map((line, index) => {
      const box = boxes[index] ?? null;
      const size = box ? (counts.get(box) ?? 0) : 0;
      return size >= 2 && size <= maxPieces ? { ...line, item: box } : line;
    }),
  );
}

/** The nearest element around a line that has at least two siblings of its own kind. */
function repeatedBox(block: ParentNode, kinds: Map<ParentNode, Map<string, number>>): Element | null {
  let at: ParentNode | null = block;
  for (let level = 0; at?.parent && level < maxBoxLevels; level++) {
    const parent: ParentNode = at.parent;
    let counts = kinds.get(parent);
    if (!counts) {
      counts = new Map();
      for (const child of parent.children)
        if (isTag(child)) counts.set(classOf(child), (counts.get(classOf(child)) ?? 0) + 1);
      kinds.set(parent, counts);
    }
    if (isTag(at) && (counts.get(classOf(at)) ?? 0) >= 3) return at;
    at = parent;
  }
  return null;
}

function classOf(element: Element): string {
  return `${element.name}.${element.attribs.class ?? ""}`;
}

/** The texts of an element as a list: one for each list item or row, else one for each visual line. */
export function itemTexts(element: Element): string[] {
  return joinBoxes(pageLines(element)).map((line) => line.text);
}

/** A bullet, or a number that counts the sentence behind it. */
function isMark(text: string, next: string): boolean {
  return /^[•▢☐◦‣*·\-–]$/.test(text) || (/^\d{1,2}[.):]?$/.test(text) && next.length > 40 && /[.!?)]$/.test(next));
}

function kindOf(node: ParentNode): string {
  return isTag(node) ? `${node.name}.${(node.attribs.class ?? "").split(/\s+/)[0] ?? ""}` : "";
}
