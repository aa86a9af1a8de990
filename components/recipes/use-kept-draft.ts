"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Draft } from "./draft";

interface Kept {
  /** Revision the draft started from; 0 for a new recipe. */
  readonly revision: number;
  readonly draft: Draft;
  /** Where it came from, for the sentence above the editor. */
  readonly origin: "typed" | "import";
}

const PAUSE_MS = 300;
export const keyOf = (recipeId: string | null): string => `mealprep.recipe.${recipeId ?? "new"}`;

/** Hands a draft to the editor that opens next. */
export function keepDraft(recipeId: string | null, kept: Kept): void {
  sessionStorage.setItem(keyOf(recipeId), JSON.stringify(kept));
}

/**
 * A draft that outlives a reload, a slip of the finger and a failed save: kept in this tab until it is saved or
 * discarded. `origin` says that an earlier one was taken up again.
 */
export function useKeptDraft(recipeId: string | null, revision: number, initial: Draft) {
  const [draft, setDraft] = useState(initial);
  const [origin, setOrigin] = useState<Kept["origin"] | null>(null);
  const [isDirty, setDirty] = useState(false);
  const first = useRef(initial);

  useEffect(() => {
    const kept = readKept(keyOf(recipeId));
    if (kept === null || kept.revision !== revision) return;
    setDraft(kept.draft);
    setOrigin(kept.origin);
    setDirty(true);
  }, [recipeId, revision]);

  useEffect(() => {
    if (!isDirty) return;
    const keep = () => keepDraft(recipeId, { revision, draft, origin: origin ?? "typed" });
    const pause = setTimeout(keep, PAUSE_MS);
    const warn = (event: BeforeUnloadEvent) => {
      keep();
      event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      clearTimeout(pause);
      window.removeEventListener("beforeunload", warn);
    };
  }, [draft, isDirty, recipeId, revision, origin]);

  const change = useCallback((part: Partial<Draft>) => {
    setDirty(true);
    setDraft((last) => ({ ...last, ...part }));
  }, []);
  const forget = useCallback(() => {
    sessionStorage.removeItem(keyOf(recipeId));
    setDirty(false);
    setOrigin(null);
  }, [recipeId]);
  const discard = useCallback(() => {
    forget();
    setDraft(first.current);
  }, [forget]);
  return { draft, change, origin, isDirty, forget, discard };
}

function readKept(key: string): Kept | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null") as Kept | null;
    if (kept === null || !Array.isArray(kept.draft?.lines) || !Array.isArray(kept.draft.steps)) return null;
    const { photoIds, coverFileId } = kept.draft;
    // A draft from before recipes had several photos.
    const photos = Array.isArray(photoIds) ? photoIds : coverFileId === null ? [] : [coverFileId];
    return { ...kept, draft: { ...kept.draft, photoIds: photos } };
  } catch {
    return null;
  }
}
