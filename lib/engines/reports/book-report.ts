import type { PaperStyle } from "./contract";

/** A recipe of a book. All texts are ready to print. */
export interface BookRecipe {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  /** "Serves 4", "Makes 12 rolls". */
  readonly yields: string;
  /** "Prepare" "15 min": in the order to print. */
  readonly times: readonly BookFigure[];
  readonly ingredients: readonly { readonly heading: string | null; readonly lines: readonly string[] }[];
  readonly method: readonly { readonly heading: string | null; readonly steps: readonly string[] }[];
  /** Of a serving. */
  readonly nutrition: readonly BookFigure[];
  /** "Contains milk and eggs", null where nothing is known to be in it. */
  readonly allergens: string | null;
  /** What the household noted about it. */
  readonly note: string | null;
  readonly source: string | null;
  /** Names it stands under in the index. */
  readonly indexed: readonly string[];
  /** Cover art as SVG, 4 : 3. */
  readonly art: string;
  readonly hasPhoto: boolean;
}

export interface BookFigure {
  readonly label: string;
  readonly value: string;
}

export interface BookChapter {
  /** Null where the book has no chapters. */
  readonly title: string | null;
  readonly recipes: readonly BookRecipe[];
}

/** A recipe book as it is to be printed. */
export interface BookReport {
  /** BCP 47 language of the texts. */
  readonly language: string;
  readonly title: string;
  /** "Collected by the Kowalskis" */
  readonly byline: string;
  readonly dedication: string | null;
  /** The last words of the book. */
  readonly colophon: string;
  readonly style: PaperStyle;
  readonly chapters: readonly BookChapter[];
  readonly words: BookWords;
}

/** The words a book prints itself. */
export interface BookWords {
  readonly contents: string;
  readonly index: string;
  /** What the index leaves out. */
  readonly indexNote: string;
  readonly ingredients: string;
  readonly method: string;
  readonly perServing: string;
  readonly note: string;
  readonly recipes: (count: number) => string;
  /** For a reader that shows no pictures. */
  readonly pictureOf: (title: string) => string;
}

/** A photo cut to a shape, as JPEG, for a space in points; null where there is none after all. */
export type PictureOf = (
  recipe: BookRecipe,
  space: { readonly width: number; readonly height: number },
) => Promise<Uint8Array | null>;
