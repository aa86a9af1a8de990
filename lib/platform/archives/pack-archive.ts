import { promisify } from "node:util";
import { deflateRawSync, gzip } from "node:zlib";
import { Zip, ZipPassThrough, zipSync } from "fflate";
import type { ExportedFile } from "@/lib/engines/recipes/archives/archived-recipe";

/** The bytes of a recipe's picture by its place, null where there are none after all. */
type PictureOf = (index: number) => Promise<Uint8Array | null>;

/** A zip of the files as a stream: one picture in memory at a time, whatever the size of the kitchen. */
export function packArchive(files: Iterable<ExportedFile>, pictureOf: PictureOf): ReadableStream<Uint8Array> {
  const iterator = files[Symbol.iterator]();
  let waiting: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, part) => {
    if (error) failure = error;
    else waiting.push(part);
  });
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      while (waiting.length === 0) {
        const next = iterator.next();
        if (next.done === true) {
          zip.end();
          for (const part of waiting) controller.enqueue(part);
          controller.close();
          return;
        }
        await addFile(zip, next.value, pictureOf);
        if (failure !== null) throw failure;
      }
      for (const part of waiting) controller.enqueue(part);
      waiting = [];
    },
  });
}

async function addFile(zip: Zip, file: ExportedFile, pictureOf: PictureOf): Promise<void> {
  const packed = await bytesOf(file, pictureOf);
  if (packed === null) return;
  const entry = packed.isSmall ? new ZipPassThrough(file.name) : new DeflatedFile(file.name);
  zip.add(entry);
  entry.push(packed.bytes, true);
}

/** A file compressed by zlib at once: fflate's own stream takes ten times as long for many small files. */
class DeflatedFile extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array, isLast: boolean): void {
    this.ondata(null, new Uint8Array(deflateRawSync(chunk)), isLast);
  }
}

const encoder = new TextEncoder();
const gzipped = promisify(gzip);

/** `isSmall`: compressed already. Null = a picture that is not there. */
async function bytesOf(
  file: ExportedFile,
  pictureOf: PictureOf,
): Promise<{ readonly bytes: Uint8Array; readonly isSmall: boolean } | null> {
  if ("text" in file) return { bytes: encoder.encode(file.text), isSmall: false };
  if ("inner" in file) {
    const inner: Record<string, Uint8Array> = {};
    for (const one of file.inner) {
      const packed = await bytesOf(one, pictureOf);
      if (packed !== null) inner[one.name] = packed.bytes;
    }
    return { bytes: zipSync(inner, { level: 6 }), isSmall: true };
  }
  const picture = await pictureOf(file.pictureOf);
  if ("gzip" in file) {
    const base64 = picture === null ? null : Buffer.from(picture).toString("base64");
    return { bytes: new Uint8Array(await gzipped(file.gzip(base64))), isSmall: true };
  }
  return picture === null ? null : { bytes: picture, isSmall: true };
}
