import { getTranslations } from "next-intl/server";
import type { Working } from "@/components/explain/working";
import { explainPath } from "@/lib/domains/explain/policy";
import { NUTRIENTS } from "@/lib/engines/foods/nutrients";
import { figureText, signedText } from "@/lib/engines/nutrition/figure-text";
import { foodPath, gramsText, row } from "./row";
import type { Said } from "./said";

/** What a healthier swap changes: the new lines less the old one, as a share of what a serving has. */
export async function sayHealthier(said: Said<"healthier">): Promise<Working> {
  const t = await getTranslations("explain");
  const { nutrient, servings, now, change, serving, instead, recipe } = said;
  const { label, unit } = NUTRIENTS[nutrient];
  const figure = (value: number | null) => (value === null ? t("unknown") : `${figureText(value)} ${unit}`);
  const share =
    change === null || serving === null || serving === 0 ? null : signedText(Math.round((change / serving) * 100));
  return {
    title: t("healthier.title", { nutrient: label, title: recipe.title }),
    value: change === null ? t("unknown") : `${signedText(change)} ${unit}${share === null ? "" : ` (${share} %)`}`,
    lead: t("healthier.lead"),
    blocks: [
      { heading: t("healthier.now"), rows: [row(now.line.text, figure(now.amount))], total: null },
      {
        heading: t("healthier.instead"),
        rows: instead.map(({ text, food, grams, per100 }) =>
          row(text, grams === null || per100 === null ? t("unknown") : figure((grams * per100) / 100 / servings), {
            href: foodPath(food.id),
            details:
              grams === null || per100 === null
                ? []
                : [
                    {
                      text: t("figure.per100", { grams: gramsText(grams), value: figureText(per100), unit, servings }),
                      href: null,
                    },
                  ],
            isMissing: grams === null || per100 === null,
          }),
        ),
        total: change === null ? null : { label: t("plan.difference"), value: `${signedText(change)} ${unit}` },
      },
      {
        heading: null,
        rows: [
          row(t("healthier.serving"), figure(serving), {
            href: explainPath({ kind: "recipe", recipeId: recipe.id, nutrient }),
          }),
        ],
        total: null,
      },
    ],
    notes:
      share === null
        ? []
        : [t("healthier.share", { change: signedText(change ?? 0), now: figureText(serving ?? 0), unit, share })],
  };
}
