import type { ArchiveEntry, ArchiveFormat, ArchiveReader, FoundRecipe } from "./archived-recipe";
import { isBackupEntry } from "./backup-manifest";
import { fileNameOf } from "./entry-names";
import { cooklangReader } from "./formats/cooklang";
import { copyMeThatReader } from "./formats/copy-me-that";
import { csvReader, planToEatTable } from "./formats/csv-table";
import { mealieReader } from "./formats/mealie";
import { mealieBackupReader } from "./formats/mealie-backup";
import { nextcloudReader } from "./formats/nextcloud";
import { pagesReader } from "./formats/pages";
import { paprikaReader } from "./formats/paprika";
import { planToEatText } from "./formats/plan-to-eat-text";
import { recipeKeeperReader } from "./formats/recipe-keeper";
import { recipesageReader } from "./formats/recipesage";
import { recipesageRecords } from "./formats/recipesage-records";
import { tandoorReader } from "./formats/tandoor";
import { isJsonFile, jsonOf } from "./json-fields";

/** Tried in this order: what is told by a sure mark comes before what only looks like it. */
const READERS: readonly (readonly [ArchiveFormat | "pages", ArchiveReader])[] = [
  ["mealie", mealieBackupReader],
  ["mealie", mealieReader],
  ["tandoor", tandoorReader],
  ["paprika", paprikaReader],
  ["recipe-keeper", recipeKeeperReader],
  ["copy-me-that", copyMeThatReader],
  ["recipesage", recipesageRecords],
  ["plan-to-eat", planToEatTable],
  ["plan-to-eat", planToEatText],
  ["nextcloud", nextcloudReader],
  ["recipesage", recipesageReader],
  ["cooklang", cooklangReader],
  ["csv", csvReader],
  ["pages", pagesReader],
];

export type ArchiveReading =
  | { readonly ok: true; readonly format: ArchiveFormat | "pages"; readonly found: readonly FoundRecipe[] }
  /** Nobody's format, a file of ours that is restored elsewhere, or a format with nothing in it. */
  | { readonly ok: false; readonly reason: "unknown-format" | "own-backup" | "nothing-inside" };

/** The recipes of an opened archive, in its own order. Pure; never throws on what is in the files. */
export function readArchive(entries: readonly ArchiveEntry[]): ArchiveReading {
  const visible = entries.filter((entry) => !isHidden(entry.name));
  if (visible.some(isBackupEntry)) return { ok: false, reason: "own-backup" };
  const reader = READERS.find(([, { claims }]) => claims(visible));
  if (reader === undefined) return { ok: false, reason: "unknown-format" };
  const [format, { read }] = reader;
  const broken = visible
    .filter((entry) => isJsonFile(entry) && jsonOf(entry) === undefined)
    .map((entry): FoundRecipe => ({ ok: false, name: entry.name, reason: "unreadable" }));
  const found = [...read(visible), ...broken];
  return found.length === 0 ? { ok: false, reason: "nothing-inside" } : { ok: true, format, found };
}

/** What systems leave in archives beside their files. */
const isHidden = (name: string): boolean => name.includes("__MACOSX/") || fileNameOf(name).startsWith(".");
