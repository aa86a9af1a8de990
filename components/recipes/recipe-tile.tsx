import { Heart } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { durationOf, type RecipeCard } from "@/lib/domains/recipes/policy";

/** A recipe in a list: its picture, its name, and the three figures people choose by. */
export function RecipeTile({ recipe, isFirst }: { recipe: RecipeCard; isFirst?: boolean }) {
  const t = useTranslations("recipes");
  const figures = [
    recipe.minutes === null ? null : t("figures.duration", durationOf(recipe.minutes)),
    recipe.kcal === null ? null : t("figures.kcal", { count: Math.round(recipe.kcal) }),
    recipe.protein === null ? null : t("figures.proteinShort", { count: Math.round(recipe.protein) }),
  ].filter((figure) => figure !== null);
  return (
    <li className="group relative">
      <div className="relative overflow-hidden rounded-tile bg-sunk">
        {/* biome-ignore lint/performance/noImgElement: covers are small SVG or WebP of one size, served and kept by us. */}
        <img
          src={recipe.artUrl}
          alt=""
          width={400}
          height={300}
          loading={isFirst ? "eager" : "lazy"}
          decoding="async"
          className="aspect-4/3 w-full object-cover transition-transform duration-300 group-hover:scale-[1.025]"
        />
        {recipe.isFavourite ? (
          <span className="absolute top-2 right-2 grid size-8 place-items-center rounded-full bg-surface text-herb">
            <Heart aria-label={t("filters.favourite")} role="img" className="size-4 fill-current" />
          </span>
        ) : null}
      </div>
      <h2 className="title mt-2.5 text-[1.0625rem] leading-snug text-pretty">
        <Link
          href={`/recipes/${recipe.id}`}
          prefetch={false}
          className="after:absolute after:inset-0 after:rounded-tile"
        >
          {recipe.title}
        </Link>
      </h2>
      <p className="mt-0.5 text-sm text-soft">{figures.join(" · ")}</p>
    </li>
  );
}
