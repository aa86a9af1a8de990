import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Table, Td, Th } from "@/components/ui/table";
import { PRICE_TABLE } from "@/lib/platform/ai/prices";
import { PriceDialog } from "./price-dialog";
import type { PriceRow } from "./read-state";
import { RemovePrice } from "./remove-price";

/** What models cost, and which of those in use have no price. */
export function PricesCard({ prices, missing }: { prices: readonly PriceRow[]; missing: readonly string[] }) {
  const t = useTranslations("adminAi.prices");
  const format = useFormatter();
  const { version, source } = PRICE_TABLE;
  const rate = (dollars: number) =>
    format.number(dollars, { style: "currency", currency: "USD", maximumFractionDigits: 3 });
  return (
    <Card as="section" className="grid min-w-0 content-start gap-3">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="max-w-[60ch]">
          <h2 className="text-lg">{t("title")}</h2>
          <p className="mt-1 text-soft text-pretty">{t("text", { version, source })}</p>
        </div>
        <PriceDialog model={missing[0] ?? ""} />
      </div>
      {missing.length === 0 ? null : (
        <Notice tone="honey">{t("missing", { count: missing.length, models: missing.join(", ") })}</Notice>
      )}
      <details className="text-sm">
        <summary className="prose-link inline-flex min-h-9 items-center text-soft">{t("show")}</summary>
        <Table caption={t("title")} isCaptionHidden>
          <thead>
            <tr>
              <Th>{t("model")}</Th>
              <Th isNumber>{t("input")}</Th>
              <Th isNumber>{t("cachedInput")}</Th>
              <Th isNumber>{t("output")}</Th>
            </tr>
          </thead>
          <tbody>
            {prices.map(({ model, isOwn, input, cachedInput, output }) => (
              <tr key={model}>
                <Td>
                  {model}
                  {isOwn ? (
                    <>
                      <span className="ml-2 text-soft">{t("own")}</span> <RemovePrice model={model} />
                    </>
                  ) : null}
                </Td>
                <Td isNumber>{rate(input)}</Td>
                <Td isNumber>{rate(cachedInput)}</Td>
                <Td isNumber>{rate(output)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </Card>
  );
}
