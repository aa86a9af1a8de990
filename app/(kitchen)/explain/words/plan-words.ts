import { getTranslations } from "next-intl/server";
import type { Working, WorkingRow } from "@/components/explain/working";
import { fullDate } from "@/components/planning/plan-words";
import { explainPath } from "@/lib/domains/explain/policy";
import { NUTRIENTS, type NutrientId } from "@/lib/engines/foods/nutrients";
import { figureText, signedText } from "@/lib/engines/nutrition/figure-text";
import { row } from "./row";
import type { Said } from "./said";

type Term = Said<"day">["terms"][number];

async function mealRow(term: Term, nutrient: NutrientId): Promise<WorkingRow> {
  const t = await getTranslations("explain");
  const { unit } = NUTRIENTS[nutrient];
  const portion = Math.round(term.portion * 100) / 100;
  return row(
    `${term.slot}: ${term.title}`,
    term.perServing === null ? t("unknown") : `${figureText(term.amount)} ${unit}`,
    {
      href: explainPath({ kind: "recipe", recipeId: term.recipeId, nutrient }),
      details: [
        {
          text:
            term.perServing === null
              ? t("plan.portionUnknown", { portion })
              : t("plan.portion", { portion, value: figureText(term.perServing), unit }),
          href: null,
        },
      ],
      isMissing: term.perServing === null,
    },
  );
}

const sumOf = (terms: readonly Term[]): number => terms.reduce((sum, term) => sum + term.amount, 0);

/** What one day's plan brings one eater: meals × portions. */
export async function sayDay({ date, nutrient, name, eaterId, aim, terms }: Said<"day">): Promise<Working> {
  const t = await getTranslations("explain");
  const { label, unit } = NUTRIENTS[nutrient];
  const achieved = figureText(sumOf(terms));
  return {
    title: t("plan.dayTitle", { nutrient: label, name, date: fullDate(date) }),
    value:
      aim === null ? t("plan.plain", { achieved, unit }) : t("plan.ofAim", { achieved, aim: figureText(aim), unit }),
    lead: t("plan.dayLead"),
    blocks: [
      {
        heading: t("plan.meals"),
        rows:
          terms.length === 0
            ? [row(t("plan.noMeals"), null)]
            : await Promise.all(terms.map((term) => mealRow(term, nutrient))),
        total: { label: t("plan.total"), value: `${achieved} ${unit}` },
      },
      ...(aim === null
        ? []
        : [
            {
              heading: null,
              rows: [
                row(t("plan.targetPart", { aim: figureText(aim), unit }), null, {
                  href: explainPath({ kind: "target", eaterId, nutrient }),
                }),
              ],
              total: null,
            },
          ]),
    ],
    notes: [],
  };
}

/** An average day of the week. */
export async function sayWeek(said: Said<"week">): Promise<Working> {
  const t = await getTranslations("explain");
  const { nutrient, name, eaterId, days, total, achieved, aim, fullDays } = said;
  const { label, unit } = NUTRIENTS[nutrient];
  const average = figureText(achieved ?? (fullDays > 0 ? total / fullDays : 0));
  return {
    title: t("plan.weekTitle", { nutrient: label, name }),
    value:
      aim === null
        ? t("plan.plain", { achieved: average, unit })
        : t("plan.ofAim", { achieved: average, aim: figureText(aim), unit }),
    lead: t("plan.weekLead"),
    blocks: [
      {
        heading: t("plan.days"),
        rows:
          days.length === 0
            ? [row(t("plan.noMeals"), null)]
            : days.map(({ date, amount, meals }) =>
                row(fullDate(date), `${figureText(amount)} ${unit}`, {
                  href: explainPath({ kind: "day", date, eaterId, nutrient }),
                  details: [{ text: t("plan.mealsCount", { count: meals }), href: null }],
                }),
              ),
        total: {
          label: t("plan.average", {
            total: figureText(total),
            unit,
            days: String(Math.round(fullDays * 100) / 100),
          }),
          value: `${average} ${unit}`,
        },
      },
      ...(aim === null
        ? []
        : [
            {
              heading: null,
              rows: [
                row(t("plan.target", { aim: figureText(aim), unit }), null, {
                  href: explainPath({ kind: "target", eaterId, nutrient }),
                }),
              ],
              total: null,
            },
          ]),
    ],
    notes: [],
  };
}

/** What another recipe in one place changes for one eater. */
export async function saySwap({ nutrient, name, before, after }: Said<"swap">): Promise<Working> {
  const t = await getTranslations("explain");
  const { label, unit } = NUTRIENTS[nutrient];
  const difference = `${signedText(after.amount - sumOf(before))} ${unit}`;
  return {
    title: t("plan.swapTitle", { nutrient: label, name }),
    value: difference,
    lead: t("plan.swapLead"),
    blocks: [
      { heading: t("plan.after"), rows: [await mealRow(after, nutrient)], total: null },
      {
        heading: t("plan.before"),
        rows:
          before.length === 0
            ? [row(t("plan.noMeals"), null)]
            : await Promise.all(before.map((term) => mealRow(term, nutrient))),
        total: { label: t("plan.difference"), value: difference },
      },
    ],
    notes: [],
  };
}
