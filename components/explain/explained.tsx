import clsx from "clsx";
import type { ReactNode } from "react";

/** The calm mark of a number that opens its working. */
export const explainedClass =
  "underline decoration-edge/60 decoration-dotted underline-offset-4 hover:decoration-herb hover:decoration-solid";

/**
 * A number that opens its working: a link to its own page, which the ExplainDialog of the layout shows over the page
 * instead. Costs nothing in the browser, and works before the page is alive. `href` comes from `explainPath`.
 */
export function Explained({
  href,
  label,
  className,
  children,
}: {
  href: string;
  /** What is explained, where the number alone does not say: "energy of the lentil soup". */
  label?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <a
      href={href}
      data-explain=""
      rel="nofollow"
      title={label}
      className={clsx("relative z-10 py-1", explainedClass, className)}
    >
      {children}
    </a>
  );
}
