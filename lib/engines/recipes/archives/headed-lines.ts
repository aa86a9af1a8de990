import { foldSpaces } from "../import/clean-text";

interface Sectioned {
  readonly text: string;
  readonly section: string | null;
}

const HEADINGS = [
  /^#{1,6}\s+(.+?)[\s#]*$/,
  /^\[([^[\]]+)\]:?$/,
  /^\*\*([^*]+?):?\*\*:?$/,
  /^(?![\d½¼¾⅓⅔⅛])(.{1,80}):$/,
];

/** The heading a line is ("## Sauce", "[Sauce]", "**Sauce**", "Sauce:"), else null. */
export function headingOf(line: string): string | null {
  for (const pattern of HEADINGS) {
    const found = pattern.exec(line)?.[1]?.trim();
    if (found !== undefined && found !== "") return found;
  }
  return null;
}

/** Lines under the headings that stand among them. */
export function underHeadings(
  lines: readonly string[],
  headingIn: (line: string) => string | null = headingOf,
): Sectioned[] {
  const found: Sectioned[] = [];
  let section: string | null = null;
  for (const raw of lines) {
    const text = foldSpaces(raw);
    if (text === "") continue;
    const heading = headingIn(text);
    if (heading === null) found.push({ text, section });
    else section = heading;
  }
  return found;
}

/** Lines with a line of its own for each heading, written by `asHeading`. */
export function withHeadings(items: readonly Sectioned[], asHeading: (heading: string) => string): string[] {
  return items.flatMap(({ text, section }, index) =>
    section !== null && section !== items[index - 1]?.section
      ? [asHeading(section), foldSpaces(text)]
      : [foldSpaces(text)],
  );
}

/** Steps that carry their own numbers, 1 2 3 without a gap, lose them: the list numbers them. */
export function withoutNumbers(lines: readonly string[]): string[] {
  const numbered = /^(?:step\s*)?(\d{1,3})\s*[.):]\s+/i;
  const counted = lines.filter((line, index) => Number(numbered.exec(line)?.[1]) === index + 1).length;
  if (counted === 0 || counted < lines.filter((line) => headingOf(line) === null).length) return [...lines];
  return lines.map((line) => line.replace(numbered, ""));
}

/** The lines of a text; empty ones are dropped. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(foldSpaces)
    .filter((line) => line !== "");
