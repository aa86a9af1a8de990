"use client";

import { useCallback, useEffect, useRef, useState } from "react";

/** How a text stands to what is kept of it. */
export type SaveState = "saved" | "changed" | "saving" | "failed" | "stale";

export type Saved =
  | { readonly ok: true; readonly revision: number }
  | { readonly ok: false; readonly reason: "stale" | "failed" };

const WAIT_MS = 1_200;
const RETRY_MS = 8_000;

/**
 * Keeps what is written a moment after the last change, one save at a time, and tries again after a failure. What was
 * changed elsewhere is never written over: then it stops and says `stale`.
 */
export function useAutosave<Value>({
  first,
  revision: firstRevision,
  save,
}: {
  first: Value;
  revision: number;
  save: (value: Value, revision: number) => Promise<Saved>;
}) {
  const [value, setValue] = useState(first);
  const [state, setState] = useState<SaveState>("saved");
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const latest = useRef(first);
  const kept = useRef(first);
  const revision = useRef(firstRevision);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = useRef(save);
  keep.current = save;

  const saveNow = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (running.current !== null) await running.current;
    if (latest.current === kept.current) return true;
    const sent = latest.current;
    setState("saving");
    running.current = keep.current(sent, revision.current).then(
      (result) => {
        running.current = null;
        if (!result.ok) {
          setState(result.reason);
          if (result.reason === "failed") timer.current = setTimeout(saveNow, RETRY_MS);
          return false;
        }
        revision.current = result.revision;
        kept.current = sent;
        setSavedAt(new Date());
        setState(latest.current === sent ? "saved" : "changed");
        return true;
      },
      () => {
        running.current = null;
        setState("failed");
        timer.current = setTimeout(saveNow, RETRY_MS);
        return false;
      },
    );
    return running.current;
  }, []);

  const change = useCallback(
    (next: Value) => {
      latest.current = next;
      setValue(next);
      setState((before) => (before === "stale" ? before : "changed"));
      clearTimeout(timer.current);
      timer.current = setTimeout(saveNow, WAIT_MS);
    },
    [saveNow],
  );

  /** After another act on the same row: its new revision. */
  const follow = useCallback((next: number) => {
    revision.current = next;
  }, []);

  const isUnsaved = state !== "saved";
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
  // Left by a link inside the app: what is written goes along.
  useEffect(() => () => void saveNow(), [saveNow]);

  return { value, change, state, savedAt, saveNow, revision, follow } as const;
}
