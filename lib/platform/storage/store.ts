import { createHash } from "node:crypto";
import { readEnvironment } from "../env";
import { type BytesFolder, folderStorage } from "./folder-storage";
import { s3Storage } from "./s3-storage";

/** Bytes under their own SHA-256: the same file is kept once, and a name can never lie. */
export async function keepBytes(bytes: Uint8Array): Promise<{ readonly sha256: string }> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await chosen().put(placeOf(sha256), bytes);
  return { sha256 };
}

/** The bytes kept under a SHA-256, null where there are none. */
export function readBytes(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return chosen().get(placeOf(sha256));
}

/** Takes the bytes away. Call it only where no row names them any more: others may have kept the same. */
export function removeBytes(sha256: string): Promise<void> {
  return chosen().remove(placeOf(sha256));
}

/** What is kept under SHA-256s that begin with these two digits. */
export async function listBytes(
  firstDigits: string,
): Promise<readonly { readonly sha256: string; readonly bytes: number; readonly modifiedAt: Date }[]> {
  const kept = await chosen().list(`files/${firstDigits}`);
  return kept.flatMap(({ place, ...rest }) => {
    const sha256 = place.slice(place.lastIndexOf("/") + 1);
    return /^[0-9a-f]{64}$/.test(sha256) ? [{ ...rest, sha256 }] : [];
  });
}

/** An object store where one is configured, else a folder of the data directory. */
function chosen(): BytesFolder {
  const { dataDir, objectStore } = readEnvironment();
  return objectStore === null ? folderStorage(dataDir) : s3Storage(objectStore);
}

function placeOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError("Not a SHA-256.");
  return `files/${sha256.slice(0, 2)}/${sha256}`;
}
