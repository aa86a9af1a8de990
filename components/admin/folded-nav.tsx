"use client";

import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** The list of pages behind the current one's name; it folds again when another page is reached. Works without script. */
export function FoldedNav({
  names,
  room,
  className,
  children,
}: {
  names: readonly { readonly href: string; readonly label: string }[];
  room: string;
  className: string;
  children: ReactNode;
}) {
  const path = usePathname();
  const here = names
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
  return (
    <details key={path} className={clsx("group rounded-tile border border-line bg-surface", className)}>
      <summary className="flex min-h-12 list-none items-center gap-2 rounded-tile px-4 [&::-webkit-details-marker]:hidden">
        <span className="text-soft">{room}</span>
        <span aria-hidden="true" className="text-faint">
          /
        </span>
        <span className="flex-1 font-[560]">{here?.label}</span>
        <ChevronDown aria-hidden="true" className="size-4 text-soft transition-transform group-open:rotate-180" />
      </summary>
      <div className="border-t border-line p-2.5">{children}</div>
    </details>
  );
}
