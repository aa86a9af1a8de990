import { useTranslations } from "next-intl";
import { Explained } from "@/components/explain/explained";
import { explainPath } from "@/lib/domains/explain/policy";
import type { Cost } from "@/lib/engines/prices/contract";
import { estimateText } from "@/lib/engines/prices/money-text";

/** What a serving costs, as one of a recipe's figures. */
export function ServingCost({
  recipeId,
  cost,
  currency,
}: {
  readonly recipeId: string;
  readonly cost: Cost;
  readonly currency: string;
}) {
  const t = useTranslations("prices");
  const isWhole = cost.coverage > 0.985;
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-sm text-soft">
        {isWhole
          ? t("serving.label", {
              low: estimateText(cost.lowMinor, currency),
              high: estimateText(cost.highMinor, currency),
            })
          : t("serving.partly", { percent: Math.floor(cost.coverage * 100) })}
        {cost.unpriced.length === 0 ? null : (
          <span className="sr-only"> {t("serving.unpriced", { names: cost.unpriced.join(", ") })}</span>
        )}
      </dt>
      <dd className="title text-xl leading-tight">
        <Explained href={explainPath({ kind: "cost", recipeId })}>
          {t("serving.value", { price: estimateText(cost.minor, currency) })}
        </Explained>
      </dd>
    </div>
  );
}
