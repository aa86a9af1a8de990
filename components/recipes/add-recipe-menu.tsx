"use client";

import { Import, PencilLine, Plus, Sparkles } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Menu, MenuLink } from "@/components/ui/menu";

const WAYS = {
  write: { href: "/recipes/new", icon: PencilLine },
  import: { href: "/recipes/import", icon: Import },
  order: { href: "/recipes/generate", icon: Sparkles },
} as const;

export type RecipeWay = keyof typeof WAYS;

/** The ways a recipe comes into the library, each with the sentence that tells it from the others. */
export function AddRecipeMenu({
  label,
  words,
}: {
  readonly label: string;
  readonly words: Readonly<Record<RecipeWay, { readonly title: string; readonly hint: string }>>;
}) {
  return (
    <Menu
      trigger={
        <Button look="go" icon={<Plus aria-hidden="true" className="size-4.5" />}>
          {label}
        </Button>
      }
    >
      {(["write", "import", "order"] as const).map((way) => {
        const { href, icon: Icon } = WAYS[way];
        return (
          <MenuLink key={way} href={href} icon={<Icon aria-hidden="true" className="mt-1 self-start text-herb" />}>
            <span className="grid">
              <span className="font-[560]">{words[way].title}</span>
              <span className="text-sm text-soft text-pretty">{words[way].hint}</span>
            </span>
          </MenuLink>
        );
      })}
    </Menu>
  );
}
