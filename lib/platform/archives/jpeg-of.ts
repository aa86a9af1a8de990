import { convertPhoto } from "../images/derive";
import { readBytes } from "../storage/store";

/** A kept photo as JPEG, which every other app reads; null where its bytes are gone. */
export async function jpegOf(sha256: string): Promise<Uint8Array | null> {
  const bytes = await readBytes(sha256);
  return bytes === null ? null : convertPhoto(bytes, "jpeg", 85).catch(() => null);
}
