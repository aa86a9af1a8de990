import "server-only";
import { createTranslator } from "next-intl";
import { NUTRIENTS } from "@/lib/engines/foods/nutrients";
import type { PaperStyle } from "@/lib/engines/reports/contract";
import { inSections } from "@/lib/engines/reports/line-text";
import type { ReportMeal, WeekPlanReport } from "@/lib/engines/reports/week-plan-report";
import type { Scope } from "@/lib/platform/auth/scope";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import type { Week, WeekEntry } from "../../planning/policy";
import { weekOf } from "../../planning/queries";
import { type PrintedRecipe, recipesToPrint } from "../../planning/week-report";

const words = () => createTranslator({ locale: "en", messages: catalogue("en"), namespace: "reports" });
type Words = ReturnType<typeof words>;

const weekday = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" });
const short = new Intl.DateTimeFormat("en", { weekday: "short", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en", { day: "numeric", month: "long", timeZone: "UTC" });
const moment = (date: string) => new Date(`${date}T00:00:00Z`);

/** "November 23" of a plain date. */
export const dayAndMonth = (date: string): string => month.format(moment(date));

/** A week as it is printed; null where it has no meals. */
export async function weekPlanReport(
  scope: Scope,
  weekStart: string,
  style: PaperStyle,
): Promise<WeekPlanReport | null> {
  const week = await weekOf(scope, weekStart);
  if (week.entries.length === 0) return null;
  return reportOf(week, await recipesToPrint(scope, week), style, words());
}

function reportOf(week: Week, recipes: readonly PrintedRecipe[], style: PaperStyle, t: Words): WeekPlanReport {
  const met = week.dayFigures.filter((day) => day.isMet).length;
  const total = week.dayFigures.length;
  return {
    language: "en",
    title: t("week", { date: dayAndMonth(week.weekStart) }),
    summary: total === 0 ? null : met === total ? t("summaryAll") : t("summary", { met, total }),
    days: week.days.map((day) => ({
      label: `${short.format(moment(day.date))} ${moment(day.date).getUTCDate()}`,
      note: day.isSkipped ? t("skipped") : t("minutes", { count: day.minutesUsed }),
    })),
    slots: week.slots.map((slot) => ({
      label: slot.name,
      meals: week.days.map((day) =>
        week.entries
          .filter((entry) => entry.date === day.date && entry.slotId === slot.id && !day.isSkipped)
          .map((entry) => mealOf(entry, t)),
      ),
    })),
    eaters: week.eaters
      .filter((eater) => eater.days > 0)
      .map((eater) => ({
        name: eater.name,
        figures: [eater.energy, ...eater.figures].map(({ nutrient, achieved, aim }) => ({
          label: NUTRIENTS[nutrient].label,
          achieved: Math.round(achieved),
          aim: Math.round(aim),
          unit: NUTRIENTS[nutrient].unit,
        })),
      })),
    recipes: recipes.map((recipe) => ({
      title: recipe.title,
      when: whenOf(week, recipe.id, t),
      servings: recipe.servings,
      minutes: recipe.minutes,
      ingredients: inSections(recipe.lines).map(({ heading, texts }) => ({ heading, lines: texts })),
      method: inSections(recipe.steps).map(({ heading, texts }) => ({ heading, steps: texts })),
      nutrition: style.showsNutrition ? nutritionOf(recipe) : [],
      source: style.showsSource ? recipe.source : null,
    })),
  };
}

function nutritionOf(recipe: PrintedRecipe) {
  return (["energy", "protein", "fat", "carbohydrate", "fibre"] as const).flatMap((nutrient) => {
    const value = recipe.perServing[nutrient];
    const { label, unit } = NUTRIENTS[nutrient];
    return value === undefined ? [] : [{ label, value: `${Math.round(value)} ${unit}` }];
  });
}

function mealOf(entry: WeekEntry, t: Words): ReportMeal {
  const { recipe } = entry;
  if (recipe === null) return { title: t("out"), kcal: null, minutes: null, leftoverOf: null };
  const isLeftover = entry.kind === "leftover";
  return {
    title: recipe.title,
    kcal: recipe.kcal === null ? null : Math.round(recipe.kcal),
    minutes: isLeftover ? null : recipe.minutes,
    leftoverOf: !isLeftover
      ? null
      : entry.leftoverOf === null
        ? t("leftovers")
        : t("from", { day: weekday.format(moment(entry.leftoverOf.date)) }),
  };
}

function whenOf(week: Week, recipeId: string, t: Words): string {
  return week.entries
    .filter((entry) => entry.recipe?.id === recipeId)
    .map((entry) =>
      t("when", {
        day: weekday.format(moment(entry.date)),
        slot: (week.slots.find((slot) => slot.id === entry.slotId)?.name ?? entry.slotId).toLowerCase(),
      }),
    )
    .join(", ");
}
