/** Formats we decode, as their first bytes tell; a file's name and declared type are not asked. */
export type ImageFormat = "jpeg" | "png" | "webp" | "gif" | "avif" | "heic" | "tiff";

const ASCII = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

const starts = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, place) => bytes[place] === byte);

const AVIF_BRANDS = new Set(["avif", "avis"]);
const HEIC_BRANDS = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]);

/** The format of a picture by its content; "svg" and other text by their marks; null for anything else. */
export function sniffFormat(bytes: Uint8Array): ImageFormat | "svg" | null {
  if (starts(bytes, 0xff, 0xd8, 0xff)) return "jpeg";
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "png";
  if (ASCII(bytes, 0, 4) === "RIFF" && ASCII(bytes, 8, 4) === "WEBP") return "webp";
  if (/^GIF8[79]a$/.test(ASCII(bytes, 0, 6))) return "gif";
  if (starts(bytes, 0x49, 0x49, 0x2a, 0x00) || starts(bytes, 0x4d, 0x4d, 0x00, 0x2a)) return "tiff";
  if (ASCII(bytes, 4, 4) === "ftyp") return sniffBrand(bytes);
  return looksLikeSvg(bytes) ? "svg" : null;
}

function sniffBrand(bytes: Uint8Array): ImageFormat | null {
  const size = Math.min(bytes.byteLength, 256, wordAt(bytes, 0));
  const brands = [ASCII(bytes, 8, 4)];
  for (let at = 16; at + 4 <= size; at += 4) brands.push(ASCII(bytes, at, 4));
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return "avif";
  return brands.some((brand) => HEIC_BRANDS.has(brand)) ? "heic" : null;
}

/** SVG is text: whichever encoding, its root comes within the first thousands of letters. Packed, it is a gzip. */
function looksLikeSvg(bytes: Uint8Array): boolean {
  const letters = ASCII(bytes, 0, 16_384).replaceAll("\0", "").toLowerCase();
  return /<svg[\s>:/]|<!doctype\s+svg|http:\/\/www\.w3\.org\/2000\/svg/.test(letters) || starts(bytes, 0x1f, 0x8b);
}

const wordAt = (bytes: Uint8Array, at: number): number =>
  (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0;
