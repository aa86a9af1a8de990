/** Why a file is refused as a whole. Nothing of it is kept. */
export type ArchiveRefusal =
  | "empty"
  | "too-large"
  | "not-an-archive"
  | "damaged"
  | "encrypted"
  | "too-many-entries"
  | "too-large-inside"
  | "too-compressed"
  | "unsafe-name"
  | "link-inside"
  | "overlapping"
  | "same-name-twice"
  | "nested-too-deep";

/** Thrown inside the openers, caught at their one door. */
export class RefusedArchive extends Error {
  override readonly name = "RefusedArchive";

  constructor(readonly reason: ArchiveRefusal) {
    super(reason);
  }
}

/** The largest file that is taken. */
export const LARGEST_ARCHIVE = 250_000_000;
const MOST_ENTRIES = 10_000;
const MOST_BYTES = 250_000_000;
const LARGEST_ENTRY = 120_000_000;
/** Recipes as text shrink to a tenth, rarely a fortieth; a bomb to a thousandth. */
const HIGHEST_RATIO = 200;
const RATIO_COUNTS_FROM = 1_000_000;

/** What one archive may hold, zips inside it included. */
export class Budget {
  #entries = MOST_ENTRIES;
  #bytes = MOST_BYTES;

  takeEntries(count: number): void {
    this.#entries -= count;
    if (this.#entries < 0) throw new RefusedArchive("too-many-entries");
  }

  /** Counts an entry of `bytes` that takes `compressed` in the file. */
  takeBytes(bytes: number, compressed: number): void {
    if (bytes > RATIO_COUNTS_FROM && bytes > compressed * HIGHEST_RATIO) throw new RefusedArchive("too-compressed");
    this.#bytes -= bytes;
    if (bytes > LARGEST_ENTRY || this.#bytes < 0) throw new RefusedArchive("too-large-inside");
  }

  /** The most that a stream of `compressed` bytes, which does not say its size, may become. */
  mostBytes(compressed: number): number {
    return Math.min(this.#bytes, LARGEST_ENTRY, Math.max(RATIO_COUNTS_FROM, compressed * HIGHEST_RATIO));
  }
}

/** The name as a path of this archive; refused where it leads out of it. */
export function safeName(raw: string): string {
  const name = raw.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
  const parts = name.replace(/\/$/, "").split("/");
  const isUnsafe =
    name === "" ||
    name.length > 1000 ||
    name.startsWith("/") ||
    /^[a-z]:/i.test(name) ||
    parts.some((part) => part === ".." || part === "." || part === "") ||
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    /[\u0000-\u001f]/.test(name);
  if (isUnsafe) throw new RefusedArchive("unsafe-name");
  return name;
}
