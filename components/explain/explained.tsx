import type { ReactNode } from "react";

/** The calm mark of a number that opens its working. */
export const explainedClass =
  "underline decoration-edge/60 decoration-dotted underline-offset-4 hover:decoration-herb hover:decoration-solid";

/** The same where many numbers stand close together, as on tiles: marked only when pointed at. */
const quietClass = "decoration-dotted underline-offset-4 hover:underline hover:decoration-herb";

/**
 * A number that opens its working: a link to its own page, which the ExplainDialog of the layout shows over the page
 * instead. Costs nothing in the browser, and works before the page is alive. `href` comes from `explainPath`.
 * A quiet one is left out of the way of the tab key; its page must offer the same working by keyboard elsewhere.
 */
export function Explained({ href, isQuiet, children }: { href: string; isQuiet?: boolean; children: ReactNode }) {
  return (
    <a
      href={href}
      data-explain=""
      rel="nofollow"
      aria-haspopup="dialog"
      draggable={false}
      tabIndex={isQuiet ? -1 : undefined}
      className={`relative z-10 py-1.5 ${isQuiet ? quietClass : explainedClass}`}
    >
      {children}
    </a>
  );
}
