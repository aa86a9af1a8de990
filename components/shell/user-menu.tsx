"use client";

import { ChevronsUpDown, LogOut, MessageSquareText, Settings } from "lucide-react";
import { usePathname } from "next/navigation";
import { type ReactNode, useTransition } from "react";
import { forgetSearches } from "@/components/search/recent-searches";
import { Avatar } from "@/components/ui/avatar";
import { Menu, MenuItem, MenuLink, MenuSeparator } from "@/components/ui/menu";

export interface ShellUser {
  name: string;
  email: string;
  imageUrl?: string | null | undefined;
}

/** Who is signed in, at the foot of the rail, with the way to the settings and out. */
export function UserMenu({
  user,
  subtitle,
  settingsHref,
  labels,
  signOut,
  children,
}: {
  user: ShellUser;
  subtitle: string;
  settingsHref: string;
  labels: { menu: string; settings: string; feedback: string; signOut: string };
  signOut: () => Promise<unknown>;
  /** Stands in the menu above the way out: the theme. */
  children?: ReactNode;
}) {
  const [isLeaving, leave] = useTransition();
  const path = usePathname();
  return (
    <Menu
      align="start"
      side="top"
      trigger={
        <button
          type="button"
          className="flex min-h-12 w-full items-center gap-3 rounded-control px-2 py-1.5 text-left hover:bg-sunk data-popup-open:bg-sunk"
        >
          <Avatar name={user.name} imageUrl={user.imageUrl ?? null} />
          <span className="sr-only">{labels.menu}:</span>
          <span className="min-w-0 flex-1 leading-tight">
            <span className="block truncate font-[560]">{user.name}</span>
            <span className="block truncate text-sm text-soft">{subtitle}</span>
          </span>
          <ChevronsUpDown aria-hidden="true" className="size-4 flex-none text-faint" />
        </button>
      }
    >
      <p className="truncate px-3 pt-1.5 pb-2 text-sm text-soft">{user.email}</p>
      <MenuLink href={settingsHref} icon={<Settings aria-hidden="true" />}>
        {labels.settings}
      </MenuLink>
      <MenuLink href={`/feedback?from=${encodeURIComponent(path)}`} icon={<MessageSquareText aria-hidden="true" />}>
        {labels.feedback}
      </MenuLink>
      {children ? <div className="px-3 pt-2 pb-3">{children}</div> : null}
      <MenuSeparator />
      <MenuItem
        icon={<LogOut aria-hidden="true" />}
        isDisabled={isLeaving}
        onClick={() =>
          leave(async () => {
            forgetSearches();
            await signOut();
          })
        }
      >
        {labels.signOut}
      </MenuItem>
    </Menu>
  );
}
