import type { Document, Element } from "domhandler";
import { parseDocument } from "htmlparser2";
import { foldSpaces } from "./clean-text";
import { type Json, parseLooseJson } from "./loose-json";
import { elementsUnder, rawText } from "./walk-dom";

/** A parsed page: its elements in page order, and the address it came from where known. */
export interface Page {
  readonly document: Document;
  readonly elements: readonly Element[];
  readonly url: string | null;
}

/** Parses a page once for all readings. */
export function openPage(html: string, url: string | null): Page {
  const document = parseDocument(html, { lowerCaseAttributeNames: true, lowerCaseTags: true });
  return { document, elements: elementsUnder(document), url };
}

/** Every JSON-LD document in the page that can be read. */
export function jsonLdDocuments(page: Page): Json[] {
  return page.elements
    .filter((element) => element.name === "script" && /ld\+json/i.test(element.attribs.type ?? ""))
    .map((script) => parseLooseJson(rawText(script)))
    .filter((document) => document !== undefined);
}

/** The content of a `meta` element by its name or property. */
export function metaContent(page: Page, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const { name: tag, attribs } of page.elements) {
      if (tag !== "meta" || (attribs.property ?? attribs.name ?? attribs["http-equiv"])?.toLowerCase() !== name)
        continue;
      const content = foldSpaces(attribs.content ?? "");
      if (content !== "") return content;
    }
  }
  return null;
}

/** The language the page declares: `html lang`, then meta, then the Open Graph locale. */
export function pageLanguage(page: Page): string | null {
  const root = page.elements.find((element) => element.name === "html");
  const declared =
    root?.attribs.lang ?? root?.attribs["xml:lang"] ?? metaContent(page, "content-language", "language", "og:locale");
  const language = (declared ?? "").split(",")[0]?.trim().replace("_", "-") ?? "";
  return /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/.test(language) ? language : null;
}
