import "server-only";
import type { NutrientId } from "@/lib/engines/foods/nutrients";
import type { Scope } from "@/lib/platform/auth/scope";
import { mondayOf, weekFrom } from "../../planning/dates";
import type { Week } from "../../planning/policy";
import { weekOf } from "../../planning/queries";
import type { RecipeSummary } from "../../recipes/policy";
import { findRecipeSummaries } from "../../recipes/queries";

interface Asked {
  readonly eaterId: string;
  readonly nutrient: NutrientId;
}

/** One meal of an eater: servings × what a serving holds. */
interface MealTerm {
  readonly slot: string;
  readonly recipeId: string;
  readonly title: string;
  readonly portion: number;
  /** Null where the recipe does not know the nutrient: it counts as nothing then, and is said. */
  readonly perServing: number | null;
  readonly amount: number;
}

/** What one day's plan brings one eater, meal by meal; null where the household has no such eater. */
export async function explainDay(scope: Scope, asked: Asked & { readonly date: string }) {
  const { week, recipes, name } = await weekFor(scope, mondayOf(asked.date), asked.eaterId);
  if (name === undefined) return null;
  const { date, nutrient } = asked;
  const figure = week.dayFigures
    .find((day) => day.date === date && day.eaterId === asked.eaterId)
    ?.figures.find((one) => one.nutrient === nutrient);
  return {
    kind: "day",
    ...{ date, nutrient, name, eaterId: asked.eaterId },
    aim: figure?.aim ?? null,
    terms: termsOf(week, recipes, asked, date),
  } as const;
}

/** What a day of the week brings on average, date by date. */
export async function explainWeek(scope: Scope, asked: Asked & { readonly weekStart: string }) {
  const { week, recipes, name } = await weekFor(scope, mondayOf(asked.weekStart), asked.eaterId);
  const eater = week.eaters.find((one) => one.id === asked.eaterId);
  if (name === undefined || eater === undefined) return null;
  const { nutrient } = asked;
  const figure = [eater.energy, ...eater.figures].find((one) => one.nutrient === nutrient);
  const days = weekFrom(week.weekStart).flatMap((date) => {
    if (!week.dayFigures.some((day) => day.date === date && day.eaterId === asked.eaterId)) return [];
    const terms = termsOf(week, recipes, asked, date);
    return [{ date, amount: terms.reduce((sum, term) => sum + term.amount, 0), meals: terms.length }];
  });
  const total = days.reduce((sum, day) => sum + day.amount, 0);
  const achieved = figure?.achieved ?? null;
  return {
    kind: "week",
    ...{ nutrient, name, eaterId: asked.eaterId, weekStart: week.weekStart, days, total, achieved },
    aim: figure?.aim ?? null,
    /** Days' worth of slots that hold a meal: a date with dinner alone is less than one. */
    fullDays: achieved !== null && achieved > 0 ? total / achieved : days.length,
  } as const;
}

/** What another recipe in one place changes for one eater. */
export async function explainSwap(
  scope: Scope,
  asked: Asked & {
    readonly date: string;
    readonly slotId: string;
    readonly recipeId: string;
    readonly portion: number;
  },
) {
  const { week, recipes, name } = await weekFor(scope, mondayOf(asked.date), asked.eaterId);
  const other = (await findRecipeSummaries(scope, [asked.recipeId])).get(asked.recipeId);
  if (name === undefined || other === undefined) return null;
  const { date, slotId, nutrient, eaterId, portion } = asked;
  const slot = week.slots.find((one) => one.id === slotId)?.name ?? slotId;
  const perServing = other.nutrients[nutrient] ?? null;
  return {
    kind: "swap",
    ...{ date, nutrient, name, eaterId },
    before: termsOf(week, recipes, asked, date).filter((_, place) => placesOf(week, asked, date)[place] === slotId),
    after: {
      ...{ slot, recipeId: other.id, title: other.title, portion, perServing },
      amount: (perServing ?? 0) * portion,
    } satisfies MealTerm,
  } as const;
}

async function weekFor(scope: Scope, monday: string, eaterId: string) {
  const week = await weekOf(scope, monday);
  const recipes = await findRecipeSummaries(
    scope,
    week.entries.flatMap((entry) => entry.recipe?.id ?? []),
  );
  return { week, recipes, name: week.eaters.find((one) => one.id === eaterId)?.name };
}

/** The eater's meals of a date that count: not on skipped days, with a recipe and a portion. */
const mealsOf = (week: Week, { eaterId }: Asked, date: string) =>
  week.days.some((day) => day.date === date && day.isSkipped)
    ? []
    : week.entries.filter(
        (entry) => entry.date === date && entry.recipe !== null && (entry.portions[eaterId] ?? 0) > 0,
      );

const placesOf = (week: Week, asked: Asked, date: string) => mealsOf(week, asked, date).map((entry) => entry.slotId);

function termsOf(
  week: Week,
  recipes: ReadonlyMap<string, RecipeSummary>,
  asked: Asked,
  date: string,
): readonly MealTerm[] {
  return mealsOf(week, asked, date).map((entry) => {
    const portion = entry.portions[asked.eaterId] ?? 0;
    const perServing = recipes.get(entry.recipe?.id ?? "")?.nutrients[asked.nutrient] ?? null;
    return {
      slot: week.slots.find((slot) => slot.id === entry.slotId)?.name ?? entry.slotId,
      recipeId: entry.recipe?.id ?? "",
      title: entry.recipe?.title ?? "",
      portion,
      perServing,
      amount: (perServing ?? 0) * portion,
    };
  });
}
