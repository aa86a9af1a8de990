"use client";

import { useCallback, useEffect, useState } from "react";

export interface RunningTimer {
  readonly id: string;
  readonly label: string;
  readonly seconds: number;
  /** Epoch milliseconds; null while paused. */
  readonly endsAt: number | null;
  /** Seconds that were left when it was paused. */
  readonly left: number;
  readonly hasRung: boolean;
}

const TICK_MS = 250;
const keyOf = (recipeId: string): string => `mealprep.timers.${recipeId}`;

export const secondsLeft = (timer: RunningTimer, now: number): number =>
  timer.endsAt === null ? timer.left : Math.max(0, Math.ceil((timer.endsAt - now) / 1000));

/** Timers of one recipe, several at once; they go on through a reload, since only their end is kept. */
export function useTimers(recipeId: string, onRing: (timer: RunningTimer) => void) {
  const [timers, setTimers] = useState<readonly RunningTimer[]>([]);
  const [now, setNow] = useState(0);

  useEffect(() => {
    setNow(Date.now());
    try {
      const kept = JSON.parse(localStorage.getItem(keyOf(recipeId)) ?? "[]") as readonly RunningTimer[];
      if (Array.isArray(kept)) setTimers(kept);
    } catch {
      // A broken note is no reason not to cook.
    }
  }, [recipeId]);

  const change = useCallback(
    (next: (timers: readonly RunningTimer[]) => readonly RunningTimer[]) =>
      setTimers((last) => {
        const changed = next(last);
        localStorage.setItem(keyOf(recipeId), JSON.stringify(changed));
        return changed;
      }),
    [recipeId],
  );

  const isTicking = timers.some((timer) => timer.endsAt !== null && !timer.hasRung);
  useEffect(() => {
    if (!isTicking) return;
    const tick = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(tick);
  }, [isTicking]);

  useEffect(() => {
    const due = timers.filter((timer) => timer.endsAt !== null && !timer.hasRung && timer.endsAt <= now);
    if (due.length === 0) return;
    change((all) => all.map((timer) => (due.some((one) => one.id === timer.id) ? { ...timer, hasRung: true } : timer)));
    for (const timer of due) onRing(timer);
  }, [now, timers, change, onRing]);

  return {
    timers,
    now,
    start: (label: string, seconds: number) => {
      setNow(Date.now());
      const timer = {
        id: crypto.randomUUID(),
        label,
        seconds,
        endsAt: Date.now() + seconds * 1000,
        left: seconds,
        hasRung: false,
      };
      change((all) => [...all, timer]);
    },
    toggle: (id: string) =>
      change((all) =>
        all.map((timer) => {
          if (timer.id !== id) return timer;
          const left = secondsLeft(timer, Date.now());
          return timer.endsAt === null
            ? { ...timer, endsAt: Date.now() + left * 1000 }
            : { ...timer, endsAt: null, left };
        }),
      ),
    addMinute: (id: string) =>
      change((all) =>
        all.map((timer) => {
          if (timer.id !== id) return timer;
          const left = secondsLeft(timer, Date.now()) + 60;
          return { ...timer, hasRung: false, left, endsAt: timer.endsAt === null ? null : Date.now() + left * 1000 };
        }),
      ),
    stop: (id: string) => change((all) => all.filter((timer) => timer.id !== id)),
  };
}
