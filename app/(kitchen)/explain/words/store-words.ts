import { getTranslations } from "next-intl/server";
import type { Working, WorkingRow } from "@/components/explain/working";
import { fullDate } from "@/components/planning/plan-words";
import { foodPath, gramsText, row } from "./row";
import type { Said } from "./said";

/** An amount on the shopping list: its terms, less what is at home, in the shop's sizes. */
export async function sayItem({ item, food }: Said<"shopping">): Promise<Working> {
  const t = await getTranslations("explain");
  const grams = (value: number) => t("shopping.grams", { grams: gramsText(value) });
  const title = t("shopping.title", { name: item.name });
  const value = item.amountText === "" ? t("shopping.none") : item.amountText;
  if (item.origin === "hand" && item.terms.length === 0)
    return { title, value, lead: t("shopping.hand"), blocks: [], notes: [t("shopping.byHand")] };
  const steps: WorkingRow[] = [];
  if (food !== null && food.refuse > 0)
    steps.push(
      row(t("shopping.refuse"), null, {
        details: [
          {
            text: t("shopping.refuseText", {
              share: Math.round(food.refuse * 100),
              rest: String(Math.round((1 - food.refuse) * 100) / 100),
            }),
            href: null,
          },
        ],
      }),
    );
  if (item.atHomeGrams > 0) steps.push(row(t("shopping.atHome"), `−${grams(item.atHomeGrams)}`));
  if (item.packs !== null)
    steps.push(
      row(
        t("shopping.packs"),
        t("shopping.packsText", { count: item.packs.count, grams: gramsText(item.packs.grams) }),
      ),
    );
  return {
    title,
    value,
    lead: t("shopping.lead"),
    blocks: [
      {
        heading: t("shopping.terms"),
        rows: item.terms.map((term) =>
          row(term.recipeTitle ?? item.name, term.grams === null ? t("unknown") : grams(term.grams), {
            details: [
              { text: term.text, href: null },
              ...(term.date === null ? [] : [{ text: fullDate(term.date), href: null }]),
              ...(term.grams === null ? [{ text: t("shopping.noWeight"), href: null }] : []),
            ],
            isMissing: term.grams === null,
          }),
        ),
        total: item.neededGrams === null ? null : { label: t("shopping.total"), value: grams(item.neededGrams) },
      },
      {
        heading: t("shopping.steps"),
        rows: steps,
        total: item.buyGrams === null ? null : { label: t("shopping.buy"), value: grams(item.buyGrams) },
      },
      ...(food === null
        ? []
        : [
            {
              heading: t("shopping.food"),
              rows: [row(food.name, null, { href: foodPath(food.id) })],
              total: null,
            },
          ]),
    ],
    notes: food === null ? [] : [t("shopping.facts")],
  };
}

/** What is at home, booking by booking. */
export async function sayStock(said: Said<"stock">, timeZone: string): Promise<Working> {
  const t = await getTranslations("explain");
  const tp = await getTranslations("pantry");
  const moment = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short", timeZone });
  const { bookings, older, total, place, foodId, recipeId } = said;
  const name = said.name ?? t("stock.gone");
  const sourceOf = (source: string) =>
    source === "hand" || source === "shopping" || source === "receipt" || source === "cook"
      ? t(`stock.sources.${source}`)
      : null;
  const thing = foodId !== null ? foodPath(foodId) : recipeId === null ? null : `/recipes/${recipeId}`;
  return {
    title: t("stock.title", { name, place: tp(`inPlace.${place}`) }),
    value: total,
    lead: t("stock.lead"),
    blocks: [
      {
        heading: t("stock.bookings"),
        rows: [
          ...(older === null ? [] : [row(t("stock.older", { count: older.count }), older.text)]),
          ...bookings.map((booking) => {
            const kind = tp(`acts.kinds.${booking.kind}`);
            const at = moment.format(booking.at);
            return row(
              booking.undoes === null ? kind : t("stock.undo", { kind }),
              t(booking.isAdded ? "stock.in" : "stock.out", { text: booking.text }),
              {
                details: [
                  {
                    text: [
                      booking.by === null ? at : t("stock.at", { at, by: booking.by }),
                      sourceOf(booking.source),
                      booking.expiresAt === null ? null : t("stock.expires", { date: fullDate(booking.expiresAt) }),
                    ]
                      .filter((words) => words !== null)
                      .join(" · "),
                    href: null,
                  },
                ],
              },
            );
          }),
        ],
        total: { label: t("stock.total"), value: total },
      },
      {
        heading: null,
        rows: [
          ...(thing === null ? [] : [row(name, null, { href: thing })]),
          row(t("stock.allBookings"), null, { href: "/pantry/history" }),
        ],
        total: null,
      },
    ],
    notes: [],
  };
}
