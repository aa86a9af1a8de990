import { decodeText } from "./decode-text";
import { type FetchOptions, type FetchRefusal, guardedFetch } from "./guarded-fetch";

export type PageOutcome =
  | { readonly ok: true; readonly html: string; readonly finalUrl: string; readonly contentType: string }
  | { readonly ok: false; readonly reason: FetchRefusal };

const pageTypes =
  /^(?:text\/html|application\/xhtml\+xml|application\/(?:[\w.+-]+\+)?(?:xml|json)|text\/xml|text\/json)$/;

/** A page (HTML, XHTML, XML or JSON) from the public internet, decoded to text. Never throws: refusals are named. */
export async function fetchPublicPage(url: string, options: FetchOptions = {}): Promise<PageOutcome> {
  const fetched = await guardedFetch(
    url,
    {
      accept: "text/html, application/xhtml+xml, application/ld+json, application/json;q=0.9, application/xml;q=0.8",
      isWanted: (mediaType) => pageTypes.test(mediaType),
    },
    options,
  );
  if (!fetched.ok) return fetched;
  const { bytes, finalUrl, contentType } = fetched;
  return { ok: true, html: decodeText(bytes, contentType), finalUrl, contentType };
}
