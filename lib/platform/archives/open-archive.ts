import fs from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { fromBufferPromise, openPromise } from "yauzl";
import type { ArchiveEntry } from "@/lib/engines/recipes/archives/archived-recipe";
import { type ArchiveRefusal, Budget, LARGEST_ARCHIVE, RefusedArchive, safeName } from "./budget";
import { decodeEntry } from "./decode-entry";
import { isTar, tarEntries } from "./open-tar";
import { checkedEntries, type OpenedEntry } from "./open-zip";

const TEXT = /\.(?:json|jsonld|html?|xml|csv|tsv|txt|md|cook|paprikarecipe)$/i;
const PICTURE = /\.(?:jpe?g|png|webp|gif|heic|tiff?)$/i;
const ZIP = /\.(?:zip|paprikarecipes)$/i;
const TAR = /\.(?:tar|tgz|tar\.gz)$/i;
const LARGEST_PICTURE = 12_000_000;
const options = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true } as const;

export type OpenedArchive =
  | { readonly ok: true; readonly entries: readonly ArchiveEntry[] }
  | { readonly ok: false; readonly reason: ArchiveRefusal };

/**
 * The texts of an uploaded file: a zip or a tar (zips inside it are opened once), a gzip, or one file by itself. Pictures go to
 * `keepPicture` one at a time and are entries without text; larger than 12 MB they are left out. Names never become
 * paths of this machine. Anything malformed or hostile is refused with its reason.
 */
export async function openArchive(
  file: { readonly path: string; readonly name: string },
  keepPicture: (name: string, bytes: Uint8Array) => Promise<void>,
): Promise<OpenedArchive> {
  try {
    const { size } = await fs.stat(file.path);
    if (size === 0) throw new RefusedArchive("empty");
    if (size > LARGEST_ARCHIVE) throw new RefusedArchive("too-large");
    const entries: ArchiveEntry[] = [];
    const keep = async (name: string, bytes: Buffer) => {
      if (PICTURE.test(name)) {
        if (bytes.byteLength > LARGEST_PICTURE) return;
        await keepPicture(name, bytes);
        entries.push({ name, text: null });
      } else entries.push({ name, text: decodeEntry(name, bytes) });
    };
    await (isZip(await firstBytes(file.path)) ? openZipFile(file.path, keep) : openSingle(file, keep));
    return { ok: true, entries };
  } catch (error) {
    if (error instanceof RefusedArchive) return { ok: false, reason: error.reason };
    if (isOfThisMachine(error)) throw error;
    // Whatever yauzl or zlib stumble over is the file's fault.
    return { ok: false, reason: "damaged" };
  }
}

type Keep = (name: string, bytes: Buffer) => Promise<void>;

async function openZipFile(filePath: string, keep: Keep): Promise<void> {
  const budget = new Budget();
  const zip = await openPromise(filePath, options);
  try {
    for (const entry of await checkedEntries(zip, budget)) await openEntry(entry, budget, keep, "");
  } finally {
    zip.close();
  }
}

async function openEntry(entry: OpenedEntry, budget: Budget, keep: Keep, folder: string): Promise<void> {
  const name = folder + entry.name;
  if (!TEXT.test(name) && !PICTURE.test(name) && !ZIP.test(name)) return;
  const bytes = await entry.bytes();
  if (isZip(bytes)) {
    if (folder !== "") throw new RefusedArchive("nested-too-deep");
    const inner = await fromBufferPromise(bytes, options);
    for (const one of await checkedEntries(inner, budget)) await openEntry(one, budget, keep, `${name}/`);
  } else if (ZIP.test(name)) throw new RefusedArchive("damaged");
  else await keep(name, isGzip(bytes) ? await unpacked(bytes, budget) : bytes);
}

async function openSingle(file: { readonly path: string; readonly name: string }, keep: Keep): Promise<void> {
  const name = safeName(path.basename(file.name.replaceAll("\\", "/")).trim() || "file");
  const bytes = await fs.readFile(file.path);
  const plain = isGzip(bytes) ? await unpacked(bytes, new Budget()) : bytes;
  if (isTar(plain)) await openTar(plain, keep);
  else if (plain !== bytes) {
    const inner = name.replace(/\.gz$/i, "");
    await keep(TEXT.test(inner) ? inner : `${inner}.paprikarecipe`, plain);
  } else if (TEXT.test(name)) await keep(name, bytes);
  else throw new RefusedArchive(ZIP.test(name) || TAR.test(name) ? "damaged" : "not-an-archive");
}

async function openTar(bytes: Buffer, keep: Keep): Promise<void> {
  const budget = new Budget();
  for (const entry of tarEntries(bytes, budget)) await openEntry(entry, budget, keep, "");
}

const gunzipped = promisify(gunzip);

async function unpacked(bytes: Buffer, budget: Budget): Promise<Buffer> {
  const most = budget.mostBytes(bytes.byteLength);
  const plain = await gunzipped(bytes, { maxOutputLength: Math.max(1, most) }).catch((error: unknown) => {
    const isTooMuch = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw new RefusedArchive(isTooMuch ? "too-compressed" : "damaged");
  });
  budget.takeBytes(plain.byteLength, bytes.byteLength);
  return plain;
}

async function firstBytes(filePath: string): Promise<Buffer> {
  const handle = await fs.open(filePath);
  try {
    const bytes = Buffer.alloc(4);
    await handle.read(bytes, 0, 4, 0);
    return bytes;
  } finally {
    await handle.close();
  }
}

const isZip = (bytes: Buffer): boolean =>
  bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && [0x0304, 0x0506].includes(bytes.readUInt16BE(2));
const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** A full disk or a lost file says nothing about the archive. */
const isOfThisMachine = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  ["ENOSPC", "EACCES", "EMFILE", "ENOENT", "EIO"].includes(String(error.code));
