"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

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
    <Link href={href} aria-current={isHere ? "page" : undefined} className={className}>
      {children}
    </Link>
  );
}
