"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Popover } from "@/components/ui/popover";
import { SearchInput } from "@/components/ui/search-input";
import type { FoodChoice, LineReading } from "@/lib/domains/foods/policy";
import type { DraftRow } from "./draft";

/** How one line is understood: amount, food, weight and energy; doubtful ones marked; the food can be ruled. */
export function LineReadingRow({
  row,
  reading,
  onRule,
}: {
  row: DraftRow;
  reading: LineReading | undefined;
  onRule: (change: Partial<DraftRow>) => void;
}) {
  const t = useTranslations("recipes");
  const [isOpen, setOpen] = useState(false);
  if (row.text.trim() === "") return null;
  if (reading === undefined) return <p className="min-h-6 px-2.5 pb-1 text-sm text-faint">…</p>;
  const { food, grams, kcal, omission, isDoubtful, subRecipeTitle } = reading;
  const needsLook = isDoubtful || omission === "no-food" || omission === "no-size";
  const figures = [
    grams === null || omission !== null
      ? null
      : t("editor.grams", { count: grams < 10 ? Math.round(grams * 10) / 10 : Math.round(grams) }),
    kcal === null ? null : t("figures.kcal", { count: Math.round(kcal) }),
  ].filter((text) => text !== null);
  const name = subRecipeTitle ?? food?.name ?? t("editor.noFood");
  return (
    <p
      className={`flex min-h-6 flex-wrap items-center gap-x-2 px-2.5 pb-1 text-sm ${needsLook ? "text-honey" : "text-soft"}`}
    >
      {reading.amount === "" ? null : <span className="font-semibold">{reading.amount}</span>}
      {subRecipeTitle === null ? (
        <Popover
          title={t("editor.whichFood")}
          align="start"
          open={isOpen}
          onOpenChange={setOpen}
          trigger={
            <button
              type="button"
              className="prose-link min-h-6 text-left pointer-coarse:min-h-9"
              aria-label={t("editor.foodOf", { name })}
            >
              {needsLook ? `${name} ?` : name}
            </button>
          }
        >
          <FoodPicker
            row={row}
            reading={reading}
            onChoose={(change) => {
              onRule(change);
              setOpen(false);
            }}
          />
        </Popover>
      ) : (
        <>
          <span>{t("editor.recipeLine", { title: subRecipeTitle })}</span>
          <button
            type="button"
            className="prose-link min-h-6 pointer-coarse:min-h-9"
            onClick={() => onRule({ subRecipeId: null })}
          >
            {t("editor.asFood")}
          </button>
        </>
      )}
      {figures.length === 0 ? null : <span>{figures.join(" · ")}</span>}
      {omission === null ? null : <span>{t(`editor.omissions.${omission}`)}</span>}
      {row.ruledFoodId === null ? null : (
        <span className="text-herb">{row.remember === null ? t("editor.ruled") : t("editor.ruledAlways")}</span>
      )}
    </p>
  );
}

function FoodPicker({
  row,
  reading,
  onChoose,
}: {
  row: DraftRow;
  reading: LineReading;
  onChoose: (change: Partial<DraftRow>) => void;
}) {
  const t = useTranslations("recipes");
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<readonly FoodChoice[] | null>(null);
  const [isRemembered, setRemembered] = useState(false);
  useEffect(() => {
    if (query.trim() === "") {
      setFound(null);
      return;
    }
    const abort = new AbortController();
    const pause = setTimeout(async () => {
      // A next letter ends the request, also while its answer is being read.
      const answer = await fetch(`/api/v1/foods?q=${encodeURIComponent(query)}`, { signal: abort.signal })
        .then((reply) => (reply.ok ? (reply.json() as Promise<{ foods: readonly FoodChoice[] }>) : null))
        .catch(() => null);
      if (answer !== null) setFound(answer.foods);
    }, 150);
    return () => {
      clearTimeout(pause);
      abort.abort();
    };
  }, [query]);
  const proposed = [
    ...(reading.food === null ? [] : [{ id: reading.food.id, name: reading.food.name }]),
    ...reading.alternatives,
  ];
  const choices = found ?? proposed;
  return (
    <div className="grid gap-3">
      {reading.food === null ? null : <p className="text-sm text-soft">{reading.food.usdaName}</p>}
      {reading.working === null ? null : <p className="text-sm text-soft">{reading.working}</p>}
      <SearchInput label={t("editor.searchFood")} value={query} onChange={(event) => setQuery(event.target.value)} />
      <ul className="grid max-h-64 overflow-y-auto" aria-label={t("editor.choices")}>
        {choices.map((choice) => (
          <li key={choice.id}>
            <button
              type="button"
              aria-current={choice.id === reading.food?.id}
              onClick={() =>
                onChoose({
                  ruledFoodId: choice.id,
                  subRecipeId: null,
                  remember: isRemembered && reading.name !== "" ? reading.name : null,
                })
              }
              className="min-h-11 w-full rounded-control px-3 text-left hover:bg-sunk aria-current:font-semibold aria-current:text-herb"
            >
              {choice.name}
            </button>
          </li>
        ))}
        {choices.length === 0 ? <li className="px-3 py-2 text-soft">{t("editor.nothingFound")}</li> : null}
      </ul>
      {reading.name === "" ? null : (
        <label className="flex min-h-11 items-center gap-2.5 text-sm">
          <input
            type="checkbox"
            checked={isRemembered}
            onChange={(event) => setRemembered(event.target.checked)}
            className="size-5 accent-herb"
          />
          {t("editor.remember", { name: reading.name })}
        </label>
      )}
      {row.ruledFoodId === null ? null : (
        <button
          type="button"
          className="prose-link justify-self-start text-sm"
          onClick={() => onChoose({ ruledFoodId: null, remember: null })}
        >
          {t("editor.unrule")}
        </button>
      )}
    </div>
  );
}
