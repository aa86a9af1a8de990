/** Where people go who did not come from anywhere. */
const START = "/today";
/** Pages one is led away from, and what is no page at all. */
const NO_WAY_BACK = /^\/(?:sign-in|sign-up|forgot-password|reset-password|api|_next)(?:[/?#]|$)/;

/**
 * A page of this app that someone asked for before they signed in: path, query and place in it. Null for anything else, so
 * that a link made by a stranger cannot lead out of the app.
 */
export function ownPath(text: unknown): string | null {
  // A second slash or a backslash begins a host for browsers; so do control characters, which they take out.
  if (typeof text !== "string" || text.length > 1_000 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(text)) return null;
  const base = "http://own.invalid";
  const url = URL.parse(text, base);
  if (url === null || url.origin !== base) return null;
  const path = `${url.pathname}${url.search}${url.hash}`;
  return path.startsWith("//") || NO_WAY_BACK.test(path) ? null : path;
}

/** The sign-in, and from there back to a page. */
export function signInHref(path: string): string {
  const back = ownPath(path);
  return back === null || back === START || back === "/"
    ? "/sign-in"
    : `/sign-in?${new URLSearchParams({ next: back })}`;
}

/** Where a sign-in leads: the page that asked for it, else the start. */
export const afterSignIn = (next: unknown): string => ownPath(next) ?? START;
