"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** In a row that scrolls sideways the link of the open page is moved to where it can be seen. */
function intoSight(link: HTMLAnchorElement | null): void {
  const row = link?.parentElement;
  if (link === null || row === null || row === undefined) return;
  const [here, seen] = [link.getBoundingClientRect(), row.getBoundingClientRect()];
  if (here.left < seen.left || here.right > seen.right) row.scrollLeft += here.left - seen.left - 24;
}

/** A link that knows when the reader stands in its room. Style it with `aria-[current=page]:`. */
export function NavLink({
  href,
  className,
  isExact = false,
  children,
}: {
  href: string;
  className: string;
  /** The page itself, not those below it. */
  isExact?: boolean | undefined;
  children: ReactNode;
}) {
  const path = usePathname();
  const isHere = path === href || (!isExact && path.startsWith(`${href}/`));
  return (
    <Link
      href={href}
      aria-current={isHere ? "page" : undefined}
      className={className}
      {...(isHere ? { ref: intoSight } : {})}
    >
      {children}
    </Link>
  );
}
