import { type ImageRefusal, MOST_BYTES } from "./limits";
import { type ImageFormat, sniffFormat } from "./sniff-format";

export type Inspected =
  | { readonly ok: true; readonly format: ImageFormat }
  | { readonly ok: false; readonly reason: ImageRefusal };

/**
 * What can be said of an upload before it is decoded: its format by content, and the refusals that need no decoder.
 * `declared` is the type its sender claims, null where none was; a claim of another picture format is refused, an
 * unknown or general type ("application/octet-stream") is no claim.
 */
export function inspectUpload(bytes: Uint8Array, declared: string | null = null): Inspected {
  if (bytes.byteLength === 0) return { ok: false, reason: "empty" };
  if (bytes.byteLength > MOST_BYTES) return { ok: false, reason: "too-large" };
  const format = sniffFormat(bytes);
  if (format === "svg") return { ok: false, reason: "svg" };
  if (format === null) return { ok: false, reason: claimedFormat(declared) === null ? "not-a-picture" : "wrong-type" };
  const claimed = claimedFormat(declared);
  if (claimed !== null && !SAME[claimed].includes(format)) return { ok: false, reason: "wrong-type" };
  if (isPolyglot(bytes)) return { ok: false, reason: "polyglot" };
  return isCut(bytes, format) ? { ok: false, reason: "truncated" } : { ok: true, format };
}

const CLAIMS: Readonly<Record<string, ImageFormat>> = {
  "image/jpeg": "jpeg",
  "image/jpg": "jpeg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
  "image/avif": "avif",
  "image/heic": "heic",
  "image/heif": "heic",
  "image/tiff": "tiff",
};

/** AVIF and HEIC are one container, and phones name either for both. */
const SAME: Readonly<Record<ImageFormat, readonly ImageFormat[]>> = {
  jpeg: ["jpeg"],
  png: ["png"],
  webp: ["webp"],
  gif: ["gif"],
  avif: ["avif", "heic"],
  heic: ["heic", "avif"],
  tiff: ["tiff"],
};

function claimedFormat(declared: string | null): ImageFormat | null {
  const type = declared?.split(";")[0]?.trim().toLowerCase() ?? "";
  return CLAIMS[type] ?? null;
}

/** Five bytes and more: by chance they stand in one of a hundred thousand photos, and none of them belongs there. */
const FOREIGN = ["<script", "<?php", "<!doctype html", "<html", "<iframe", "%pdf-1"].map((word) =>
  Uint8Array.from(word, (letter) => letter.charCodeAt(0)),
);
const TAIL = 70_000;

/** Whether the picture is a page, a program or an archive as well: harmless here, where it is decoded, but not to others. */
function isPolyglot(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.byteLength; at++) {
    const first = bytes[at];
    if ((first === 0x3c || first === 0x25) && FOREIGN.some((word) => hasWord(bytes, at, word))) return true;
  }
  // A zip is read from its end; the record there names its own place, so a chance find is not one.
  for (let at = Math.max(0, bytes.byteLength - TAIL); at + 22 <= bytes.byteLength; at++)
    if (isZipEnd(bytes, at)) return true;
  return false;
}

function hasWord(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let place = 0; place < word.byteLength; place++) {
    const byte = bytes[at + place] ?? 0;
    const small = byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte;
    if (small !== word[place]) return false;
  }
  return true;
}

/** "PK" 5 6, and a comment that ends with the file. */
function isZipEnd(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b || bytes[at + 2] !== 5 || bytes[at + 3] !== 6) return false;
  const comment = (bytes[at + 20] ?? 0) | ((bytes[at + 21] ?? 0) << 8);
  return at + 22 + comment <= bytes.byteLength;
}

/** Whether the end is missing, where a format says where it ends; the decoder finds what is cut inside. */
function isCut(bytes: Uint8Array, format: ImageFormat): boolean {
  const { byteLength } = bytes;
  switch (format) {
    case "jpeg":
      return lastIndexOf(bytes, 0xff, 0xd9) < 0;
    case "png":
      return lastIndexOf(bytes, 0x49, 0x45, 0x4e, 0x44) < 0;
    case "webp": {
      const view = new DataView(bytes.buffer, bytes.byteOffset, byteLength);
      return byteLength < 20 || view.getUint32(4, true) + 8 > byteLength;
    }
    case "gif":
      return bytes.lastIndexOf(0x3b) < 13;
    default:
      return false;
  }
}

function lastIndexOf(bytes: Uint8Array, ...word: readonly number[]): number {
  for (let at = bytes.byteLength - word.length; at >= 0; at--)
    if (word.every((byte, place) => bytes[at + place] === byte)) return at;
  return -1;
}
