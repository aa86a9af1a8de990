import fs from "node:fs/promises";
import path from "node:path";
import type { ReadableStream as WebStream } from "node:stream/web";
import { readEnvironment } from "../env";
import { LARGEST_ARCHIVE } from "./budget";

/** A folder of an import's own, in `<data dir>/imports`: the upload and its pictures until they are taken over. */
const folderOf = (importId: string): string => {
  if (!/^[0-9a-f-]{36}$/.test(importId)) throw new RangeError("Not an import's id.");
  return path.join(readEnvironment().dataDir, "imports", importId);
};

/** Writes an upload to disk as it comes. Null where it is larger than any archive may be. */
export async function stageUpload(importId: string, body: WebStream<Uint8Array>): Promise<string | null> {
  const folder = folderOf(importId);
  await fs.mkdir(folder, { recursive: true });
  const target = path.join(folder, "upload");
  const handle = await fs.open(target, "w");
  let size = 0;
  try {
    for await (const part of body) {
      size += part.byteLength;
      if (size > LARGEST_ARCHIVE) return null;
      await handle.write(part);
    }
  } finally {
    await handle.close();
  }
  return target;
}

/** The upload itself is not needed once it is read. */
export const dropUpload = (importId: string): Promise<void> =>
  fs.rm(path.join(folderOf(importId), "upload"), { force: true });

/** Keeps a picture under its number. */
export async function stagePicture(importId: string, number: number, bytes: Uint8Array): Promise<void> {
  await fs.writeFile(path.join(folderOf(importId), `picture-${number}`), bytes);
}

export async function readStagedPicture(importId: string, number: number): Promise<Uint8Array | null> {
  return fs.readFile(path.join(folderOf(importId), `picture-${number}`)).catch(() => null);
}

/** Removes everything an import has staged. */
export const dropStaging = (importId: string): Promise<void> =>
  fs.rm(folderOf(importId), { recursive: true, force: true });
