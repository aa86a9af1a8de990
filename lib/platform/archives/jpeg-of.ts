import sharp from "sharp";
import { readBytes } from "../storage/store";

/** A kept photo as JPEG, which every other app reads; null where its bytes are gone. */
export async function jpegOf(sha256: string): Promise<Uint8Array | null> {
  const bytes = await readBytes(sha256);
  if (bytes === null) return null;
  return sharp(bytes)
    .flatten({ background: "#fff" })
    .jpeg({ quality: 85 })
    .toBuffer()
    .then((jpeg) => new Uint8Array(jpeg))
    .catch(() => null);
}
