import { readFile } from "node:fs/promises";
import { extractText } from "unpdf";
import type { Person } from "./fixtures";

/** Does what leads to a download and returns the text of the PDF, page after page. */
export async function textOfDownload(person: Person, ask: () => Promise<void>): Promise<string> {
  return (await pagesOfDownload(person, ask)).join(" ");
}

/** The same, a text a page: the first page is number 1 of the paper. */
export async function pagesOfDownload(person: Person, ask: () => Promise<void>): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(await bytesOfDownload(person, ask)), { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, " "));
}

/** Does what leads to a download and returns the file. */
export async function bytesOfDownload(person: Person, ask: () => Promise<void>): Promise<Buffer> {
  const download = person.page.waitForEvent("download");
  await ask();
  return readFile(await (await download).path());
}
