import { getTranslations } from "next-intl/server";
import { weekQuery } from "@/app/api/v1/plans/contract";
import { dayAndMonth, dayHead, dayName } from "@/components/planning/plan-words";
import { renderPdf } from "@/components/reports/render-pdf";
import { WeekPlanPdf } from "@/components/reports/week-plan-pdf";
import type { Week, WeekEntry } from "@/lib/domains/planning/policy";
import { weekOf } from "@/lib/domains/planning/queries";
import { type PrintedRecipe, recipesToPrint } from "@/lib/domains/planning/week-report";
import { NUTRIENTS } from "@/lib/engines/foods/nutrients";
import type { ReportMeal, WeekPlanReport } from "@/lib/engines/reports/week-plan-report";
import { currentScope } from "@/lib/platform/auth/scope";

type Words = Awaited<ReturnType<typeof getTranslations<"reports">>>;

/** The week as a PDF: the plan on one page, then every recipe. */
export async function GET(request: Request) {
  const scope = await currentScope();
  if (scope === null) return new Response("Please sign in again.", { status: 401 });
  const query = weekQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return new Response("The address needs a week, such as ?week=2026-11-23.", { status: 422 });
  const t = await getTranslations("reports");
  const week = await weekOf(scope, query.data.week);
  if (week.entries.length === 0) return new Response(t("notFound"), { status: 404 });
  const report = reportOf(week, await recipesToPrint(scope, week), t);
  const pdf = await renderPdf(<WeekPlanPdf report={report} />);
  return new Response(new Uint8Array(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${t("file", { week: week.weekStart })}"`,
      "Cache-Control": "no-store",
    },
  });
}

function reportOf(week: Week, recipes: readonly PrintedRecipe[], t: Words): WeekPlanReport {
  const met = week.dayFigures.filter((day) => day.isMet).length;
  const total = week.dayFigures.length;
  return {
    language: "en",
    title: t("week", { date: dayAndMonth(week.weekStart) }),
    summary: total === 0 ? null : met === total ? t("summaryAll") : t("summary", { met, total }),
    days: week.days.map((day) => ({
      label: dayHead(day.date),
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
      nutrition: (["energy", "protein", "fat", "carbohydrate", "fibre"] as const).flatMap((nutrient) => {
        const value = recipe.perServing[nutrient];
        const { label, unit } = NUTRIENTS[nutrient];
        return value === undefined ? [] : [{ label, value: `${Math.round(value)} ${unit}` }];
      }),
      source: recipe.source,
    })),
  };
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
        : t("from", { day: dayName(entry.leftoverOf.date) }),
  };
}

function whenOf(week: Week, recipeId: string, t: Words): string {
  return week.entries
    .filter((entry) => entry.recipe?.id === recipeId)
    .map((entry) =>
      t("when", {
        day: dayName(entry.date),
        slot: (week.slots.find((slot) => slot.id === entry.slotId)?.name ?? entry.slotId).toLowerCase(),
      }),
    )
    .join(", ");
}

function inSections(rows: readonly { readonly section: string | null; readonly text: string }[]) {
  const sections: { heading: string | null; texts: string[] }[] = [];
  for (const { section, text } of rows) {
    const last = sections.at(-1);
    if (last !== undefined && last.heading === section) last.texts.push(text);
    else sections.push({ heading: section, texts: [text] });
  }
  return sections;
}
