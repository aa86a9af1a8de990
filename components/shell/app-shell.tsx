"use client";

import { Search } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { UnreadMark } from "@/components/community/unread";
import { SearchHost } from "@/components/search/search-host";
import { Brand } from "@/components/shell/brand";
import { MoreSheet } from "@/components/shell/more-sheet";
import { NavLink } from "@/components/shell/nav-link";
import { roomsFor } from "@/components/shell/rooms";
import { SkipLink } from "@/components/shell/skip-link";
import { ThemeChoice } from "@/components/shell/theme-choice";
import { type ShellUser, UserMenu } from "@/components/shell/user-menu";
import { ToastRegion } from "@/components/ui/toast";

export interface AppShellProps {
  user: ShellUser;
  household: { name: string };
  isAdmin: boolean;
  /** A server action that ends the session and redirects. */
  signOut: () => Promise<unknown>;
  /** A line above every page, such as "You are in the demo kitchen". */
  banner?: ReactNode;
  children: ReactNode;
}

const railLink =
  "flex min-h-11 items-center gap-3 rounded-control px-3 font-medium text-soft transition-colors hover:bg-sunk hover:text-ink aria-[current=page]:bg-herb-wash aria-[current=page]:font-semibold aria-[current=page]:text-herb [&_svg]:size-[18px]";
const barPlace =
  "flex min-h-14 flex-col items-center justify-center gap-0.5 px-1 text-xs leading-tight text-soft aria-[current=page]:font-semibold aria-[current=page]:text-herb [&_svg]:size-[22px]";

/**
 * The signed-in frame: rail on wide screens, bar at the bottom on phones, `<main id="content">` around the page.
 * Needs NextIntlClientProvider with "common" above it. A client component, so that a page carries the frame once, as
 * markup, and not a second time as data.
 */
export function AppShell({ user, household, isAdmin, signOut, banner, children }: AppShellProps) {
  const t = useTranslations("common");
  const rooms = roomsFor(isAdmin);
  const theme = (
    <ThemeChoice
      labels={{
        label: t("theme.label"),
        light: t("theme.light"),
        dark: t("theme.dark"),
        system: t("theme.system"),
      }}
    />
  );
  return (
    <div className="md:grid md:grid-cols-[13.5rem_minmax(0,1fr)] print:block">
      <SkipLink label={t("skipToContent")} />
      <nav
        aria-label={t("nav.rooms")}
        className="sticky top-0 hidden h-dvh flex-col gap-1 overflow-y-auto border-r border-line px-3.5 pt-6 pb-4 md:flex print:hidden"
      >
        <Link href="/today" className="mb-4 self-start rounded-tag px-3">
          <Brand />
        </Link>
        <Link
          href="/recipes"
          data-search-open=""
          aria-keyshortcuts="Meta+K Control+K /"
          title={t("finder.shortcut")}
          className="mb-2 flex min-h-11 items-center gap-3 rounded-full border border-line bg-surface px-4 text-soft hover:text-ink [&_svg]:size-4"
        >
          <Search aria-hidden="true" />
          <span className="flex-1">{t("finder.open")}</span>
          <kbd className="rounded-tag bg-sunk px-1.5 font-sans text-xs">/</kbd>
        </Link>
        {rooms
          .filter((room) => !room.isAtFoot)
          .map((room) => (
            <NavLink key={room.name} href={room.href} className={railLink}>
              <room.icon aria-hidden="true" />
              {t(`nav.${room.name}`)}
            </NavLink>
          ))}
        <span className="min-h-6 flex-1" />
        {rooms
          .filter((room) => room.isAtFoot)
          .map((room) => (
            <NavLink key={room.name} href={room.href} className={railLink}>
              <room.icon aria-hidden="true" />
              {t(`nav.${room.name}`)}
              {room.name === "messages" ? <UnreadMark label={t("unread")} /> : null}
            </NavLink>
          ))}
        <div className="mt-2 -mx-1 border-t border-line pt-2">
          <UserMenu
            user={user}
            subtitle={household.name}
            settingsHref="/settings/account"
            labels={{
              menu: t("account.menu"),
              settings: t("account.settings"),
              feedback: t("account.feedback"),
              signOut: t("account.signOut"),
            }}
            signOut={signOut}
          >
            {theme}
          </UserMenu>
        </div>
      </nav>
      <div className="min-w-0">
        <header className="flex min-h-14 items-center justify-between gap-3 px-4 pt-1 sm:px-6 md:hidden print:hidden">
          <Link href="/today" className="flex min-h-11 items-center rounded-tag">
            <Brand />
          </Link>
          <Link
            href="/recipes"
            data-search-open=""
            aria-label={t("finder.open")}
            className="-mr-2 grid size-11 place-items-center rounded-full text-soft hover:bg-sunk hover:text-ink"
          >
            <Search aria-hidden="true" className="size-5.5" />
          </Link>
        </header>
        {banner}
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto max-w-[80rem] px-4 pt-5 pb-[calc(6.5rem+env(safe-area-inset-bottom))] outline-none sm:px-6 md:px-8 md:pt-8 md:pb-14 print:p-0"
        >
          {children}
        </main>
      </div>
      <nav
        aria-label={t("nav.rooms")}
        className="fixed inset-x-0 bottom-0 z-30 grid grid-cols-5 border-t border-line bg-surface px-1 pt-1 pb-[max(0.375rem,env(safe-area-inset-bottom))] md:hidden print:hidden"
      >
        {rooms
          .filter((room) => room.onPhone === "bar")
          .map((room) => (
            <NavLink key={room.name} href={room.href} className={barPlace}>
              <room.icon aria-hidden="true" />
              {t(`nav.${room.name}`)}
            </NavLink>
          ))}
        <MoreSheet
          label={t("nav.more")}
          title={user.name}
          subtitle={household.name}
          links={rooms
            .filter((room) => room.onPhone === "more")
            .map((room) => ({
              href: room.href,
              label: t(`nav.${room.name}`),
              icon: <room.icon aria-hidden="true" />,
              mark: room.name === "messages" ? <UnreadMark label={t("unread")} /> : null,
            }))}
          mark={<UnreadMark label={t("unread")} isDot />}
          feedbackLabel={t("account.feedback")}
          signOut={signOut}
          signOutLabel={t("account.signOut")}
          className={barPlace}
        >
          {theme}
        </MoreSheet>
      </nav>
      <SearchHost person={user.email} />
      <ToastRegion />
    </div>
  );
}
