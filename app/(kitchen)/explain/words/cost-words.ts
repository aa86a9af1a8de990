import { getTranslations } from "next-intl/server";
import type { Working, WorkingRow } from "@/components/explain/working";
import { fullDate } from "@/components/planning/plan-words";
import { explainPath } from "@/lib/domains/explain/policy";
import type { FoodPrice } from "@/lib/engines/prices/contract";
import { estimateText, moneyText } from "@/lib/engines/prices/money-text";
import { foodPath, gramsText, row } from "./row";
import type { Said } from "./said";

type Price = Pick<FoodPrice, "origin">;

/** Where a price comes from, in a sentence. */
async function originText({ origin }: Price): Promise<string> {
  const t = await getTranslations("explain");
  if (origin.kind === "set") return t("cost.set");
  if (origin.kind === "paid") return t("cost.paid", { count: origin.purchases });
  const said = t(`cost.fits.${origin.fit}`, { item: origin.item, release: origin.release });
  return origin.isConverted ? `${said} ${t("cost.converted")}` : said;
}

/** What a serving costs: weight in the shop × price a kilogram, food by food. */
export async function sayCost({ recipe, servings, currency, cost, terms }: Said<"cost">): Promise<Working> {
  const t = await getTranslations("explain");
  const isPartly = cost.unpriced.length > 0;
  const price = estimateText(cost.minor, currency);
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
        rows: await Promise.all(terms.map((term) => boughtRow(term, currency))),
        total: {
          label: t("cost.total", { price: estimateText(cost.minor * servings, currency), servings }),
          value: price,
        },
      },
    ],
    notes: isPartly ? [t("cost.unpriced", { names: cost.unpriced.join(", ") })] : [],
  };
}

interface BoughtTerm {
  readonly name: string;
  readonly foodId: string | null;
  readonly grams: number | null;
  readonly price: FoodPrice | null;
  readonly minor: number | null;
}

/** A food with what its weight costs, and where its price comes from. */
async function boughtRow({ name, foodId, grams, price, minor }: BoughtTerm, currency: string): Promise<WorkingRow> {
  const t = await getTranslations("explain");
  const working =
    grams === null
      ? t("cost.noWeight")
      : price === null
        ? t("cost.noPrice", { grams: gramsText(grams) })
        : t("cost.working", { grams: gramsText(grams), price: moneyText(price.minorPerKg, currency) });
  return row(name, minor === null ? t("unknown") : moneyText(minor, currency), {
    href: foodId === null ? null : foodPath(foodId),
    details: [
      { text: working, href: null },
      ...(price === null ? [] : [{ text: await originText(price), href: null }]),
    ],
    isMissing: minor === null,
  });
}

const rangeText = async (cost: { minor: number; lowMinor: number; highMinor: number }, currency: string) =>
  (await getTranslations("explain"))("cost.value", {
    price: estimateText(cost.minor, currency),
    low: estimateText(cost.lowMinor, currency),
    high: estimateText(cost.highMinor, currency),
  });

/** What a planned week costs: pot by pot, servings × what a serving costs. */
export async function sayWeekCost({ currency, budgetMinor, cost, terms }: Said<"week-cost">): Promise<Working> {
  const t = await getTranslations("explain");
  return {
    title: t("weekCost.title"),
    value: await rangeText(cost, currency),
    lead: t("weekCost.lead"),
    blocks: [
      {
        heading: t("weekCost.meals"),
        rows: terms.map(({ date, slot, recipe, servings, minor, unpriced }) =>
          row(
            t("weekCost.meal", { day: fullDate(date), slot, title: recipe.title }),
            minor === null ? t("unknown") : moneyText(minor, currency),
            {
              href: explainPath({ kind: "cost", recipeId: recipe.id }),
              details: [
                {
                  text: t("weekCost.working", {
                    servings: Math.round(servings * 100) / 100,
                    price: moneyText((minor ?? 0) / Math.max(servings, 1e-9), currency),
                  }),
                  href: null,
                },
                ...(unpriced.length === 0
                  ? []
                  : [{ text: t("cost.unpriced", { names: unpriced.join(", ") }), href: null }]),
              ],
              isMissing: minor === null,
            },
          ),
        ),
        total: { label: t("weekCost.total"), value: estimateText(cost.minor, currency) },
      },
      ...(budgetMinor === null
        ? []
        : [{ heading: null, rows: [row(t("weekCost.budget"), moneyText(budgetMinor, currency))], total: null }]),
    ],
    notes: [t("weekCost.range")],
  };
}

/** What is still to pay for a list: what goes over the till × the price of a kilogram. */
export async function sayListCost({ currency, terms, open, paidMinor }: Said<"list-cost">): Promise<Working> {
  const t = await getTranslations("explain");
  const toPay = terms.filter((term) => !term.isTicked && term.paidMinor === null);
  const paid = terms.filter((term) => term.paidMinor !== null);
  const unpriced = toPay.filter((term) => term.cost === null);
  return {
    title: t("listCost.title"),
    value: await rangeText(open, currency),
    lead: t("listCost.lead"),
    blocks: [
      {
        heading: t("listCost.open"),
        rows: await Promise.all(toPay.map((term) => boughtRow({ ...term, minor: term.cost?.minor ?? null }, currency))),
        total: { label: t("weekCost.total"), value: estimateText(open.minor, currency) },
      },
      ...(paid.length === 0
        ? []
        : [
            {
              heading: t("listCost.paid"),
              rows: paid.map((term) => row(term.name, moneyText(term.paidMinor ?? 0, currency))),
              total: { label: t("weekCost.total"), value: moneyText(paidMinor, currency) },
            },
          ]),
    ],
    notes: [
      t("listCost.used", { price: estimateText(open.usedMinor, currency) }),
      ...(unpriced.length === 0 ? [] : [t("cost.unpriced", { names: unpriced.map((term) => term.name).join(", ") })]),
    ],
  };
}
