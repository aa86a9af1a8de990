"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { FitAdvice } from "@/lib/domains/swaps/policy";
import { withFractionSigns } from "@/lib/engines/recipes/lines/fractions";
import { keptTogether } from "@/lib/engines/recipes/lines/kept-together";
import { SwapChanges, SwapChips } from "./swap-facts";
import { type ApplySwaps, type SwapPlace, useApplySwaps } from "./use-apply-swaps";

/** Says whom the recipe does not suit as it is, and offers the swaps that change that. */
export function MakeItFit({ advice, place, apply }: { advice: FitAdvice; place: SwapPlace; apply: ApplySwaps }) {
  const t = useTranslations("swaps");
  const r = useTranslations("recipes");
  const { use, isBusy } = useApplySwaps(place, apply);
  const unmet = advice.unmet.join("; ");
  return (
    <Card as="section" aria-labelledby="make-it-fit" className="border-honey/40!">
      <h2 id="make-it-fit" className="text-[1.0625rem]">
        {t("fit.title")}
      </h2>
      <ul className="mt-1.5">
        {advice.conflicts.map(({ eaterName, allergens, diets }) => (
          <li key={eaterName}>
            {t("fit.for", {
              name: eaterName,
              list: [
                ...allergens.map((one) => t("fit.contains", { allergen: r(`allergens.${one}`) })),
                ...diets.map((one) => t("fit.notDiet", { diet: r(`diets.${one}`) })),
              ].join(", "),
            })}
          </li>
        ))}
      </ul>
      {advice.isFitting ? (
        <p className="mt-2 font-semibold">{t("fit.lead", { count: advice.changes.length })}</p>
      ) : (
        <p className="mt-2 text-soft">
          {unmet === "" ? t("fit.unsure") : t(advice.changes.length > 0 ? "fit.partly" : "fit.none", { list: unmet })}
        </p>
      )}
      {advice.changes.length === 0 ? null : (
        <ul className="mt-2 divide-y divide-line">
          {advice.changes.map(({ index, text, swap }) => (
            <li key={index} className="py-2.5">
              <p className="font-semibold">{swap === null ? t("leaveOut") : swap.lines.join(" + ")}</p>
              <p className="text-sm text-soft">{t("fit.instead", { line: keptTogether(withFractionSigns(text)) })}</p>
              {swap === null ? null : (
                <>
                  <p className="mt-1 mb-1.5 text-sm">{swap.note}</p>
                  <SwapChips swap={swap} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {advice.isFitting ? (
        <div className="mt-2 grid gap-2">
          <SwapChanges changes={advice.changed} />
          <p className="text-sm text-soft">{t("fit.check")}</p>
          <Button
            look="go"
            isLoading={isBusy}
            onClick={() =>
              use(advice.changes.map(({ index, text, swap }) => ({ line: index, text, pairId: swap?.pairId ?? null })))
            }
          >
            {t(place.revision === null ? "fit.copy" : "fit.apply")}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
