"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";

const SearchDialog = lazy(() => import("./search-dialog"));

/**
 * Opens the search on ⌘K, Ctrl+K and "/", and on a click of anything marked `data-search-open`. One per layout. What was
 * looked for lately is kept for the `person` alone, by any name they are known by.
 */
export function SearchHost({ person }: { person: string }) {
  const [isOpen, setOpen] = useState(false);
  const cameFrom = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const open = (event: Event) => {
      event.preventDefault();
      cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      setOpen(true);
    };
    const onKey = (event: KeyboardEvent) => {
      const isCommand = event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey) && !event.shiftKey;
      const isSlash = event.key === "/" && !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping(event.target);
      if (isCommand || isSlash) open(event);
    };
    const onClick = (event: MouseEvent) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest("[data-search-open]") !== null) open(event);
    };
    document.addEventListener("keydown", onKey);
    // Before the router hears the click: without script the same link leads to the list, which has a search box.
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, []);
  return isOpen ? (
    <Suspense>
      <SearchDialog
        person={person}
        onClose={() => {
          setOpen(false);
          cameFrom.current?.focus();
        }}
      />
    </Suspense>
  ) : null;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
