import { crc32 } from "node:zlib";
import { type Entry, getFileNameLowLevel, type ZipFile } from "yauzl";
import { type Budget, RefusedArchive, safeName } from "./budget";

export interface OpenedEntry {
  readonly name: string;
  readonly bytes: () => Promise<Buffer>;
}

/**
 * The files of a zip, all checked before any is read: how many, how large, names, links, encryption, and that no two
 * share bytes. Reading one checks its size and its checksum.
 */
export async function checkedEntries(zip: ZipFile, budget: Budget): Promise<OpenedEntry[]> {
  budget.takeEntries(zip.entryCount);
  const entries: { readonly entry: Entry; readonly name: string }[] = [];
  const names = new Set<string>();
  for await (const entry of zip.eachEntry()) {
    const name = safeName(getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true));
    if (entry.isEncrypted()) throw new RefusedArchive("encrypted");
    if (isLink(entry)) throw new RefusedArchive("link-inside");
    if (names.has(name)) throw new RefusedArchive("same-name-twice");
    names.add(name);
    budget.takeBytes(entry.uncompressedSize, entry.compressedSize);
    entries.push({ entry, name });
  }
  if (entries.length !== zip.entryCount) throw new RefusedArchive("damaged");
  refuseOverlaps(entries.map(({ entry }) => entry));
  return entries
    .filter(({ name }) => !name.endsWith("/"))
    .map(({ entry, name }) => ({ name, bytes: () => bytesOf(zip, entry) }));
}

const LINK = 0o120000;
const isLink = (entry: Entry): boolean => ((entry.externalFileAttributes >>> 16) & 0o170000) === LINK;

const LOCAL_HEADER = 30;

/** Entries that share compressed bytes let a small file unpack to anything. */
function refuseOverlaps(entries: readonly Entry[]): void {
  const places = entries
    .map((entry) => ({
      start: entry.relativeOffsetOfLocalHeader,
      end: entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.fileNameLength + entry.compressedSize,
    }))
    .sort((a, b) => a.start - b.start);
  for (const [index, place] of places.entries())
    if (place.start < (places[index - 1]?.end ?? 0)) throw new RefusedArchive("overlapping");
}

async function bytesOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (!entry.canDecodeFileData()) throw new RefusedArchive("damaged");
  const parts: Buffer[] = [];
  let sum = 0;
  // Yauzl ends the stream with an error as soon as more comes out than the entry declares.
  for await (const part of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    sum = crc32(part, sum);
    parts.push(part);
  }
  if (sum !== entry.crc32) throw new RefusedArchive("damaged");
  return Buffer.concat(parts);
}
