"use client";

import clsx from "clsx";
import { LogOut, Menu, MessageSquareText } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { type ReactNode, useState, useTransition } from "react";
import { forgetSearches } from "@/components/search/recent-searches";
import { Sheet } from "@/components/ui/sheet";

export interface MoreLink {
  href: string;
  label: string;
  icon: ReactNode;
  /** Stands after the label. */
  mark?: ReactNode;
}

/** The fifth place of the bottom bar: the rooms without a place of their own, the theme, and the way out. */
export function MoreSheet({
  label,
  title,
  subtitle,
  links,
  signOut,
  signOutLabel,
  feedbackLabel,
  mark,
  children,
  className,
}: {
  label: string;
  title: string;
  subtitle: string;
  links: readonly MoreLink[];
  signOut: () => Promise<unknown>;
  signOutLabel: string;
  feedbackLabel: string;
  /** Stands on the button itself. */
  mark?: ReactNode;
  children?: ReactNode;
  className: string;
}) {
  const path = usePathname();
  const [isOpen, setOpen] = useState(false);
  const [isLeaving, leave] = useTransition();
  const isHere = links.some((link) => path === link.href || path.startsWith(`${link.href}/`));
  const row =
    "flex min-h-12 w-full items-center gap-3.5 rounded-control px-3 text-left font-medium hover:bg-sunk [&_svg]:size-5";
  return (
    <Sheet
      open={isOpen}
      onOpenChange={setOpen}
      title={title}
      description={subtitle}
      trigger={
        <button type="button" className={clsx(className, "relative", isHere && "font-semibold text-herb!")}>
          <Menu aria-hidden="true" />
          {label}
          {mark}
        </button>
      }
    >
      <div className="-mx-2 grid gap-1">
        {links.map((link) => (
          <Link key={link.href} href={link.href} onClick={() => setOpen(false)} className={row}>
            {link.icon}
            {link.label}
            {link.mark}
          </Link>
        ))}
        <Link href={`/feedback?from=${encodeURIComponent(path)}`} onClick={() => setOpen(false)} className={row}>
          <MessageSquareText aria-hidden="true" />
          {feedbackLabel}
        </Link>
        <button
          type="button"
          disabled={isLeaving}
          className={row}
          onClick={() =>
            leave(async () => {
              forgetSearches();
              await signOut();
            })
          }
        >
          <LogOut aria-hidden="true" />
          {signOutLabel}
        </button>
      </div>
      <div className="mt-4 border-t border-line pt-4">{children}</div>
    </Sheet>
  );
}
