"use client";

import { Heart } from "lucide-react";
import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";
import { Explained } from "@/components/explain/explained";
import { CoverImage } from "@/components/recipes/cover-image";
import { explainPath } from "@/lib/domains/explain/policy";

/** What a tile shows, ready to read: the words are made on the server. */
export interface RecipeTile {
  readonly id: string;
  readonly title: string;
  readonly artUrl: string;
  /** Such as "25 min", "430 kcal", "21 g protein"; empty where unknown. */
  readonly minutes: string;
  readonly energy: string;
  readonly protein: string;
  readonly isFavourite: boolean;
}

/** Tiles the first row of which is on screen at once; their pictures load without waiting to be scrolled to. */
const FIRST_ROW = 4;

/**
 * Recipes as tiles: picture, name, and the three figures people choose by. A client component so that the page carries
 * each tile once, as its few facts, and not a second time as finished elements.
 */
export function RecipeGrid({ tiles, favourite }: { tiles: readonly RecipeTile[]; favourite: string }) {
  const router = useRouter();
  /** One listener instead of a router link in every tile: these cost a page more than the rest of the tile. */
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const isPlain =
      event.button === 0 &&
      !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented);
    if (link === null || !isPlain || link.dataset.recipe === undefined) return;
    event.preventDefault();
    router.push(link.pathname);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside are the controls, and Enter on a link is a click.
    <ul onClick={onClick} className="grid grid-cols-2 gap-x-3 gap-y-6 sm:gap-x-5 md:grid-cols-3 xl:grid-cols-4">
      {tiles.map((tile, index) => (
        <li key={tile.id} className="group relative">
          <div className="relative overflow-hidden rounded-tile bg-sunk">
            <CoverImage
              src={tile.artUrl}
              isFirst={index < FIRST_ROW}
              className="aspect-4/3 w-full object-cover transition-transform duration-300 group-hover:scale-[1.025]"
            />
            {tile.isFavourite ? (
              <span className="absolute top-2 right-2 grid size-8 place-items-center rounded-full bg-surface text-herb">
                <Heart aria-label={favourite} role="img" className="size-4 fill-current" />
              </span>
            ) : null}
          </div>
          <h2 className="title mt-2.5 text-[1.0625rem] leading-snug text-pretty">
            <a href={`/recipes/${tile.id}`} data-recipe="" className="after:absolute after:inset-0 after:rounded-tile">
              {tile.title}
            </a>
          </h2>
          <p className="mt-0.5 text-sm text-soft">
            {(["minutes", "energy", "protein"] as const)
              .filter((figure) => tile[figure] !== "")
              .map((figure, place) => (
                <span key={figure}>
                  {place === 0 ? "" : " · "}
                  {figure === "minutes" ? (
                    tile.minutes
                  ) : (
                    <Explained isQuiet href={explainPath({ kind: "recipe", recipeId: tile.id, nutrient: figure })}>
                      {tile[figure]}
                    </Explained>
                  )}
                </span>
              ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
