import { type Crop, cropBox } from "@/lib/engines/images/crop";
import { inspectUpload } from "@/lib/engines/images/inspect-upload";
import {
  type ImageRefusal,
  LONGEST_ANIMATED_SIDE,
  LONGEST_SIDE,
  type RenditionFormat,
} from "@/lib/engines/images/limits";
import { HASHED_SIDE, perceptualHash } from "@/lib/engines/images/perceptual-hash";
import { fitWithin, planSizes, type Size } from "@/lib/engines/images/size-plan";
import { oneAtATime } from "./at-a-time";
import { decoderOf, encoderOf, type Header, type Pixels, readHeader, refusalOf } from "./decoder";
import { encode, WEBP_EFFORT } from "./encode";

export interface MadeRendition extends Size {
  readonly format: RenditionFormat;
  readonly bytes: Uint8Array;
}

/** A photo as it is kept, with its smaller sizes, and what it looks like. */
export interface PreparedPhoto {
  readonly kept: MadeRendition;
  readonly smaller: readonly MadeRendition[];
  readonly isAnimated: boolean;
  readonly perceptualHash: string;
  readonly placeholder: string;
}

export type Prepared =
  | { readonly ok: true; readonly photo: PreparedPhoto }
  | { readonly ok: false; readonly reason: ImageRefusal };

/**
 * An upload as it is kept: told by its content, upright, sRGB, at most 1600 px, WebP, and without anything a phone
 * writes into it. It is decoded once; every size comes from those pixels. Animations stay so. Refusals are named, never
 * thrown. `declared` is the type its sender claims; `crop` is the part to keep, of the upright picture.
 */
export async function preparePhoto(
  bytes: Uint8Array,
  { declared = null, crop = null }: { readonly declared?: string | null; readonly crop?: Crop | null } = {},
): Promise<Prepared> {
  const inspected = inspectUpload(bytes, declared);
  if (!inspected.ok) return inspected;
  const read = await readHeader(bytes);
  if (!read.ok) return inspected.format === "heic" ? { ok: false, reason: "heic" } : read;
  return oneAtATime(async () => {
    try {
      const isAnimated = read.header.frames > 1;
      const longest = isAnimated ? LONGEST_ANIMATED_SIDE : LONGEST_SIDE;
      const first = await decodeWithin(bytes, longest, crop === null ? null : cropBox(crop, read.header));
      const made = isAnimated ? await moving(bytes, read.header, crop) : await still(first);
      return { ok: true, photo: { ...made, isAnimated, ...(await looksOf(first)) } };
    } catch (error) {
      return { ok: false, reason: inspected.format === "heic" ? "heic" : refusalOf(error) };
    }
  });
}

/** The pixels of the first frame or a part of it, upright and sRGB, no side longer than `longest`. */
export async function decodeWithin(
  bytes: Uint8Array,
  longest: number,
  box: ReturnType<typeof cropBox> = null,
): Promise<Pixels> {
  const upright = decoderOf(bytes).autoOrient();
  const part = box === null ? upright : upright.extract(box);
  const { data, info } = await part
    .resize({ width: longest, height: longest, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

async function still(pixels: Pixels) {
  const sizes = planSizes(pixels);
  const made: MadeRendition[] = [];
  for (const size of sizes) made.push(await renditionOf(pixels, size, "webp"));
  return split(made);
}

/** One size in one format of decoded pixels. */
export async function renditionOf(pixels: Pixels, size: Size, format: RenditionFormat, quality?: number) {
  const isSame = size.width === pixels.width && size.height === pixels.height;
  const image = encoderOf(pixels);
  const sized = isSame ? image : image.resize({ ...size, fit: "cover" });
  const { data, info } = await encode(sized, format, quality).toBuffer({ resolveWithObject: true });
  return { format, width: info.width, height: info.height, bytes: new Uint8Array(data) };
}

async function moving(bytes: Uint8Array, header: Header, crop: Crop | null) {
  const box = crop === null ? null : cropBox(crop, header);
  const sizes = planSizes(fitWithin(box ?? header, LONGEST_ANIMATED_SIDE));
  const made: MadeRendition[] = [];
  for (const size of sizes) {
    const frames = decoderOf(bytes, "all");
    const part = box === null ? frames : frames.extract(box);
    const { data, info } = await part
      .resize({ ...size, fit: "fill" })
      .webp({ quality: 75, effort: WEBP_EFFORT })
      .toBuffer({ resolveWithObject: true });
    const height = info.pageHeight ?? size.height;
    made.push({ format: "webp", width: info.width, height, bytes: new Uint8Array(data) });
  }
  return split(made);
}

function split(made: readonly MadeRendition[]) {
  const kept = made.at(-1);
  if (kept === undefined) throw new Error("A picture has at least its own size.");
  return { kept, smaller: made.slice(0, -1) };
}

/** What stands for the picture: a hash to find it by, and a few pixels to show until it has come. */
async function looksOf(pixels: Pixels) {
  const grey = await encoderOf(pixels)
    .flatten({ background: "#fff" })
    .resize(HASHED_SIDE, HASHED_SIDE, { fit: "fill" })
    .greyscale()
    .raw()
    .toBuffer();
  const few = await encoderOf(pixels).resize(fitWithin(pixels, 16)).webp({ quality: 40, effort: 0 }).toBuffer();
  return {
    perceptualHash: perceptualHash(grey),
    placeholder: `data:image/webp;base64,${few.toString("base64")}`,
  };
}
