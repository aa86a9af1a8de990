"use client";

import { useEffect, useSyncExternalStore } from "react";

/**
 * How many messages wait, for every mark on the page: asked for when the page has come and is at rest, and again when
 * somebody comes back to it after a while.
 */
let count = 0;
let askedAt = 0;
let isWatching = false;
const AGAIN_MS = 120_000;
const listeners = new Set<() => void>();

function say(next: number) {
  if (next === count) return;
  count = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (!isWatching) {
    isWatching = true;
    const wait = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1500));
    wait(() => void ask());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible" && Date.now() - askedAt > AGAIN_MS) void ask();
    });
  }
  return () => void listeners.delete(listener);
}

async function ask() {
  askedAt = Date.now();
  if (!navigator.onLine) return;
  const reply = await fetch("/api/messages/unread").catch(() => null);
  if (reply?.ok !== true) return;
  const answer: unknown = await reply.json().catch(() => null);
  if (typeof answer === "object" && answer !== null && "count" in answer) say(Number(answer.count) || 0);
}

/** A mark beside a word where messages wait: their number, or a dot where there is no room for it. */
export function UnreadMark({ label, isDot = false }: { label: string; isDot?: boolean }) {
  const waiting = useSyncExternalStore(
    subscribe,
    () => count,
    () => 0,
  );
  if (waiting === 0) return null;
  const said = waiting > 99 ? "99+" : String(waiting);
  if (isDot)
    return (
      <span className="absolute top-1.5 ml-7 size-2 rounded-full bg-tomato">
        <span className="sr-only">{label}</span>
      </span>
    );
  return (
    <span className="ml-auto rounded-full bg-herb px-2 py-px text-xs font-semibold text-herb-ink">
      {said}
      <span className="sr-only"> {label}</span>
    </span>
  );
}

/** Tells the marks what a page that lists the messages has found. */
export function UnreadIs({ count: found }: { count: number }) {
  useEffect(() => say(found), [found]);
  return null;
}
