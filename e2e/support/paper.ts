import { readFile } from "node:fs/promises";
import { extractText } from "unpdf";
import type { Person } from "./fixtures";

/** Does what leads to a download and returns the text of the PDF, page after page. */
export async function textOfDownload(person: Person, ask: () => Promise<void>): Promise<string> {
  const download = person.page.waitForEvent("download");
  await ask();
  const bytes = await readFile(await (await download).path());
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  return text.replace(/\s+/g, " ");
}
