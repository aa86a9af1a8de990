import type { ReactNode } from "react";

/** The calm mark of a number that opens its working. */
export const explainedClass =
  "underline decoration-edge/60 decoration-dotted underline-offset-4 hover:decoration-herb hover:decoration-solid";

/**
 * A number that opens its working: a link to its own page, which the ExplainDialog of the layout shows over the page
 * instead. Costs nothing in the browser, and works before the page is alive. `href` comes from `explainPath`.
 */
export function Explained({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      data-explain=""
      rel="nofollow"
      aria-haspopup="dialog"
      draggable={false}
      className={`relative z-10 py-1 ${explainedClass}`}
    >
      {children}
    </a>
  );
}
