"use client";

import { Ellipsis } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Menu, MenuDownload, MenuLink, MenuSeparator } from "@/components/ui/menu";

interface Way {
  readonly href: string;
  readonly label: string;
}

/** What else can be done with the library, behind one button where there is no room for a button each. */
export function RecipeWays({
  label,
  ways,
  files,
}: {
  readonly label: string;
  readonly ways: readonly Way[];
  readonly files: readonly Way[];
}) {
  return (
    <Menu
      align="start"
      trigger={
        <Button size="icon" aria-label={label}>
          <Ellipsis aria-hidden="true" className="size-5" />
        </Button>
      }
    >
      {ways.map((way) => (
        <MenuLink key={way.href} href={way.href}>
          {way.label}
        </MenuLink>
      ))}
      <MenuSeparator />
      {files.map((file) => (
        <MenuDownload key={file.href} href={file.href}>
          {file.label}
        </MenuDownload>
      ))}
    </Menu>
  );
}
