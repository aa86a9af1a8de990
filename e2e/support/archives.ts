import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, type Locator } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import type { Person } from "./fixtures";
import { choose, follow, open, press, standAt, tick } from "./ui";

/** A file as a person has it on the disk. */
export interface FileAtHand {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function download(person: Person, ask: () => Promise<void>): Promise<FileAtHand> {
  const waiting = person.page.waitForEvent("download");
  await ask();
  const file = await waiting;
  return {
    name: path.basename(file.suggestedFilename()),
    mimeType: "application/octet-stream",
    buffer: await readFile(await file.path()),
  };
}

/** Takes the household's recipes along in the format of another app. */
export async function exportRecipes(person: Person, format: string): Promise<FileAtHand> {
  await open(person, "/settings/data");
  await choose(person, "Format", format);
  return download(person, () => press(person, "Download"));
}

export async function downloadBackup(person: Person): Promise<FileAtHand> {
  await open(person, "/settings/data");
  return download(person, () => follow(person, "Download the backup"));
}

export async function restoreBackup(person: Person, file: FileAtHand, { withSettings = false } = {}) {
  await open(person, "/settings/data");
  await person.page.getByLabel("Backup file").setInputFiles({ ...file });
  if (withSettings) await tick(person, /^Take its settings over too/);
  await press(person, "Bring it back");
}

/** Hands over the export of another app; ends wherever that leads. */
export async function openArchive(person: Person, file: FileAtHand) {
  await open(person, "/recipes/import/archive");
  await chooser(person).setInputFiles({ ...file });
}

const chooser = (person: Person): Locator => person.page.locator("input[type=file]").first();

/** Ends at what the file holds: nothing is taken over yet. */
export async function seeArchive(person: Person, format: string) {
  await standAt(person, /\/recipes\/import\/archive\/[0-9a-f-]{36}$/);
  await expect(person.page.getByRole("heading", { level: 1, name: `From ${format}` })).toBeVisible();
}

export async function expectNothingToBringIn(person: Person) {
  await expect(person.page.getByRole("button", { name: "Bring nothing in" })).toBeDisabled();
}

/** A zip with a file that wants to be written somewhere else. */
export function archiveThatClimbsOut(): FileAtHand {
  const zip = zipSync({ "recipes/soup.json": strToU8('{"name":"Soup"}'), "../../etc/cron.d/soup": strToU8("soup") });
  return { name: "soups.zip", mimeType: "application/zip", buffer: Buffer.from(zip) };
}

/** A small zip that swells to many times its size. */
export function archiveThatSwells(): FileAtHand {
  const zip = zipSync({ "recipes.json": new Uint8Array(64 * 1024 * 1024) }, { level: 9 });
  return { name: "recipes.zip", mimeType: "application/zip", buffer: Buffer.from(zip) };
}

/** What the file holds is refused: that answer belongs to the story. */
export function expectRefusal(person: Person) {
  person.expected.push(/\b422\b/);
}
