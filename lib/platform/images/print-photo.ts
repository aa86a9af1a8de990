import { readBytes } from "../storage/store";
import { oneAtATime } from "./at-a-time";
import { decoderOf } from "./decoder";

/** Dots an inch of a photo on paper: more no home printer shows at arm's length, and it doubles the file. */
const DOTS = 200;

/**
 * A kept photo cut to a space in points, as JPEG for print; null where its bytes are gone or cannot be read. It is
 * never enlarged.
 */
export async function printPhoto(
  sha256: string,
  space: { readonly width: number; readonly height: number },
): Promise<Uint8Array | null> {
  const bytes = await readBytes(sha256);
  if (bytes === null) return null;
  const [width, height] = [space.width, space.height].map((points) => Math.max(1, Math.round((points / 72) * DOTS)));
  return oneAtATime(async () => {
    const { data } = await decoderOf(bytes)
      .autoOrient()
      .resize({ width: width ?? 1, height: height ?? 1, fit: "cover", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .jpeg({ quality: 82, progressive: false, chromaSubsampling: "4:2:0" })
      .toBuffer({ resolveWithObject: true });
    return new Uint8Array(data);
  }).catch(() => null);
}
