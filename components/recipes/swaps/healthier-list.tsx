"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Explained } from "@/components/explain/explained";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import { explainPath } from "@/lib/domains/explain/policy";
import type { HealthierChoice } from "@/lib/domains/swaps/policy";
import { withFractionSigns } from "@/lib/engines/recipes/lines/fractions";
import { keptTogether } from "@/lib/engines/recipes/lines/kept-together";
import { SwapChanges, SwapChips } from "./swap-facts";
import { type ApplySwaps, type SwapPlace, useApplySwaps } from "./use-apply-swaps";

/** The swaps that change a serving most, each with what it does and how it is used. */
export function HealthierList({
  swaps,
  place,
  apply,
}: {
  swaps: readonly HealthierChoice[];
  place: SwapPlace;
  apply: ApplySwaps;
}) {
  const t = useTranslations("swaps");
  const format = useFormatter();
  const { use, isBusy } = useApplySwaps(place, apply);
  return (
    <section aria-labelledby="healthier" className="print:hidden">
      <h2 id="healthier" className="text-[1.0625rem]">
        {t("healthier.title")}
      </h2>
      <p className="text-sm text-soft">{t("healthier.lead")}</p>
      <ul className="mt-2 divide-y divide-line">
        {swaps.map(({ index, text, target, figure, share, swap }) => (
          <li key={`${index}-${swap.pairId}`} className="flex items-start justify-between gap-3 py-2.5">
            <div className="min-w-0">
              <p className="font-semibold">{swap.lines.join(" + ")}</p>
              <p className="text-sm text-soft">{t("fit.instead", { line: keptTogether(withFractionSigns(text)) })}</p>
              <p className="mt-0.5 text-sm text-herb">
                {share === 0
                  ? t(`healthier.targets.${target}`)
                  : t.rich("healthier.effect", {
                      target: t(`healthier.targets.${target}`),
                      share: format.number(share, { style: "percent", signDisplay: "exceptZero" }),
                      why: (percent) => (
                        <Explained
                          href={explainPath({ kind: "healthier", recipeId: place.recipeId, index, nutrient: figure })}
                        >
                          {percent}
                        </Explained>
                      ),
                    })}
              </p>
            </div>
            <Popover
              align="end"
              trigger={
                <Button size="sm" look="bare" aria-label={`${t("healthier.look")}: ${swap.lines.join(" + ")}`}>
                  {t("healthier.look")}
                </Button>
              }
              title={swap.lines.join(" + ")}
            >
              <p>{swap.note}</p>
              <div className="mt-2 grid gap-2">
                <SwapChanges changes={swap.changes} />
                <SwapChips swap={swap} />
                <Button size="sm" isLoading={isBusy} onClick={() => use([{ line: index, text, pairId: swap.pairId }])}>
                  {t(place.revision === null ? "useCopy" : "useIn")}
                </Button>
              </div>
            </Popover>
          </li>
        ))}
      </ul>
    </section>
  );
}
