"use client";

import { Tag } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { SearchInput } from "@/components/ui/search-input";
import { showToast } from "@/components/ui/toast";
import type { ListedPrice, SetPrice } from "@/lib/domains/prices/policy";
import { AddPrice } from "./add-price";
import { PriceRow } from "./price-row";

interface Reply {
  readonly data?: { readonly ok: true; readonly before: SetPrice | null } | undefined;
  readonly serverError?: { readonly message: string } | undefined;
  readonly validationErrors?: unknown;
}
type Measure = SetPrice["per"];

interface PriceActions {
  readonly set: (input: { foodId: string; minor: number; per: Measure }) => Promise<Reply | undefined>;
  readonly clear: (input: { foodId: string }) => Promise<Reply | undefined>;
}

/** One message at a time: the newest price is the one to take back. */
const TOAST = "price-set";

/** The foods a household buys, each with what it costs; a price can be set, forgotten, and taken back. */
export function PriceBoard({
  prices,
  currency,
  weight,
  set,
  clear,
}: PriceActions & {
  readonly prices: readonly ListedPrice[];
  readonly currency: string;
  /** By which weight the household reads prices. */
  readonly weight: "kg" | "lb";
}) {
  const t = useTranslations("prices");
  const [query, setQuery] = useState("");
  const wanted = query.trim().toLowerCase();
  const shown = prices.filter((price) => price.name.toLowerCase().includes(wanted));

  /** True when it was done. `said` names it; the way back leads to what was set before. */
  const change = async (foodId: string, said: string, work: () => Promise<Reply | undefined>): Promise<boolean> => {
    const reply = await work().catch(() => undefined);
    const done = reply?.data;
    if (done === undefined) {
      showToast({ id: TOAST, title: reply?.serverError?.message ?? t("toast.failed"), tone: "tomato" });
      return false;
    }
    const takeBack = () =>
      void (done.before === null ? clear({ foodId }) : set({ foodId, ...done.before })).catch(() =>
        showToast({ title: t("toast.failed"), tone: "tomato" }),
      );
    showToast({ id: TOAST, title: said, action: { label: t("toast.undo"), onClick: takeBack } });
    return true;
  };
  const save = (food: { foodId: string; name: string }, minor: number, per: Measure) =>
    change(food.foodId, t("toast.saved", { name: food.name }), () => set({ foodId: food.foodId, minor, per }));
  const forget = (price: ListedPrice) =>
    change(price.foodId, t("toast.cleared", { name: price.name }), () => clear({ foodId: price.foodId }));

  return (
    <>
      <div className="flex flex-wrap items-end gap-3">
        {prices.length > 8 ? (
          <div className="min-w-56 flex-1 sm:max-w-sm">
            <SearchInput
              name="q"
              label={t("search")}
              placeholder={t("search")}
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          </div>
        ) : null}
        <AddPrice currency={currency} weight={weight} save={save} />
      </div>
      {prices.length === 0 ? (
        <EmptyState icon={<Tag />} title={t("empty.title")} description={t("empty.text")} />
      ) : shown.length === 0 ? (
        <p role="status" className="text-soft">
          {t("noMatch")}
        </p>
      ) : (
        <Card className="py-1!">
          <ul>
            {shown.map((price) => (
              <PriceRow key={price.foodId} price={price} currency={currency} save={save} forget={forget} />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
