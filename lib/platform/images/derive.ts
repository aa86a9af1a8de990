import sharp from "sharp";
import { LONGEST_SIDE, type RenditionFormat } from "@/lib/engines/images/limits";
import type { Size } from "@/lib/engines/images/size-plan";
import { oneAtATime } from "./at-a-time";
import { decoderOf, readHeader } from "./decoder";
import { encode, WEBP_EFFORT } from "./encode";
import { type MadeRendition, renditionOf } from "./prepare-photo";

/** A size and format to make. */
export interface Wanted extends Size {
  readonly format: RenditionFormat;
  readonly quality?: number | undefined;
}

/**
 * Sizes and formats of a photo that is kept: decoded once, each cut to its shape from the middle. An animation stays one
 * in WebP; in every other format it is its first frame. Throws where the bytes are no picture.
 */
export function deriveRenditions(bytes: Uint8Array, wanted: readonly Wanted[]): Promise<readonly MadeRendition[]> {
  return oneAtATime(async () => {
    const read = await readHeader(bytes);
    const isAnimated = read.ok && read.header.frames > 1;
    const made: MadeRendition[] = [];
    const { data, info } = await decoderOf(bytes).raw().toBuffer({ resolveWithObject: true });
    const pixels = { data, width: info.width, height: info.height, channels: info.channels };
    for (const { format, quality, ...size } of wanted) {
      made.push(
        isAnimated && format === "webp"
          ? await movingRendition(bytes, size)
          : await renditionOf(pixels, size, format, quality),
      );
    }
    return made;
  });
}

async function movingRendition(bytes: Uint8Array, size: Size): Promise<MadeRendition> {
  const made = await decoderOf(bytes, "all")
    .resize({ ...size, fit: "fill" })
    .webp({ quality: 75, effort: WEBP_EFFORT })
    .toBuffer();
  return { ...size, format: "webp", bytes: new Uint8Array(made) };
}

/** A kept photo in another format at its own size, as JPEG for other apps that read nothing newer. */
export async function convertPhoto(bytes: Uint8Array, format: RenditionFormat, quality?: number): Promise<Uint8Array> {
  return new Uint8Array(await encode(decoderOf(bytes), format, quality).toBuffer());
}

/** Whether bytes are a photo as `preparePhoto` makes them: WebP that can be read, no larger than it keeps. */
export async function isKeptPhoto(bytes: Uint8Array): Promise<boolean> {
  try {
    const { format, width, height, pageHeight } = await sharp(bytes, { failOn: "error" }).metadata();
    return format === "webp" && Math.max(width, pageHeight ?? height) <= LONGEST_SIDE;
  } catch {
    return false;
  }
}
