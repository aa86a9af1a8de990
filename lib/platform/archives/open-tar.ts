import { type Budget, RefusedArchive, safeName } from "./budget";
import type { OpenedEntry } from "./open-zip";

const BLOCK = 512;
const PAX = "x";
const PAX_FOR_ALL = "g";
const LONG_NAME = "L";
const FOLDER = "5";
const FILES = new Set(["0", "\0", "7"]);
const LINKS = new Set(["1", "2", "K"]);
const LONGEST_REMARK = 1_000_000;

/** Whether bytes begin as a tar: its first header has the right checksum. */
export const isTar = (bytes: Buffer): boolean =>
  bytes.length >= BLOCK && bytes[0] !== 0 && hasChecksum(bytes.subarray(0, BLOCK));

/**
 * The files of a tar (ustar, GNU and pax names), all checked before any is given: how many, how large, names, links.
 * Anything that is neither a file nor a folder is refused.
 */
export function tarEntries(bytes: Buffer, budget: Budget): OpenedEntry[] {
  const entries: OpenedEntry[] = [];
  const names = new Set<string>();
  let nextName: string | null = null;
  let nextSize: number | null = null;
  for (let at = 0; at < bytes.length; ) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header.length < BLOCK) throw new RefusedArchive("damaged");
    if (header.every((byte) => byte === 0)) break;
    if (!hasChecksum(header)) throw new RefusedArchive("damaged");
    const type = String.fromCharCode(header[156] ?? 0);
    const remark = type === PAX || type === PAX_FOR_ALL || type === LONG_NAME;
    const size = remark ? numberIn(header, 124, 12) : (nextSize ?? numberIn(header, 124, 12));
    const from = at + BLOCK;
    const to = from + size;
    if (to > bytes.length) throw new RefusedArchive("damaged");
    at = from + Math.ceil(size / BLOCK) * BLOCK;
    if (remark) {
      if (size > LONGEST_REMARK) throw new RefusedArchive("damaged");
      const text = bytes.toString("utf8", from, to);
      if (type === LONG_NAME) nextName = text.replace(/\0.*$/s, "");
      else if (type === PAX) {
        const fields = paxFields(text);
        nextName = fields.get("path") ?? nextName;
        nextSize = fields.has("size") ? wholeNumber(fields.get("size") ?? "") : nextSize;
      }
      continue;
    }
    if (LINKS.has(type)) throw new RefusedArchive("link-inside");
    if (type !== FOLDER && !FILES.has(type)) throw new RefusedArchive("damaged");
    const written = nextName ?? nameIn(header);
    nextName = null;
    nextSize = null;
    budget.takeEntries(1);
    // "./" is the folder that was packed.
    if (type === FOLDER && /^\.?\/*$/.test(written)) continue;
    const name = safeName(written);
    if (type === FOLDER || name.endsWith("/")) continue;
    if (names.has(name)) throw new RefusedArchive("same-name-twice");
    names.add(name);
    budget.takeBytes(size, size);
    entries.push({ name, bytes: () => Promise.resolve(bytes.subarray(from, to)) });
  }
  return entries;
}

/** The sum of all bytes of the header, those of the sum itself taken as blanks. */
function hasChecksum(header: Buffer): boolean {
  const written = Number.parseInt(
    header
      .toString("latin1", 148, 156)
      .replace(/[\0 ]+$/g, "")
      .trim(),
    8,
  );
  let sum = 0;
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : (header[i] ?? 0);
  return sum === written;
}

function nameIn(header: Buffer): string {
  const field = (from: number, length: number) => header.toString("utf8", from, from + length).replace(/\0.*$/s, "");
  const prefix = header.toString("latin1", 257, 262) === "ustar" ? field(345, 155) : "";
  return prefix === "" ? field(0, 100) : `${prefix}/${field(0, 100)}`;
}

/** Octal digits; GNU's binary form is only for files larger than any recipe. */
function numberIn(header: Buffer, from: number, length: number): number {
  if ((header[from] ?? 0) & 0x80) throw new RefusedArchive("too-large-inside");
  const text = header
    .toString("latin1", from, from + length)
    .replace(/[\0 ]+$/g, "")
    .trim();
  if (!/^[0-7]*$/.test(text)) throw new RefusedArchive("damaged");
  return text === "" ? 0 : Number.parseInt(text, 8);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,12}$/.test(text)) throw new RefusedArchive("damaged");
  return Number(text);
}

/** "27 path=…\n": length, key, value. */
function paxFields(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split("\n")) {
    const found = /^\d+ ([^=]+)=(.*)$/.exec(line);
    if (found) fields.set(found[1] ?? "", found[2] ?? "");
  }
  return fields;
}
