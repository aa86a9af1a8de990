"use client";

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { wayOf } from "./way-of";

const ExplainDialog = lazy(() => import("./explain-dialog"));

/** Hears clicks on explained numbers anywhere on the page and shows their working over it. One per layout. */
export function ExplainHost() {
  const [path, setPath] = useState<string | null>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const way = wayOf(event);
      if (way === null) return;
      event.preventDefault();
      cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      setPath(way);
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);
  return path === null ? null : (
    <Suspense>
      <ExplainDialog
        key={path}
        path={path}
        onClose={() => {
          setPath(null);
          cameFrom.current?.focus();
        }}
      />
    </Suspense>
  );
}

/** The same inside another window, whose numbers would else open beneath it. */
export function ExplainInside({ children }: { children: ReactNode }) {
  const [path, setPath] = useState<string | null>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the controls; this only hears them.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click.
    <div
      onClick={(event) => {
        const way = wayOf(event.nativeEvent);
        if (way === null) return;
        event.preventDefault();
        setPath(way);
      }}
    >
      {children}
      {path === null ? null : (
        <Suspense>
          <ExplainDialog key={path} path={path} onClose={() => setPath(null)} />
        </Suspense>
      )}
    </div>
  );
}
