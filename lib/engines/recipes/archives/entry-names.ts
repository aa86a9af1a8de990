import type { ArchiveEntry } from "./archived-recipe";

/** "recipes/soup/recipe.json" → "recipes/soup/"; "" at the top. */
export const folderOf = (name: string): string => name.slice(0, name.lastIndexOf("/") + 1);

export const fileNameOf = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

/** "soup.cook" → "soup". */
export const stemOf = (name: string): string => fileNameOf(name).replace(/\.[^.]*$/, "");

const PICTURE = /\.(?:jpe?g|png|webp|gif|heic|tiff?)$/i;

export const isPicture = (entry: ArchiveEntry): boolean => entry.text === null && PICTURE.test(entry.name);

/** Pictures by the folder they lie in, and by each folder above it. */
export class Pictures {
  readonly #byFolder = new Map<string, string[]>();
  readonly #names: ReadonlySet<string>;

  constructor(entries: readonly ArchiveEntry[]) {
    const pictures = entries.filter(isPicture).map((entry) => entry.name);
    this.#names = new Set(pictures);
    for (const name of pictures)
      for (let folder = folderOf(name); folder !== ""; folder = folderOf(folder.slice(0, -1))) {
        const known = this.#byFolder.get(folder);
        if (known === undefined) this.#byFolder.set(folder, [name]);
        else known.push(name);
      }
  }

  /** The largest picture in or under a folder: apps keep small ones beside it. */
  under(folder: string): string | null {
    const names = this.#byFolder.get(folder) ?? [];
    const large = names.find((name) => /^(?:original|full|image|cover)\b/i.test(fileNameOf(name)));
    return large ?? names.find((name) => !/^(?:min-|tiny-|thumb)/i.test(fileNameOf(name))) ?? null;
  }

  /** The picture of exactly this name. */
  named(name: string): string | null {
    const plain = name.replace(/^\.\//, "");
    return this.#names.has(plain) ? plain : null;
  }
}
