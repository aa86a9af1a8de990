"use client";

import { Download } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Menu, MenuDownload, MenuLink, MenuSeparator } from "@/components/ui/menu";

/** A list as a file, behind a small button. `from` is the address of the export, with its query if it has one. */
export function DownloadMenu({
  label,
  word,
  from,
  links = [],
}: {
  readonly label: string;
  /** Stands on the button, and begins the label; left out where it is one of several small ones. */
  readonly word?: string | undefined;
  readonly from: string;
  /** Other papers of the list. */
  readonly links?: readonly { readonly href: string; readonly label: string }[];
}) {
  const join = from.includes("?") ? "&" : "?";
  return (
    <Menu
      trigger={
        word === undefined ? (
          <Button size="icon" look="bare" aria-label={label}>
            <Download aria-hidden="true" className="size-4.5" />
          </Button>
        ) : (
          <Button aria-label={label} icon={<Download aria-hidden="true" className="size-4.5" />}>
            {word}
          </Button>
        )
      }
    >
      <MenuDownload href={`${from}${join}format=xlsx`}>XLSX</MenuDownload>
      <MenuDownload href={`${from}${join}format=csv`}>CSV</MenuDownload>
      <MenuDownload href={`${from}${join}format=json`}>JSON</MenuDownload>
      {links.length > 0 ? <MenuSeparator /> : null}
      {links.map((link) => (
        <MenuLink key={link.href} href={link.href}>
          {link.label}
        </MenuLink>
      ))}
    </Menu>
  );
}
