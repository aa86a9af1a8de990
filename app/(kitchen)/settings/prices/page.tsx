import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PriceBoard } from "@/components/prices/price-board";
import { DownloadMenu } from "@/components/reports/download-menu";
import { listPrices } from "@/lib/domains/prices/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { clearPriceAction, setPriceAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("prices"))("title") };
}

/** What the household's food costs, by its own experience and by published averages. */
export default async function PricesPage() {
  const { currency, hasTable, units, prices } = await listPrices(await requireScope());
  const t = await getTranslations("prices");
  const papers = await getTranslations("reports");
  return (
    <div className="grid max-w-4xl gap-4">
      <h2>{t("title")}</h2>
      <p className="max-w-[65ch] text-soft">{t("lead")}</p>
      <div className="flex items-start justify-between gap-3">
        <p className="max-w-[65ch] text-soft">
          {t(hasTable ? (currency === "USD" ? "table.own" : "table.converted") : "table.none", { currency })}
        </p>
        <DownloadMenu label={papers("export.prices")} from="/api/v1/reports/exports/prices" />
      </div>
      <PriceBoard
        prices={prices}
        currency={currency}
        weight={units === "us" ? "lb" : "kg"}
        set={setPriceAction}
        clear={clearPriceAction}
      />
    </div>
  );
}
