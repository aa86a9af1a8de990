"use client";

import { useTranslations } from "next-intl";
import { Explained } from "@/components/explain/explained";
import { explainPath } from "@/lib/domains/explain/policy";
import type { ListedItem } from "@/lib/domains/shopping/policy";
import { estimateText, moneyText } from "@/lib/engines/prices/money-text";
import { listCost } from "@/lib/engines/shopping/list-cost";

/** Names said before the rest is only counted. */
const NAMED = 4;

/** What a list still costs at the till, what was paid, and what nobody knows the price of. */
export function ListCostLine({
  weekStart,
  items,
  currency,
}: {
  readonly weekStart: string;
  readonly items: readonly ListedItem[];
  readonly currency: string;
}) {
  const t = useTranslations("prices");
  const { open, paidMinor, unpriced } = listCost(items.map((item) => ({ ...item, isTicked: item.checkedAt !== null })));
  if (open.minor < 1 && paidMinor === 0) return null;
  const names = unpriced.slice(0, NAMED).join(", ");
  const rest = unpriced.length - NAMED;
  return (
    <p className="text-sm text-soft">
      {open.minor < 1 ? null : (
        <>
          <strong className="font-semibold text-ink">
            {t.rich("list.total", {
              price: estimateText(open.minor, currency),
              why: (price) => <Explained href={explainPath({ kind: "list-cost", weekStart })}>{price}</Explained>,
            })}
          </strong>{" "}
          {t("list.range", {
            low: estimateText(open.lowMinor, currency),
            high: estimateText(open.highMinor, currency),
            used: estimateText(open.usedMinor, currency),
          })}{" "}
        </>
      )}
      {paidMinor === 0 ? null : `${t("list.paid", { price: moneyText(paidMinor, currency) })} `}
      {unpriced.length === 0
        ? null
        : t("list.unpriced", { names: rest > 0 ? t("list.andMore", { names, count: rest }) : names })}
    </p>
  );
}
