const KEY = "mealprep.searches";
const MOST = 6;

/** What a person searched for in this browser, newest first; empty where nothing is kept or it was somebody else. */
export function recentSearches(person: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (typeof kept !== "object" || kept === null || !("of" in kept) || kept.of !== person) return [];
    const searches = "searches" in kept && Array.isArray(kept.searches) ? kept.searches : [];
    return searches.filter((one): one is string => typeof one === "string").slice(0, MOST);
  } catch {
    return [];
  }
}

/** Keeps a search; the browser may refuse, and nothing is lost then. */
export function rememberSearch(person: string, query: string): void {
  const text = query.trim();
  if (text.length < 2) return;
  const searches = [text, ...recentSearches(person).filter((one) => one !== text)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify({ of: person, searches }));
  } catch {
    // Private windows may keep nothing.
  }
}

/** Forgets them all: when asked to, and when whoever made them signs out. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept where nothing may be.
  }
}
