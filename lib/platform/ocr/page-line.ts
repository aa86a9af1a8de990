/** Corners clockwise from the top left, in pixels of the page. */
export type Corners = readonly [Point, Point, Point, Point];
export type Point = readonly [x: number, y: number];

/** One printed stretch of text, as the page has it. */
export interface PageLine {
  readonly text: string;
  /** 0–1: mean certainty of its letters. */
  readonly confidence: number;
  /** Corners as shares of the page's width and height. */
  readonly box: readonly Point[];
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PageLine[];
}
