/**
 * Whether a browser says that a page of another site sent this. A request with neither header is no browser's (all
 * browsers send one of them with a write) and carries no cookie it was not given on purpose.
 */
export function isFromAnotherSite(headers: Headers, ownOrigin: string | null): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site !== "same-origin" && site !== "none";
  const origin = headers.get("origin");
  if (origin === null) return false;
  if (origin === ownOrigin) return false;
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return URL.parse(origin)?.host !== host;
}
