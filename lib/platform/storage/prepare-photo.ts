import sharp from "sharp";

export const LONGEST_UPLOAD = 12_000_000;
const LONGEST_SIDE = 1600;
const CARD_WIDTH = 640;
const READABLE = new Set(["jpeg", "png", "webp", "heif", "gif", "tiff"]);

export type PreparedPhoto =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly reason: "too-large" | "not-a-picture" };

/**
 * A photo as it is kept: told by its content, upright, at most 1600 px, WebP, without the place and camera that phones
 * write into it. Bombs (over 60 megapixels) and files over 12 MB are refused.
 */
export async function preparePhoto(bytes: Uint8Array): Promise<PreparedPhoto> {
  if (bytes.byteLength > LONGEST_UPLOAD) return { ok: false, reason: "too-large" };
  try {
    const image = sharp(bytes, { limitInputPixels: 60_000_000, failOn: "error" });
    const { format } = await image.metadata();
    if (format === undefined || !READABLE.has(format)) return { ok: false, reason: "not-a-picture" };
    const { data, info } = await image
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    return { ok: true, bytes: new Uint8Array(data), width: info.width, height: info.height };
  } catch {
    return { ok: false, reason: "not-a-picture" };
  }
}

/** Whether bytes are a photo as `preparePhoto` makes them: WebP that can be read, no larger than it keeps. */
export async function isKeptPhoto(bytes: Uint8Array): Promise<boolean> {
  try {
    const { format, width, height } = await sharp(bytes, { failOn: "error" }).metadata();
    return format === "webp" && Math.max(width, height) <= LONGEST_SIDE;
  } catch {
    return false;
  }
}

/** The size a card shows. */
export async function cardSize(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const small = await sharp(bytes)
    .resize({ width: CARD_WIDTH, height: CARD_WIDTH * 0.75, fit: "cover", withoutEnlargement: true })
    .webp({ quality: 76 })
    .toBuffer();
  return new Uint8Array(small);
}
