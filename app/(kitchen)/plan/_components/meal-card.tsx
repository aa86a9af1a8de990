"use client";

import { useDraggable } from "@dnd-kit/core";
import clsx from "clsx";
import { GripVertical } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Explained } from "@/components/explain/explained";
import { CoverImage } from "@/components/recipes/cover-image";
import { explainPath } from "@/lib/domains/explain/policy";
import type { WeekEntry } from "@/lib/domains/planning/policy";
import { LockMark, MealDangers, useOrigin } from "./meal-facts";
import { MealMenu } from "./meal-menu";

const corner =
  "absolute z-10 grid size-7 place-items-center rounded-full border border-line bg-surface text-ink pointer-coarse:size-9";

/** A meal in the week's grid: picture, title, two figures, and behind a button what can be done with it. */
export function MealCard({ entry }: { readonly entry: WeekEntry }) {
  const t = useTranslations("planning");
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({ id: entry.id });
  const { onKeyDown, ...pointer } = listeners ?? {};
  return (
    <article
      ref={setNodeRef}
      {...pointer}
      className={clsx("group relative h-full", isDragging && "opacity-35")}
      aria-label={entry.recipe?.title}
    >
      <MealFace entry={entry} />
      <button
        {...attributes}
        ref={setActivatorNodeRef}
        type="button"
        {...(onKeyDown ? { onKeyDown: (event) => onKeyDown(event) } : {})}
        aria-label={t("meal.grip", { title: entry.recipe?.title ?? t("meal.out") })}
        className={clsx(
          corner,
          "top-1.5 left-1.5 cursor-grab opacity-0 transition-opacity group-hover:opacity-100 focus-visible:opacity-100",
        )}
      >
        <GripVertical aria-hidden="true" className="size-4" />
      </button>
      <MealMenu
        entry={entry}
        className={clsx(
          corner,
          "top-1.5 right-1.5 transition-opacity group-hover:opacity-100 focus-visible:opacity-100 aria-expanded:opacity-100 pointer-fine:opacity-0",
        )}
      />
    </article>
  );
}

/** How a meal looks, here and under the finger that drags it. */
export function MealFace({ entry, isLifted }: { readonly entry: WeekEntry; readonly isLifted?: boolean }) {
  const t = useTranslations("planning");
  const origin = useOrigin(entry);
  const { recipe } = entry;
  const isQuiet = origin !== null || recipe === null;
  return (
    <div
      className={clsx(
        "flex h-full min-h-31 flex-col overflow-hidden rounded-tile border",
        isQuiet ? "border-dashed border-edge/45 bg-sunk" : "border-line bg-surface",
        entry.isLocked && "border-solid! border-herb! ring-1 ring-herb ring-inset",
        entry.dangers.length > 0 && "border-solid! border-tomato!",
        isLifted && "rotate-1 cursor-grabbing shadow-float",
      )}
    >
      {isQuiet ? null : (
        <CoverImage
          src={recipe.artUrl}
          width={200}
          isDraggable={false}
          className="h-[4.625rem] w-full flex-none bg-sunk object-cover"
        />
      )}
      <div className={clsx("flex flex-1 flex-col px-2.5 pb-2", isQuiet ? "pt-3" : "pt-2")}>
        <p className={clsx("flex items-start gap-1", isQuiet && "pr-7 pl-0.5")}>
          {recipe === null ? (
            <span className="text-sm text-soft">{entry.kind === "out" ? t("meal.out") : t("meal.gone")}</span>
          ) : (
            <Link
              href={`/recipes/${recipe.id}`}
              prefetch={false}
              draggable={false}
              className="title line-clamp-2 min-w-0 flex-1 text-[0.875rem] leading-[1.2] [overflow-wrap:anywhere] after:absolute after:inset-0 after:rounded-tile"
            >
              {recipe.title}
            </Link>
          )}
          {entry.isLocked ? <LockMark /> : null}
        </p>
        <MealDangers entry={entry} />
        <p
          className={clsx(
            "flex flex-wrap justify-between gap-x-2 text-xs text-soft",
            isQuiet ? "mt-2 pl-0.5" : "mt-auto pt-1",
          )}
        >
          {origin === null ? (
            <>
              {recipe?.kcal == null ? null : (
                <span>
                  <Explained href={explainPath({ kind: "recipe", recipeId: recipe.id, nutrient: "energy" })}>
                    {t("meal.kcal", { count: Math.round(recipe.kcal) })}
                  </Explained>
                </span>
              )}
              {recipe?.minutes == null ? null : <span>{t("meal.minutes", { count: recipe.minutes })}</span>}
            </>
          ) : (
            <span>{origin}</span>
          )}
        </p>
      </div>
    </div>
  );
}
