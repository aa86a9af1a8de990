import type { RecipeDraft } from "../line";

export const ARCHIVE_FORMATS = [
  "mealie",
  "tandoor",
  "paprika",
  "recipesage",
  "nextcloud",
  "cooklang",
  "recipe-keeper",
  "plan-to-eat",
  "copy-me-that",
  "csv",
] as const;
/** The apps and tables whose exports are read and written. */
export type ArchiveFormat = (typeof ARCHIVE_FORMATS)[number];

/** A recipe as another app kept it. */
export interface ArchivedRecipe extends Omit<RecipeDraft, "servings"> {
  /** Null where the archive does not say. */
  readonly servings: number | null;
  readonly isFavourite: boolean;
  /** 1–5, null = not rated. */
  readonly rating: number | null;
  readonly note: string | null;
  /** Plain date on which the recipe was first kept. */
  readonly createdOn: string | null;
  readonly picture: ArchivedPicture | null;
}

/** Where its picture is: a file of the archive, inside the recipe's own data, or on the web. */
export type ArchivedPicture =
  | { readonly kind: "entry"; readonly name: string }
  | { readonly kind: "base64"; readonly data: string }
  | { readonly kind: "url"; readonly url: string };

/** A file of an opened archive. Zips inside it are opened too: "export.zip/recipe.json". Text is null for pictures. */
export interface ArchiveEntry {
  readonly name: string;
  readonly text: string | null;
}

/** Why one recipe of an archive is left out. */
export type RecipeRefusal =
  | "unreadable"
  | "not-a-recipe"
  | "no-title"
  | "no-lines-and-no-steps"
  | "line-too-long"
  | "too-many-lines";

export type FoundRecipe =
  | { readonly ok: true; readonly recipe: ArchivedRecipe }
  /** `name` is its title where it has one, else its file. */
  | { readonly ok: false; readonly name: string; readonly reason: RecipeRefusal };

/** How one app's archives are known and read. Pure. */
export interface ArchiveReader {
  readonly claims: (entries: readonly ArchiveEntry[]) => boolean;
  readonly read: (entries: readonly ArchiveEntry[]) => FoundRecipe[];
}

/** A file to write: text, a picture, a zip of its own, or text that is gzipped with the picture inside it. */
export type ExportedFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly pictureOf: number }
  | { readonly name: string; readonly inner: readonly ExportedFile[] }
  | { readonly name: string; readonly pictureOf: number; readonly gzip: (base64: string | null) => string };

/** A recipe to write. Its picture, where it has one, is a JPEG; `slug` is a file name that no other recipe has. */
export interface RecipeToWrite {
  readonly recipe: ArchivedRecipe;
  readonly slug: string;
  readonly hasPicture: boolean;
}

export type ArchiveWriter = (recipes: readonly RecipeToWrite[]) => Iterable<ExportedFile>;
