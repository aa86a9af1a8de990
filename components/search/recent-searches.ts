const KEY = "mealprep.searches";
const MOST = 6;

/** What was searched for in this browser, newest first; empty where nothing is kept or may be. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps a search; the browser may refuse, and nothing is lost then. */
export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text.length < 2) return;
  write([text, ...recentSearches().filter((one) => one !== text)].slice(0, MOST));
}

export const forgetSearches = (): void => write([]);

function write(searches: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // Private windows may keep nothing.
  }
}
