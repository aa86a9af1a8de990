import { decodeHTML } from "entities";

// Zero-width and direction marks that sites sprinkle in; joiners inside emoji and Indic words stay.
const invisible = /[\u200B\u2060\uFEFF\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069\0]/g;
const spaces = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const tag = /<\/?[a-zA-Z][^<>]*>/g;
const lineTag = /<\/?(?:br|p|div|li|ol|ul|tr|h[1-6]|section|article|blockquote|dd|dt)\b[^<>]*>/gi;

/** White space folded to single spaces, invisible marks dropped, ends trimmed. */
export function foldSpaces(text: string): string {
  return text.replace(invisible, "").replace(spaces, " ").trim();
}

/** Character references decoded, up to three times since feeds often escape twice. */
export function decodeReferences(text: string): string {
  let current = text;
  for (let round = 0; round < 3 && current.includes("&"); round++) {
    const decoded = decodeHTML(current);
    if (decoded === current) break;
    current = decoded;
  }
  return current;
}

/** One line of plain text out of a string that may hold references and markup. */
export function cleanText(raw: string): string {
  return foldSpaces(stripTags(decodeReferences(raw)));
}

/** Plain lines out of a string that may hold references, markup and line breaks; empty lines are dropped. */
export function cleanLines(raw: string): string[] {
  const decoded = decodeReferences(raw);
  const marked = decoded.includes("<") ? decoded.replace(lineTag, "\n") : decoded;
  return stripTags(marked)
    .split(/[\r\n\u2028\u2029]+/)
    .map(foldSpaces)
    .filter((line) => line !== "");
}

function stripTags(text: string): string {
  return text.includes("<") ? withoutComments(text).replace(tag, "") : text;
}

/** In one pass: a pattern would start over at each of a million unclosed comments. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf("<!--", from);
    const end = start < 0 ? -1 : text.indexOf("-->", start + 4);
    if (end < 0) break;
    kept.push(text.slice(from, start));
    from = end + 3;
  }
  return kept.join("") + text.slice(from);
}
