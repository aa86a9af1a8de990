"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ExplainInside } from "@/components/explain/explain-host";
import { Explained } from "@/components/explain/explained";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Stepper } from "@/components/ui/stepper";
import { explainPath } from "@/lib/domains/explain/policy";
import type { WeekEntry } from "@/lib/domains/planning/policy";
import { setPortionsAction } from "../actions";
import { usePlan } from "./plan-context";

const rounded = (amount: number) => Math.round(amount * 100) / 100;

/** Who gets how much of one pot. */
export function PortionsDialog({ entry }: { readonly entry: WeekEntry }) {
  const t = useTranslations("planning");
  const { week, open, change } = usePlan();
  const [portions, setPortions] = useState<Readonly<Record<string, number>>>(entry.portions);
  const [extraServings, setExtra] = useState(entry.extraServings);
  const kcal = entry.recipe?.kcal ?? null;
  const eaten = Object.values(portions).reduce((sum, portion) => sum + portion, 0);
  const leftovers = week.entries
    .filter((one) => one.leftoverOf?.id === entry.id)
    .reduce((sum, one) => sum + Object.values(one.portions).reduce((all, portion) => all + portion, 0), 0);
  const servings = (count: number) => (count === 0 ? t("portions.none") : t("portions.servings", { count }));
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => (isOpen ? null : open(null))}
      title={t("portions.title", { title: entry.recipe?.title ?? "" })}
      description={t("portions.lead")}
      size="sm"
      footer={
        <>
          <DialogClose>{t("unsolvable.dismiss")}</DialogClose>
          <Button
            look="go"
            onClick={() => {
              open(null);
              change(
                () =>
                  setPortionsAction({
                    entryId: entry.id,
                    portions: { ...portions },
                    extraServings,
                    revision: week.revision,
                  }),
                () => ({ title: t("toast.portions") }),
              );
            }}
          >
            {t("portions.save")}
          </Button>
        </>
      }
    >
      <ExplainInside>
        <ul className="grid gap-3">
          {week.eaters.map((eater) => {
            const portion = portions[eater.id] ?? 0;
            return (
              <li key={eater.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <span>
                  <span className="block font-semibold">{eater.name}</span>
                  <span className="text-sm text-soft">
                    {portion === 0 || kcal === null || entry.recipe === null ? null : (
                      <Explained href={explainPath({ kind: "recipe", recipeId: entry.recipe.id, nutrient: "energy" })}>
                        {t("portions.kcal", { count: Math.round(portion * kcal) })}
                      </Explained>
                    )}
                  </span>
                </span>
                <Stepper
                  label={eater.name}
                  decreaseLabel={t("portions.less")}
                  increaseLabel={t("portions.more")}
                  value={portion}
                  min={0}
                  max={5}
                  step={0.25}
                  onValueChange={(value) => setPortions({ ...portions, [eater.id]: rounded(value) })}
                  formatValue={servings}
                />
              </li>
            );
          })}
          {entry.kind === "recipe" ? (
            <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line pt-3">
              <span>
                <span className="block font-semibold">{t("portions.extra")}</span>
                <span className="text-sm text-soft">{t("portions.extraHint")}</span>
              </span>
              <Stepper
                label={t("portions.extra")}
                decreaseLabel={t("portions.less")}
                increaseLabel={t("portions.more")}
                value={extraServings}
                min={0}
                max={50}
                step={1}
                onValueChange={(value) => setExtra(rounded(value))}
                formatValue={(count) => t("portions.servings", { count })}
              />
            </li>
          ) : null}
        </ul>
      </ExplainInside>
      {entry.kind === "recipe" ? (
        <p className="mt-4 text-soft" aria-live="polite">
          {t("portions.total", { count: rounded(eaten + leftovers + extraServings) })}
        </p>
      ) : null}
    </Dialog>
  );
}
