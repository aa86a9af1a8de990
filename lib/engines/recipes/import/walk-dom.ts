import { type ChildNode, type Document, Element, isTag, isText, type ParentNode } from "domhandler";
import { foldSpaces } from "./clean-text";

const unseen = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "select",
  "textarea",
  "head",
  "iframe",
  "object",
  "title",
]);
const blocks = new Set(
  "address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** All elements under a node in page order. Walks by sibling links: depth costs no stack. */
export function elementsUnder(root: ParentNode): Element[] {
  const found: Element[] = [];
  walk(root, (node) => {
    if (isTag(node)) found.push(node);
    return true;
  });
  return found;
}

/** The text a reader sees in a node, one entry a visual line; `br` and block elements break lines. */
export function visibleLines(root: ParentNode): string[] {
  const lines: string[] = [];
  let current = "";
  const flush = () => {
    const line = foldSpaces(current);
    if (line !== "") lines.push(line);
    current = "";
  };
  walk(
    root,
    (node) => {
      if (isText(node)) current += node.data;
      else if (isTag(node)) {
        if (isUnseen(node)) return false;
        if (blocks.has(node.name)) flush();
      }
      return true;
    },
    (node) => {
      if (isTag(node) && blocks.has(node.name)) flush();
    },
  );
  flush();
  return lines;
}

/** The same text on one line. */
export function visibleText(root: ParentNode): string {
  return visibleLines(root).join(" ");
}

/** All text in a node, seen or not (scripts included). */
export function rawText(root: ParentNode): string {
  const parts: string[] = [];
  walk(root, (node) => {
    if (isText(node)) parts.push(node.data);
    return true;
  });
  return parts.join("");
}

export function isBlock(node: ChildNode | Document): boolean {
  return node instanceof Element && blocks.has(node.name);
}

export function isUnseen(element: Element): boolean {
  return unseen.has(element.name) || element.attribs.hidden !== undefined;
}

/** Depth-first over everything under `root`; `enter` returning false skips a node's children. */
export function walk(
  root: ParentNode,
  enter: (node: ChildNode) => boolean,
  leave: (node: ChildNode) => void = () => undefined,
): void {
  let node: ChildNode | null = root.firstChild;
  while (node) {
    const child: ChildNode | null = enter(node) && "firstChild" in node ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    for (;;) {
      leave(node);
      if (node.next) {
        node = node.next;
        break;
      }
      const parent: ParentNode | null = node.parent;
      if (!parent || parent === root) return;
      node = parent as ChildNode;
    }
  }
}
