"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import type { RecipeChoice, RecipeChoices } from "@/app/api/v1/plans/contract";
import { ExplainInside } from "@/components/explain/explain-host";
import { Explained } from "@/components/explain/explained";
import { dayName } from "@/components/planning/plan-words";
import { CoverImage } from "@/components/recipes/cover-image";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SearchInput } from "@/components/ui/search-input";
import { Skeleton } from "@/components/ui/skeleton";
import { explainPath } from "@/lib/domains/explain/policy";
import type { WeekSlot } from "@/lib/domains/planning/policy";
import { addEntryAction, markOutAction } from "../actions";
import { usePlan } from "./plan-context";
import { useAnswer } from "./use-answer";

/** Chooses a recipe for an open slot; those that suit the slot come first. */
export function PickerDialog({ date, slot }: { readonly date: string; readonly slot: WeekSlot }) {
  const t = useTranslations("planning");
  const { week, open, change } = usePlan();
  const [words, setWords] = useState("");
  const wanted = useDeferredValue(words);
  const answer = useAnswer<RecipeChoices>(
    `/api/v1/plans/choices?${new URLSearchParams({ q: wanted.slice(0, 100), kind: slot.kind })}`,
  );
  const revision = week.revision;
  const take = (choice: RecipeChoice) => {
    open(null);
    change(
      () => addEntryAction({ date, slotId: slot.id, recipeId: choice.id, revision }),
      ({ leftOut }) => ({
        title: t("toast.added", { title: choice.title }),
        description: leftOut.length > 0 ? t("toast.addedLeftOut", { names: leftOut.join(", ") }) : undefined,
      }),
    );
  };
  const list = (heading: string, choices: readonly RecipeChoice[]) =>
    choices.length === 0 ? null : (
      <section className="mt-3">
        <h3 className="mb-1 font-sans! text-sm! font-normal! tracking-normal! text-soft">{heading}</h3>
        <ul>
          {choices.map((choice) => (
            <li key={choice.id} className="flex items-center gap-2">
              <button
                type="button"
                onClick={() => take(choice)}
                className="flex min-h-15 min-w-0 grow items-center gap-3 rounded-control px-2 py-1.5 text-left hover:bg-sunk"
              >
                <CoverImage src={choice.artUrl} width={64} className="h-12 w-16 flex-none rounded-tag object-cover" />
                <span className="min-w-0">
                  <span className="title block text-base leading-snug">{choice.title}</span>
                  {choice.minutes === null ? null : (
                    <span className="text-sm text-soft">{t("meal.minutes", { count: choice.minutes })}</span>
                  )}
                </span>
              </button>
              {choice.kcal === null ? null : (
                <span className="flex-none text-sm text-soft tabular-nums">
                  <Explained href={explainPath({ kind: "recipe", recipeId: choice.id, nutrient: "energy" })}>
                    {t("meal.kcal", { count: Math.round(choice.kcal) })}
                  </Explained>
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => (isOpen ? null : open(null))}
      title={t("picker.title")}
      description={t("picker.lead", { slot: slot.name, day: dayName(date) })}
      footer={
        <Button
          look="bare"
          onClick={() => {
            open(null);
            change(
              () => markOutAction({ date, slotId: slot.id, revision }),
              () => ({ title: t("toast.out") }),
            );
          }}
        >
          {t("picker.out")}
        </Button>
      }
    >
      <SearchInput
        label={t("picker.search")}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        maxLength={100}
      />
      {answer.state === "loading" ? (
        <div role="status" className="mt-4 grid gap-2">
          <span className="sr-only">{t("picker.loading")}</span>
          {[1, 2, 3, 4, 5, 6].map((row) => (
            <Skeleton key={row} className="h-14 rounded-control" />
          ))}
        </div>
      ) : answer.state === "failed" ? (
        <p role="alert" className="mt-4">
          {t("refused.failed")}
        </p>
      ) : answer.data.suited.length + answer.data.others.length === 0 ? (
        <p className="mt-4 text-soft">{t("picker.none")}</p>
      ) : (
        <ExplainInside>
          {list(t("picker.suits", { slot: slot.name.toLowerCase() }), answer.data.suited)}
          {list(t("picker.others"), answer.data.others)}
        </ExplainInside>
      )}
    </Dialog>
  );
}
