import sharp, { type Sharp } from "sharp";
import { type ImageRefusal, MOST_FRAMES, MOST_PIXELS, sizeRefusal } from "@/lib/engines/images/limits";

// Pictures come once: operations kept for a second use would only hold memory.
sharp.cache(false);

/** The pixels of a picture once it is decoded: upright, sRGB, 8 bits a channel. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 2 | 3 | 4;
}

/** What the header says. Width and height are those of one frame as it is seen, upright. */
export interface Header {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
}

/** A decoder over bytes. Nothing is decoded until something asks for output. */
export const decoderOf = (bytes: Uint8Array, frames: "first" | "all" = "first"): Sharp =>
  sharp(bytes, {
    limitInputPixels: MOST_PIXELS,
    failOn: "error",
    sequentialRead: true,
    ...(frames === "all" ? { animated: true } : {}),
  });

export const encoderOf = ({ data, width, height, channels }: Pixels): Sharp =>
  sharp(data, { raw: { width, height, channels } });

/** Reads the header and refuses what it already shows. Nothing is decoded. */
export async function readHeader(
  bytes: Uint8Array,
): Promise<{ readonly ok: true; readonly header: Header } | { readonly ok: false; readonly reason: ImageRefusal }> {
  try {
    // The limit of pixels is ours to apply here, so that its refusal has a name.
    const meta = await sharp(bytes, { limitInputPixels: false, failOn: "error" }).metadata();
    if (meta.format === "svg") return { ok: false, reason: "svg" };
    const frames = Math.min(meta.pages ?? 1, MOST_FRAMES + 1);
    const isTurned = (meta.orientation ?? 1) >= 5;
    const header = {
      width: isTurned ? meta.height : meta.width,
      height: isTurned ? meta.width : meta.height,
      // Pages of a TIFF are no animation: the first is the picture.
      frames: meta.format === "gif" || meta.format === "webp" ? frames : 1,
    };
    const reason = sizeRefusal(header);
    return reason === null ? { ok: true, header } : { ok: false, reason };
  } catch (error) {
    return { ok: false, reason: refusalOf(error) };
  }
}

/** The refusal that fits what a decoder said. */
export function refusalOf(error: unknown): ImageRefusal {
  const said = error instanceof Error ? error.message : "";
  if (/pixel limit|too large|exceeds/i.test(said)) return "too-many-pixels";
  if (/compression format has not been built|unsupported codec|plugin/i.test(said)) return "heic";
  return /premature|truncat|end of (file|image|stream)|unexpected end|not enough|short|read gave|incomplete|eof/i.test(
    said,
  )
    ? "truncated"
    : "not-a-picture";
}
