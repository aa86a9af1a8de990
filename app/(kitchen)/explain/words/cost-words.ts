import { getTranslations } from "next-intl/server";
import type { Working } from "@/components/explain/working";
import type { FoodPrice } from "@/lib/engines/prices/contract";
import { estimateText, moneyText } from "@/lib/engines/prices/money-text";
import { foodPath, gramsText, row } from "./row";
import type { Said } from "./said";

/** What a serving costs: weight in the shop × price a kilogram, food by food. */
export async function sayCost({ recipe, servings, currency, cost, terms }: Said<"cost">): Promise<Working> {
  const t = await getTranslations("explain");
  const isPartly = cost.unpriced.length > 0;
  const price = estimateText(cost.minor, currency);
  const originOf = ({ origin }: FoodPrice): string => {
    if (origin.kind === "set") return t("cost.set");
    if (origin.kind === "paid") return t("cost.paid", { count: origin.purchases });
    const said = t(`cost.fits.${origin.fit}`, { item: origin.item, release: origin.release });
    return origin.isConverted ? `${said} ${t("cost.converted")}` : said;
  };
  return {
    title: t("cost.title", { title: recipe.title }),
    value: t("cost.value", {
      price,
      low: estimateText(cost.lowMinor, currency),
      high: estimateText(cost.highMinor, currency),
    }),
    lead: t("cost.lead", { servings }),
    blocks: [
      {
        heading: t("cost.foods"),
        rows: terms.map((term) =>
          row(term.name, term.minor === null ? t("unknown") : moneyText(term.minor, currency), {
            href: term.foodId === null ? null : foodPath(term.foodId),
            details: [
              {
                text:
                  term.grams === null
                    ? t("cost.noWeight")
                    : term.price === null
                      ? t("cost.noPrice", { grams: gramsText(term.grams) })
                      : t("cost.working", {
                          grams: gramsText(term.grams),
                          price: moneyText(term.price.minorPerKg, currency),
                        }),
                href: null,
              },
              ...(term.price === null ? [] : [{ text: originOf(term.price), href: null }]),
            ],
            isMissing: term.minor === null,
          }),
        ),
        total: {
          label: t("cost.total", { price: estimateText(cost.minor * servings, currency), servings }),
          value: price,
        },
      },
    ],
    notes: isPartly ? [t("cost.unpriced", { names: cost.unpriced.join(", ") })] : [],
  };
}
