"use client";

import clsx from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Explained } from "@/components/explain/explained";
import { dayName, dayOfMonth, fullDate, shortDayName } from "@/components/planning/plan-words";
import { CoverImage } from "@/components/recipes/cover-image";
import { Button } from "@/components/ui/button";
import { explainPath } from "@/lib/domains/explain/policy";
import type { WeekEntry, WeekSlot } from "@/lib/domains/planning/policy";
import { skipDayAction } from "../actions";
import { LockMark, MealDangers, useOrigin } from "./meal-facts";
import { MealMenu } from "./meal-menu";
import { usePlan } from "./plan-context";
import { AddButton } from "./week-grid";

/** The week on a phone: a strip of days, and the meals of one. */
export function DayView() {
  const t = useTranslations("planning");
  const { week, change } = usePlan();
  const [date, setDate] = useState(
    () => week.days.find((day) => day.isToday)?.date ?? week.days[0]?.date ?? week.weekStart,
  );
  const day = week.days.find((one) => one.date === date) ?? week.days[0];
  if (day === undefined) return null;
  return (
    <div className="md:hidden print:hidden">
      <fieldset className="mb-4 grid grid-cols-7 gap-1">
        <legend className="sr-only">{t("week.day")}</legend>
        {week.days.map((one) => (
          <button
            key={one.date}
            type="button"
            aria-pressed={one.date === day.date}
            onClick={() => setDate(one.date)}
            className={clsx(
              "grid min-h-14 justify-items-center rounded-[0.875rem] py-1.5 text-xs text-soft",
              "aria-pressed:bg-herb aria-pressed:text-herb-ink",
              one.isSkipped && "line-through",
            )}
          >
            {`${shortDayName(one.date)} `}
            <span
              className={clsx(
                "title text-[1.0625rem] leading-tight",
                one.date === day.date ? "text-inherit" : one.isToday ? "text-herb" : "text-ink",
              )}
            >
              {dayOfMonth(one.date)}
            </span>
            <span className="sr-only">, {fullDate(one.date)}</span>
          </button>
        ))}
      </fieldset>
      <h2 className="sr-only">{fullDate(day.date)}</h2>
      {day.isSkipped ? <p className="mb-3 text-soft">{t("skipped")}</p> : null}
      <ul className={clsx("grid gap-3", day.isSkipped && "opacity-55")}>
        {week.slots.map((slot) => {
          const entry = week.entries.find((one) => one.date === day.date && one.slotId === slot.id);
          return (
            <li key={slot.id}>
              {entry === undefined ? (
                <div>
                  <p className="mb-1 text-sm text-soft">{slot.name}</p>
                  <AddButton day={day} slot={slot} />
                </div>
              ) : (
                <MealRow entry={entry} slot={slot} />
              )}
            </li>
          );
        })}
      </ul>
      <Button
        look="bare"
        size="sm"
        className="mt-3 -ml-2"
        onClick={() =>
          change(
            () => skipDayAction({ date: day.date, isSkipped: !day.isSkipped, revision: week.revision }),
            () => ({ title: t(day.isSkipped ? "toast.unskipped" : "toast.skipped", { day: dayName(day.date) }) }),
          )
        }
      >
        {t(day.isSkipped ? "do.unskip" : "do.skip", { day: dayName(day.date) })}
      </Button>
    </div>
  );
}

function MealRow({ entry, slot }: { readonly entry: WeekEntry; readonly slot: WeekSlot }) {
  const t = useTranslations("planning");
  const origin = useOrigin(entry);
  const { recipe } = entry;
  return (
    <article
      className={clsx(
        "relative flex min-h-24 overflow-hidden rounded-tile border",
        origin === null && recipe !== null ? "border-line bg-surface" : "border-dashed border-edge/45 bg-sunk",
        entry.isLocked && "border-solid! border-herb! ring-1 ring-herb ring-inset",
        entry.dangers.length > 0 && "border-solid! border-tomato!",
      )}
    >
      {recipe === null || origin !== null ? null : (
        <CoverImage src={recipe.artUrl} width={216} className="w-27 flex-none bg-sunk object-cover" />
      )}
      <div className="min-w-0 flex-1 py-3 pr-12 pl-3.5">
        <p className="flex items-center gap-1.5 text-sm text-soft">
          {[slot.name, origin].filter((word) => word !== null).join(" · ")}
          {entry.isLocked ? <LockMark /> : null}
        </p>
        <h3 className="mt-0.5 text-[1.0625rem] leading-snug">
          {recipe === null ? (
            <span className="text-soft">{entry.kind === "out" ? t("meal.out") : t("meal.gone")}</span>
          ) : (
            <Link
              href={`/recipes/${recipe.id}`}
              prefetch={false}
              className="after:absolute after:inset-0 after:rounded-tile"
            >
              {recipe.title}
            </Link>
          )}
        </h3>
        <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-soft">
          {recipe?.kcal == null ? null : (
            <span>
              <Explained href={explainPath({ kind: "recipe", recipeId: recipe.id, nutrient: "energy" })}>
                {t("meal.kcal", { count: Math.round(recipe.kcal) })}
              </Explained>
            </span>
          )}
          {recipe?.minutes == null || origin !== null ? null : (
            <span>{t("meal.minutes", { count: recipe.minutes })}</span>
          )}
        </p>
        <MealDangers entry={entry} />
      </div>
      <MealMenu
        entry={entry}
        className="absolute top-1 right-1 z-10 grid size-11 place-items-center rounded-full text-soft hover:bg-sunk"
      />
    </article>
  );
}
