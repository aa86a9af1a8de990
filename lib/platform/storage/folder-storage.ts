import fs from "node:fs/promises";
import path from "node:path";

/** What is kept at a place, without its bytes. */
export interface KeptAt {
  readonly place: string;
  readonly bytes: number;
  /** When it was last put there. */
  readonly modifiedAt: Date;
}

/** Where bytes lie. A place is a path of letters, digits and slashes; bytes under a place never change. */
export interface BytesFolder {
  /** Keeps the bytes whole or not at all; again is the same. */
  put(place: string, bytes: Uint8Array): Promise<void>;
  /** Null where nothing is kept. */
  get(place: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Takes the bytes away; nothing there is fine. */
  remove(place: string): Promise<void>;
  /** Everything kept in a folder, without the folders in it. */
  list(folder: string): Promise<readonly KeptAt[]>;
}

/** Bytes as files of a directory on this machine. */
export function folderStorage(directory: string): BytesFolder {
  const fileOf = (place: string) => path.join(directory, place);
  return {
    async put(place, bytes) {
      const target = fileOf(place);
      await fs.mkdir(path.dirname(target), { recursive: true });
      const unfinished = `${target}.${process.pid}.${crypto.randomUUID()}`;
      await fs.writeFile(unfinished, bytes);
      await fs.rename(unfinished, target);
    },
    async get(place) {
      try {
        return new Uint8Array(await fs.readFile(fileOf(place)));
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
        throw error;
      }
    },
    remove: (place) => fs.rm(fileOf(place), { force: true }),
    async list(folder) {
      const names = await fs.readdir(fileOf(folder), { withFileTypes: true }).catch(() => []);
      const kept: KeptAt[] = [];
      for (const entry of names) {
        if (!entry.isFile()) continue;
        const place = `${folder}/${entry.name}`;
        const found = await fs.stat(fileOf(place)).catch(() => null);
        if (found !== null) kept.push({ place, bytes: found.size, modifiedAt: found.mtime });
      }
      return kept;
    },
  };
}
