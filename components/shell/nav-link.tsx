"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** A link that knows when the reader stands in its room. Style it with `aria-[current=page]:`. */
export function NavLink({ href, className, children }: { href: string; className: string; children: ReactNode }) {
  const path = usePathname();
  const isHere = path === href || path.startsWith(`${href}/`);
  return (
    <Link href={href} aria-current={isHere ? "page" : undefined} className={className}>
      {children}
    </Link>
  );
}
