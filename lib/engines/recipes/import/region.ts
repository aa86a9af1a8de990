import { type Element, hasChildren, isTag, type ParentNode } from "domhandler";
import { type PageLine, pageLines } from "./page-lines";

/** A line of a region once the pieces of each list item are joined. */
export interface RegionLine {
  readonly text: string;
  /** Stands in a list item or table row. */
  readonly listed: boolean;
  /** Looks like a heading by its markup, or ends in a colon outside a list. */
  readonly heading: boolean;
  /** Tag and class of what holds it: lines of one list share it. */
  readonly kind: string;
}

const maxHeading = 90;
const maxPieces = 5;

/** The lines of a region, the pieces of one list item or table row joined by spaces. */
export function joinItems(lines: readonly PageLine[]): RegionLine[] {
  const joined: RegionLine[] = [];
  let item: ParentNode | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    const isTitle = line.heading > 0 && line.heading <= 6;
    if (last && !last.heading && !isTitle && line.item !== null && line.item === item) {
      const text = isMark(last.text) ? line.text : `${last.text} ${line.text}`;
      joined[joined.length - 1] = { ...last, text };
      continue;
    }
    item = line.item;
    joined.push({
      text: line.text,
      listed: line.item !== null,
      heading:
        line.text.length <= maxHeading &&
        (isTitle || (line.item === null && (line.heading > 0 || /[:：]$/.test(line.text)))),
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
  if (lines.some((line) => line.item !== null) || lines.length < 4) return joinItems(lines);
  const content = lines.filter((line) => line.heading === 0 || line.heading === 7);
  const common = commonAncestor(content.map((line) => line.block));
  if (!common) return joinItems(lines);
  const boxes = lines.map((line) => childHolding(common, line.block));
  const counts = new Map<ParentNode, number>();
  for (const box of boxes) if (box) counts.set(box, (counts.get(box) ?? 0) + 1);
  const sizes = [...counts.values()];
  const repeated = sizes.filter((size) => size >= 2 && size <= maxPieces).length;
  if (repeated < 2 || repeated * 2 < sizes.length || Math.max(...sizes) > maxPieces) return joinItems(lines);
  return joinItems(
    lines.map((line, index) => {
      const box = boxes[index] ?? null;
      const isItem = box !== null && isTag(box) && (counts.get(box) ?? 0) > 1;
      return isItem ? { ...line, item: box } : line;
    }),
  );
}

/** The texts of an element as a list: one for each list item or row, else one for each visual line. */
export function itemTexts(element: Element): string[] {
  return joinItems(pageLines(element)).map((line) => line.text);
}

function isMark(text: string): boolean {
  return /^[•▢☐◦‣*·\-–]$/.test(text);
}

function kindOf(node: ParentNode): string {
  return isTag(node) ? `${node.name}.${(node.attribs.class ?? "").split(/\s+/)[0] ?? ""}` : "";
}

function commonAncestor(nodes: readonly ParentNode[]): ParentNode | null {
  const [first, ...rest] = nodes;
  if (!first) return null;
  let path = ancestors(first);
  for (const node of rest) {
    const own = new Set(ancestors(node));
    path = path.filter((ancestor) => own.has(ancestor));
  }
  return path[0] ?? null;
}

function ancestors(node: ParentNode): ParentNode[] {
  const path: ParentNode[] = [];
  for (let at: ParentNode | null = node; at && path.length < 200; at = at.parent) path.push(at);
  return path;
}

function childHolding(common: ParentNode, node: ParentNode): ParentNode | null {
  let at: ParentNode = node;
  while (at.parent && at.parent !== common) at = at.parent;
  return at.parent === common && hasChildren(at) ? at : null;
}
