"use client";

import { Menu as Base } from "@base-ui/react/menu";
import clsx from "clsx";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import { choiceClass, floatClass } from "@/components/ui/overlay-class";

export interface MenuProps {
  /** The button that opens it; an icon button needs an `aria-label`. */
  trigger: ReactElement;
  align?: "start" | "center" | "end" | undefined;
  side?: "top" | "bottom" | undefined;
  /** MenuItem, MenuLink, MenuDownload, MenuGroup, MenuSeparator. */
  children: ReactNode;
}

/** A list of verbs behind a button. What a person opened stands above what the app says meanwhile (toasts). */
export function Menu({ trigger, align = "end", side = "bottom", children }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="z-70 outline-none" sideOffset={6} align={align} side={side}>
          <Base.Popup className={clsx(floatClass, "max-w-80 min-w-52 p-1.5")}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export function MenuItem({
  icon,
  isDangerous,
  isDisabled,
  onClick,
  children,
}: {
  icon?: ReactNode;
  isDangerous?: boolean | undefined;
  isDisabled?: boolean | undefined;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <Base.Item
      onClick={onClick}
      disabled={isDisabled}
      className={clsx(choiceClass, "w-full cursor-pointer text-left", isDangerous && "text-tomato")}
    >
      {icon}
      {children}
    </Base.Item>
  );
}

export function MenuLink({ href, icon, children }: { href: string; icon?: ReactNode; children: ReactNode }) {
  return (
    <Base.LinkItem render={<Link href={href} />} closeOnClick className={clsx(choiceClass, "cursor-pointer")}>
      {icon}
      {children}
    </Base.LinkItem>
  );
}

/** Leads to a file: a plain link, since a routed one would fetch the file ahead each time the menu opens. */
export function MenuDownload({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Base.LinkItem render={<a href={href} download />} closeOnClick className={clsx(choiceClass, "cursor-pointer")}>
      {children}
    </Base.LinkItem>
  );
}

/** Items under a line that says what they are about. */
export function MenuGroup({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <Base.Group>
      <Base.GroupLabel className="mx-1.5 mb-1.5 border-line border-b px-1.5 pt-1.5 pb-2.5 text-sm text-soft">
        {label}
      </Base.GroupLabel>
      {children}
    </Base.Group>
  );
}

export function MenuSeparator() {
  return <Base.Separator className="mx-3 my-1.5 h-px bg-line" />;
}
