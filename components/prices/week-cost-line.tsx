import Link from "next/link";
import { useTranslations } from "next-intl";
import { Explained } from "@/components/explain/explained";
import { explainPath } from "@/lib/domains/explain/policy";
import type { Cost } from "@/lib/engines/prices/contract";
import { estimateText, moneyText } from "@/lib/engines/prices/money-text";

/** What a planned week costs against its budget, in a sentence or two. */
export function WeekCostLine({
  weekStart,
  cost,
  currency,
  budgetMinor,
}: {
  readonly weekStart: string;
  readonly cost: Pick<Cost, "minor" | "lowMinor" | "highMinor" | "coverage">;
  readonly currency: string;
  readonly budgetMinor: number | null;
}) {
  const t = useTranslations("prices");
  const money = (minor: number) => estimateText(minor, currency);
  const link = (
    <Link href="/settings/prices" className="prose-link whitespace-nowrap">
      {t("week.link")}
    </Link>
  );
  if (cost.coverage === 0)
    return (
      <p className="text-sm text-soft">
        {t("week.unknown", { currency })} {link}
      </p>
    );
  return (
    <p className="text-sm text-soft">
      {t.rich("week.cost", {
        ...{ price: money(cost.minor), low: money(cost.lowMinor), high: money(cost.highMinor) },
        why: (price) => <Explained href={explainPath({ kind: "week-cost", weekStart })}>{price}</Explained>,
      })}{" "}
      {budgetMinor === null ? null : cost.minor <= budgetMinor ? (
        t("week.under", { budget: moneyText(budgetMinor, currency) })
      ) : (
        <span className="font-semibold text-tomato">
          {t("week.over", { over: money(cost.minor - budgetMinor), budget: moneyText(budgetMinor, currency) })}
        </span>
      )}{" "}
      {cost.coverage > 0.985 ? null : `${t("week.partly", { percent: Math.floor(cost.coverage * 100) })} `}
      {link}
    </p>
  );
}
