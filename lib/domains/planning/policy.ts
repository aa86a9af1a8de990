import type { Allergen } from "@/lib/engines/foods/food";
import type { NutrientId } from "@/lib/engines/foods/nutrients";
import type { SlotKind } from "@/lib/engines/planning/contract";
import type { RecipeSummary } from "../recipes/policy";
import { daysAfter } from "./dates";
import type { EntryReason } from "./entry-reason";

/** One of the meals of a day. */
export interface WeekSlot {
  readonly id: string;
  readonly name: string;
  readonly kind: SlotKind;
}

/** A meal of the week as a page shows it. */
export interface WeekEntry {
  readonly id: string;
  readonly date: string;
  readonly slotId: string;
  readonly kind: "recipe" | "leftover" | "out";
  /** Null for a meal eaten out, or where the recipe can no longer be read. */
  readonly recipe: Pick<
    RecipeSummary,
    "id" | "title" | "kcal" | "protein" | "minutes" | "servings" | "artUrl" | "isDeleted"
  > | null;
  /** The meal whose pot this one comes from. */
  readonly leftoverOf: { readonly id: string; readonly date: string; readonly slotId: string } | null;
  /** Servings by eater id; who is absent does not eat here. */
  readonly portions: Readonly<Record<string, number>>;
  readonly extraServings: number;
  /** Servings the pot has to hold: own portions, leftovers of it and extra servings; 0 for leftovers. */
  readonly servingsToCook: number;
  readonly isLocked: boolean;
  /** Why the planner put it there; null where a person did. */
  readonly reason: EntryReason | null;
  /** Someone would eat what they are allergic to: a recipe or an allergy changed since. */
  readonly dangers: readonly { readonly eaterName: string; readonly allergen: Allergen }[];
}

export interface WeekFigure {
  readonly nutrient: NutrientId;
  /** Amount a day, averaged over the days with meals. */
  readonly achieved: number;
  readonly aim: number;
}

export interface WeekEater {
  readonly id: string;
  readonly name: string;
  /** Full years, null where the birth date is unknown. */
  readonly age: number | null;
  readonly allergies: readonly Allergen[];
  /** kcal a day. */
  readonly energyAim: number;
  readonly energy: WeekFigure;
  /** Protein, carbohydrate and fibre; calcium and iron for a child. */
  readonly figures: readonly WeekFigure[];
  readonly daysMet: number;
  readonly days: number;
}

/** One eater's day: achieved and aim in kcal and grams. */
export interface DayFigures {
  readonly date: string;
  readonly eaterId: string;
  readonly figures: readonly WeekFigure[];
  readonly isMet: boolean;
}

export interface WeekDay {
  readonly date: string;
  readonly isPast: boolean;
  readonly isToday: boolean;
  readonly isSkipped: boolean;
  /** Cooking minutes the household has; null = no cooking that day. */
  readonly minutesAllowed: number | null;
  readonly minutesUsed: number;
}

/** What an answer of the planner names by id, as people know it. */
export interface PlanNames {
  readonly eaters: Readonly<Record<string, string>>;
  readonly slots: Readonly<Record<string, string>>;
  /** ISO code of the household's money. */
  readonly currency: string;
}

export interface Week {
  readonly weekStart: string;
  readonly today: string;
  /** What a change must name, so that one made on an older view is refused; 0 = nothing planned yet. */
  readonly revision: number;
  readonly days: readonly WeekDay[];
  readonly slots: readonly WeekSlot[];
  readonly entries: readonly WeekEntry[];
  readonly eaters: readonly WeekEater[];
  readonly dayFigures: readonly DayFigures[];
  /** Name of the change that undo would take back. */
  readonly undo: string | null;
  readonly openSlots: number;
}

/** Why a change of the plan was not made. */
export type Refusal =
  /** The plan changed since the page was read. */
  | { readonly ok: false; readonly reason: "stale" }
  | { readonly ok: false; readonly reason: "no-such-slot" }
  | { readonly ok: false; readonly reason: "taken" }
  | { readonly ok: false; readonly reason: "nothing-to-undo" }
  | { readonly ok: false; readonly reason: "before-its-batch" }
  | {
      readonly ok: false;
      readonly reason: "allergy";
      readonly eaterName: string;
      readonly allergen: Allergen;
      readonly title: string;
    };

export type Changed<More = unknown> = ({ readonly ok: true; readonly revision: number } & More) | Refusal;

/** Cooking that a day without cooking still bears: putting cold things together. */
export const COLD_MINUTES = 15;

/** What a breakfast or a snack may take beside the household's cooking minutes, which are meant for its main meals. */
export const SMALL_MEAL_MINUTES = 10;

/** Share of a day's energy by kind of slot. */
export const ENERGY_SHARE = { breakfast: 0.25, lunch: 0.3, dinner: 0.35, snack: 0.1 } as const;

/** Servings of one meal a person is usually given, at least and at most. */
const LEAST = 0.5;
const MOST = 2.5;

/** Servings of a recipe for an eater who takes this share of their day in one meal; quarters, within what a plate holds. */
export function usualPortion(kcalPerServing: number | null, energyAim: number, share: number): number {
  if (kcalPerServing === null || kcalPerServing <= 0) return 1;
  const exact = (energyAim * share) / kcalPerServing;
  return Math.min(MOST, Math.max(LEAST, Math.round(exact * 4) / 4));
}

/** Servings a pot has to hold. */
export function servingsOf(
  entry: { readonly portions: Readonly<Record<string, number>>; readonly extraServings: number },
  leftovers: readonly { readonly portions: Readonly<Record<string, number>>; readonly extraServings: number }[],
): number {
  const sum = [entry, ...leftovers].reduce(
    (total, meal) =>
      total + meal.extraServings + Object.values(meal.portions).reduce((all, portion) => all + portion, 0),
    0,
  );
  return Math.round(sum * 100) / 100;
}

/** The week a page opens where none is asked for: this one, or from Friday on the next one if this one is empty. */
export function weekToOpen(thisWeek: string, today: string, hasMeals: boolean): string {
  return !hasMeals && today >= daysAfter(thisWeek, 4) ? daysAfter(thisWeek, 7) : thisWeek;
}
