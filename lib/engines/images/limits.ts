/** What may come in, and what goes out. */

/** Bytes of an upload. */
export const MOST_BYTES = 25_000_000;
/** Width times height, over all frames of an animation. */
export const MOST_PIXELS = 50_000_000;
export const MOST_FRAMES = 300;
/** Longest side of a photo as it is kept, px. */
export const LONGEST_SIDE = 1600;
/** Longest side of an animation as it is kept, px: every frame costs as much as a photo. */
export const LONGEST_ANIMATED_SIDE = 800;
/** Photos of one recipe. */
export const MOST_PHOTOS = 12;
/** Photos a batch takes. */
export const MOST_IN_BATCH = 100;
/** Sizes and formats kept beside one photo. */
export const MOST_RENDITIONS = 40;

export const RENDITION_FORMATS = ["avif", "webp", "jpeg", "png"] as const;
export type RenditionFormat = (typeof RENDITION_FORMATS)[number];

/** Quality 1–100 where none is asked for; AVIF at 50 looks like WebP at 80. */
export const QUALITY: Readonly<Record<RenditionFormat, number>> = { avif: 50, webp: 80, jpeg: 82, png: 100 };

/** Why a picture is not taken. */
export const IMAGE_REFUSALS = [
  "empty",
  "too-large",
  "too-many-pixels",
  "too-many-frames",
  "truncated",
  "svg",
  "heic",
  "polyglot",
  "wrong-type",
  "not-a-picture",
] as const;
export type ImageRefusal = (typeof IMAGE_REFUSALS)[number];

/** The refusal for a picture's size, null where it may come in. `height` is that of one frame. */
export function sizeRefusal(size: {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
}): "too-many-pixels" | "too-many-frames" | "not-a-picture" | null {
  const { width, height, frames } = size;
  if (![width, height, frames].every((count) => Number.isInteger(count) && count > 0)) return "not-a-picture";
  if (frames > MOST_FRAMES) return "too-many-frames";
  return width * height * frames > MOST_PIXELS ? "too-many-pixels" : null;
}
