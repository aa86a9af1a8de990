import type { Document, Element } from "domhandler";
import { parseDocument } from "htmlparser2";
import { foldSpaces } from "../import/clean-text";
import { elementsUnder, rawText } from "../import/walk-dom";

/** A parsed HTML file of an archive. */
export const openHtml = (html: string): Document => parseDocument(html);

export const elementsWhere = (root: Document | Element, test: (element: Element) => boolean): Element[] =>
  elementsUnder(root).filter(test);

export const hasClass = (element: Element, name: string): boolean =>
  (element.attribs.class ?? "").split(/\s+/).includes(name);

/** The text of an element with white space folded; null where there is none. */
export const textIn = (element: Element | undefined): string | null =>
  element === undefined ? null : foldSpaces(rawText(element)) || null;

/** Text as it stands between tags or quotes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
