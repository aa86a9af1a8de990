import type { Look } from "../look";
import type { Type } from "./pen";

const INK = "#211c16";
const SOFT = "#5f574c";

/** The line between things. */
export const RULE = "#d8cfc0";
export const PAPER = "#fffdf9";

export type Types = ReturnType<typeof typesOf>;

/** How each kind of text of a book is set, for a look. */
export function typesOf({ scale, accent }: Look) {
  const set = (face: Type["face"], size: number, lead: number, colour: string = INK, tracking = 0): Type => ({
    ...{ face, colour, tracking: tracking * scale },
    size: size * scale,
    leading: size * lead * scale,
  });
  return {
    coverTitle: set("display", 46, 1.08),
    title: set("display", 29, 1.12),
    titleSmall: set("display", 22, 1.15),
    lead: set("serifItalic", 12, 1.42, SOFT),
    label: set("sansBold", 7.8, 1.5, SOFT, 0.9),
    head: set("sansBold", 8.6, 1.5, accent, 1.3),
    fact: set("serif", 11.5, 1.35),
    group: set("serifBold", 10.6, 1.4),
    line: set("sans", 10.4, 1.38),
    step: set("serif", 11, 1.46),
    numeral: set("display", 15, 1.08, accent),
    small: set("sans", 8.8, 1.45, SOFT),
    smallBold: set("sansBold", 8.8, 1.45),
    source: set("serifItalic", 9.2, 1.45, SOFT),
    running: set("sans", 8, 1.4, SOFT, 0.2),
    pageNumber: set("sansBold", 8.6, 1.4),
    chapter: set("display", 40, 1.1, "#ffffff"),
    chapterNote: set("serifItalic", 14, 1.4, "#ffffff"),
    contentsTitle: set("display", 32, 1.15),
    contentsChapter: set("display", 14, 1.3, accent),
    contentsLine: set("serif", 11, 1.5),
    contentsNumber: set("sansBold", 9.6, 1.5),
    indexLetter: set("display", 15, 1.3, accent),
    indexName: set("sansBold", 8.8, 1.38),
    indexLine: set("sans", 8.8, 1.38),
    byline: set("serifItalic", 14, 1.45, SOFT),
    dedication: set("serifItalic", 13.5, 1.6),
    titlePage: set("display", 34, 1.12),
  } as const;
}
