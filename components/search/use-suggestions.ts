import { useEffect, useState } from "react";

/** What the server offers for what was typed. */
export interface Offered {
  readonly chips: readonly {
    readonly id: string;
    readonly kind: string;
    readonly label: string;
    readonly without: string;
  }[];
  readonly didYouMean: string | null;
  readonly recipes: readonly {
    readonly id: string;
    readonly title: string;
    readonly minutes: number | null;
    readonly kcal: number | null;
    readonly artUrl: string;
  }[];
  readonly foods: readonly { readonly id: string; readonly name: string }[];
}

export interface Suggesting {
  readonly query: string;
  /** Null before the first answer. */
  readonly offered: Offered | null;
  /** Why there is no answer to the newest words; null while there may be one. */
  readonly failure: "no-answer" | "signed-out" | null;
}

const TYPING_PAUSE_MS = 60;
const NOTHING: Suggesting = { query: "", offered: null, failure: null };

/** Suggestions for the newest words; answers to older ones are dropped. */
export function useSuggestions(query: string): Suggesting {
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    const words = query.trim();
    if (words === "") {
      setState(NOTHING);
      return;
    }
    const asking = new AbortController();
    const pause = setTimeout(async () => {
      try {
        const response = await fetch(`/api/v1/search/suggest?${new URLSearchParams({ q: query })}`, {
          signal: asking.signal,
        });
        // Signed out in another tab: what was found before is not this person's to see any more.
        if (response.status === 401) return setState({ query, offered: null, failure: "signed-out" });
        if (!response.ok) throw new Error(String(response.status));
        setState({ query, offered: (await response.json()) as Offered, failure: null });
      } catch {
        if (!asking.signal.aborted) setState((before) => ({ ...before, query, failure: "no-answer" }));
      }
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(pause);
      asking.abort();
    };
  }, [query]);
  return state;
}
