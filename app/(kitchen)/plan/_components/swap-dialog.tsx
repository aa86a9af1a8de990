"use client";

import { useTranslations } from "next-intl";
import type { AlternativeChoice } from "@/app/api/v1/plans/contract";
import { ExplainInside } from "@/components/explain/explain-host";
import { Explained } from "@/components/explain/explained";
import { CoverImage } from "@/components/recipes/cover-image";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { explainPath } from "@/lib/domains/explain/policy";
import type { WeekEntry } from "@/lib/domains/planning/policy";
import { swapEntryAction } from "../actions";
import { usePlan } from "./plan-context";
import { useAnswer } from "./use-answer";

/** Five other recipes for a meal, each with what it changes for everyone's day. */
export function SwapDialog({ entry }: { readonly entry: WeekEntry }) {
  const t = useTranslations("planning");
  const { week, open, change, placeName } = usePlan();
  const query = new URLSearchParams({ week: week.weekStart, date: entry.date, slotId: entry.slotId });
  const answer = useAnswer<{ readonly alternatives: readonly AlternativeChoice[] }>(
    `/api/v1/plans/alternatives?${query}`,
  );
  const leftovers = week.entries.filter((one) => one.leftoverOf?.id === entry.id).length;
  const title = entry.recipe?.title ?? placeName(entry);
  const take = (choice: AlternativeChoice) => {
    open(null);
    change(
      () =>
        swapEntryAction({
          entryId: entry.id,
          recipeId: choice.recipeId,
          portions: { ...choice.portions },
          revision: week.revision,
        }),
      ({ removedLeftovers }) => ({
        title: t("toast.swapped", { title: choice.title }),
        description: removedLeftovers > 0 ? t("toast.leftoversToo", { count: removedLeftovers }) : undefined,
      }),
    );
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => (isOpen ? null : open(null))}
      title={t("swap.title", { title })}
      description={
        <>
          {t("swap.lead")} {leftovers > 0 ? t("swap.leftovers", { count: leftovers }) : null}
        </>
      }
    >
      {answer.state === "loading" ? (
        <div role="status" className="grid gap-3">
          <span className="sr-only">{t("swap.loading")}</span>
          {[1, 2, 3, 4, 5].map((row) => (
            <Skeleton key={row} className="h-22 rounded-tile" />
          ))}
        </div>
      ) : answer.state === "failed" ? (
        <p role="alert">{t("refused.failed")}</p>
      ) : answer.data.alternatives.length === 0 ? (
        <p className="text-soft">{t("swap.none")}</p>
      ) : (
        <ExplainInside>
          <ol className="grid gap-3">
            {answer.data.alternatives.map((choice) => (
              <li key={choice.recipeId} className="flex gap-3 rounded-tile border border-line p-2.5">
                <CoverImage
                  src={choice.artUrl}
                  width={96}
                  className="h-18 w-24 flex-none rounded-control object-cover max-sm:h-15 max-sm:w-20"
                />
                <div className="min-w-0 flex-1">
                  <h3 className="text-base leading-snug">{choice.title}</h3>
                  <ul className="mt-1 flex flex-wrap gap-x-3 text-sm text-soft">
                    {choice.changes.map(({ eaterId, name, energy, protein }) => {
                      const { recipeId, portions } = choice;
                      const place = { date: entry.date, slotId: entry.slotId, recipeId, eaterId };
                      const swap = { kind: "swap", ...place, portion: portions[eaterId] ?? 0 } as const;
                      return (
                        <li key={eaterId}>
                          <Explained href={explainPath({ ...swap, nutrient: "energy" })}>
                            {t("swap.energy", { name, value: signed(energy) })}
                          </Explained>
                          {", "}
                          <Explained href={explainPath({ ...swap, nutrient: "protein" })}>
                            {t("swap.protein", { value: signed(protein) })}
                          </Explained>
                        </li>
                      );
                    })}
                    {choice.minutesChange === null ? null : (
                      <li>{t("swap.minutes", { value: signed(choice.minutesChange) })}</li>
                    )}
                    {choice.costChange === null ? null : <li>{t("swap.cost", { value: choice.costChange })}</li>}
                  </ul>
                </div>
                <Button
                  size="sm"
                  className="self-center"
                  aria-label={`${t("swap.choose")}: ${choice.title}`}
                  onClick={() => take(choice)}
                >
                  {t("swap.choose")}
                </Button>
              </li>
            ))}
          </ol>
        </ExplainInside>
      )}
    </Dialog>
  );
}

/** With a true minus sign, and ± where nothing changes. */
const signed = (value: number) => (value === 0 ? "±0" : value > 0 ? `+${value}` : `−${Math.abs(value)}`);
