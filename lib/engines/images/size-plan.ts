import { LONGEST_SIDE } from "./limits";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Widths a photo is offered in, px: a card of a phone, a card of a fine screen, a page, a wide page. */
export const WIDTHS = [320, 640, 1080, LONGEST_SIDE] as const;

/** The size that keeps the shape and has no side longer than `longest`; never larger than it is, never below 1 px. */
export function fitWithin(size: Size, longest: number): Size {
  const by = Math.min(1, longest / Math.max(size.width, size.height));
  return { width: Math.max(1, Math.round(size.width * by)), height: Math.max(1, Math.round(size.height * by)) };
}

/** The size of the given width in the same shape. */
export function atWidth(size: Size, width: number): Size {
  return { width, height: Math.max(1, Math.round((size.height * width) / size.width)) };
}

/** The sizes a kept photo is offered in, smallest first: the planned widths below its own, and its own. */
export function planSizes(kept: Size): readonly Size[] {
  const smaller = WIDTHS.filter((width) => width < kept.width * 0.9).map((width) => atWidth(kept, width));
  return [...smaller, kept];
}
