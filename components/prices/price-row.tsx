"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { ListedPrice, SetPrice, ShownPrice } from "@/lib/domains/prices/policy";
import { estimateText, moneyText } from "@/lib/engines/prices/money-text";
import { PriceForm } from "./price-form";

/** One food: the price that counts, where it comes from, what it costs elsewhere; and a way to say better. */
export function PriceRow({
  price,
  currency,
  save,
  forget,
}: {
  readonly price: ListedPrice;
  readonly currency: string;
  readonly save: (food: ListedPrice, minor: number, per: SetPrice["per"]) => Promise<boolean>;
  readonly forget: (price: ListedPrice) => Promise<boolean>;
}) {
  const t = useTranslations("prices");
  const [isOpen, setOpen] = useState(false);
  const { name, per, holds, table, set } = price;
  const isTable = holds?.origin.kind === "table";
  const money = (minor: number) => estimateText(minor, currency);
  const between = (shown: ShownPrice) => t("between", { low: money(shown.lowMinor), high: money(shown.highMinor) });
  const counts =
    holds === null
      ? null
      : isTable
        ? t("about", { price: money(holds.minor), per: t(`per.${per}`) })
        : t("price", { price: moneyText(holds.minor, currency), per: t(`per.${per}`) });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2.5 last:border-b-0">
      <div className="min-w-0 flex-1">
        <p className="font-[560] first-letter:uppercase">{name}</p>
        {counts === null ? null : <p className="sm:hidden">{counts}</p>}
        <p className="text-sm text-soft first-letter:uppercase">
          {holds === null
            ? t("unknown")
            : holds.origin.kind === "table"
              ? `${t(`origin.${holds.origin.fit}`)}, ${between(holds)}`
              : holds.origin.kind === "paid"
                ? t("origin.paid", { count: holds.origin.purchases })
                : t("origin.set")}
          {isTable || table === null
            ? null
            : ` · ${t("elsewhere", { price: money(table.minor), per: t(`per.${per}`) })}`}
        </p>
      </div>
      {counts === null ? null : <p className="hidden text-right whitespace-nowrap sm:block">{counts}</p>}
      <Dialog
        open={isOpen}
        onOpenChange={setOpen}
        title={<span className="block first-letter:uppercase">{name}</span>}
        size="sm"
        trigger={
          <Button size="sm" aria-label={t("edit.actionFor", { name })}>
            {t("edit.action")}
          </Button>
        }
      >
        <PriceForm
          label={t("edit.label", { per: t(`per.${set?.per ?? per}`) })}
          fullLabel={t("edit.labelFor", { name, per: t(`per.${set?.per ?? per}`) })}
          minor={set?.minor ?? null}
          currency={currency}
          save={async (minor) => {
            if (await save(price, minor, set?.per ?? per)) setOpen(false);
          }}
          {...(set === null
            ? {}
            : {
                forget: async () => {
                  if (await forget(price)) setOpen(false);
                },
              })}
        />
        {table?.origin.kind === "table" ? (
          <p className="mt-4 text-sm text-soft first-letter:uppercase">
            {t("elsewhere", { price: money(table.minor), per: t(`per.${per}`) })} ({between(table)}).{" "}
            {[table.origin.item, table.origin.release].filter((part) => part !== "").join(". ")}.
          </p>
        ) : null}
      </Dialog>
    </li>
  );
}
