"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ListedItem } from "@/lib/domains/shopping/policy";
import { estimateText, moneyText } from "@/lib/engines/prices/money-text";
import { PriceForm } from "./price-form";

/** What an item costs: what was paid, else what it should cost. */
export function ItemPrice({ item, currency }: { readonly item: ListedItem; readonly currency: string }) {
  const t = useTranslations("prices");
  if (item.paidMinor !== null)
    return (
      <span className="text-sm whitespace-nowrap">
        {t("item.paid", { price: moneyText(item.paidMinor, currency) })}
      </span>
    );
  // What costs nothing (it is at home) and what rounds to nothing (a bay leaf) says nothing.
  if (item.cost === null || item.cost.minor < 1) return null;
  return (
    <span className="text-sm whitespace-nowrap text-soft">
      <VisuallyHidden>{t("item.about")}</VisuallyHidden>
      <span aria-hidden="true">≈</span> {estimateText(item.cost.minor, currency)}
    </span>
  );
}

/** What was paid for an item, to type or to take off. */
export function PaidDialog({
  item,
  currency,
  isOpen,
  onOpenChange,
  onPaid,
}: {
  readonly item: ListedItem;
  readonly currency: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** True when it was kept. */
  readonly onPaid: (minor: number | null) => Promise<boolean>;
}) {
  const t = useTranslations("prices");
  const keep = async (minor: number | null) => {
    if (await onPaid(minor)) onOpenChange(false);
  };
  return (
    <Dialog
      open={isOpen}
      onOpenChange={onOpenChange}
      title={<span className="block first-letter:uppercase">{item.name}</span>}
      size="sm"
    >
      <PriceForm
        label={t("item.label")}
        fullLabel={t("item.labelFor", { name: item.name })}
        {...(item.amountText === "" ? {} : { hint: t("item.hint", { amount: item.amountText }) })}
        minor={item.paidMinor}
        currency={currency}
        save={keep}
        {...(item.paidMinor === null ? {} : { forget: () => keep(null), forgetLabel: t("item.clear") })}
      />
    </Dialog>
  );
}
