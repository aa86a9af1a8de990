"use client";

import { useEffect, useState } from "react";

type Answer<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed" }
  | { readonly state: "there"; readonly data: T };

/** What an address of our own API says; a newer address overtakes an older one. Null asks nothing. */
export function useAnswer<T>(address: string | null): Answer<T> {
  const [answer, setAnswer] = useState<{ address: string | null; value: Answer<T> }>({
    address: null,
    value: { state: "loading" },
  });
  useEffect(() => {
    if (address === null) return;
    const stop = new AbortController();
    fetch(address, { signal: stop.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        // The route that answers is typed with the same contract.
        const data = (await response.json()) as T;
        setAnswer({ address, value: { state: "there", data } });
      })
      .catch(() => {
        if (!stop.signal.aborted) setAnswer({ address, value: { state: "failed" } });
      });
    return () => stop.abort();
  }, [address]);
  return answer.address === address || answer.value.state === "there" ? answer.value : { state: "loading" };
}
