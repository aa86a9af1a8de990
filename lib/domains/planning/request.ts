import type { NutrientId } from "@/lib/engines/foods/nutrients";
import { targetsFor } from "@/lib/engines/nutrition/targets";
import type { Candidate, PlanEater, PlanRequest, PlanRules, PlanSlot, Wish } from "@/lib/engines/planning/contract";
import { NOT_FROM_FOOD } from "@/lib/engines/planning/limits";
import { profileOf } from "../accounts/policy";
import type { Eater, HouseholdSettings } from "../accounts/queries";
import { weekdayOf, weekFrom } from "./dates";
import { COLD_MINUTES, ENERGY_SHARE, SMALL_MEAL_MINUTES } from "./policy";
import type { StoredEntry, StoredPlan } from "./stored-plan";

/** Wall time of a plan; a search that is not done by then stops with the best so far. */
const TIME_LIMIT_MS = 4000;

/** An eater with the daily targets of their age, body and goal. */
export function planEaterOf(eater: Eater, today: string): PlanEater {
  const targets = targetsFor(profileOf(eater, today));
  const micronutrients: { [N in NutrientId]?: { min: number | null; max: number | null } } = {};
  for (const { nutrient, min, max } of targets.micronutrients) {
    if (!NOT_FROM_FOOD.includes(nutrient)) micronutrients[nutrient] = { min, max };
  }
  return {
    eaterId: eater.id,
    name: eater.name,
    diets: eater.diets,
    allergies: eater.allergies,
    dislikes: eater.dislikes,
    targets: {
      energy: targets.energy.aim ?? 2000,
      protein: targets.protein.aim ?? 50,
      fat: targets.fat.aim ?? 70,
      carbohydrate: targets.carbohydrate.aim ?? 250,
      micronutrients,
    },
  };
}

/** Minutes the household gives the main meals of a date. */
const minutesOf = (household: HouseholdSettings, date: string) =>
  household.cookingMinutes[weekdayOf(date)] ?? COLD_MINUTES;

/** A wish as the household made it: its cooking minutes without what small meals were given on top. */
export const asWished = (wish: Wish, household: HouseholdSettings): Wish =>
  wish.kind === "minutes" ? { ...wish, minutes: minutesOf(household, wish.date) } : wish;

/** The household's rules for these dates. */
export function rulesOf(household: HouseholdSettings, dates: readonly string[]): PlanRules {
  const small = household.slots.filter((slot) => slot.kind === "breakfast" || slot.kind === "snack").length;
  const smallMeals = small * SMALL_MEAL_MINUTES;
  return {
    minutesByDate: Object.fromEntries(dates.map((date) => [date, minutesOf(household, date) + smallMeals])),
    budgetMinor: household.budgetMinor,
    maxRepeats: household.maxRepeats,
    maxLeftovers: household.maxLeftovers,
    energyShare: ENERGY_SHARE,
    energyTolerance: 0.05,
    macroTolerance: 0.1,
  };
}

export interface RequestParts {
  readonly weekStart: string;
  readonly today: string;
  readonly stored: StoredPlan;
  readonly household: HouseholdSettings;
  readonly eaters: readonly Eater[];
  readonly candidates: readonly Candidate[];
  /** Entries that stay as they are. */
  readonly isKept: (entry: StoredEntry) => boolean;
  /** Wishes left out this once. */
  readonly dropped: ReadonlySet<string>;
  readonly seed: number;
}

/**
 * What the planner is asked for a stored week: kept meals stand fixed, every other slot from today on is open. Skipped
 * days, meals eaten out and open slots of days gone by are nobody's.
 */
export function requestOf(parts: RequestParts): PlanRequest {
  const { weekStart, today, stored, household, eaters, candidates, dropped } = parts;
  const entryById = new Map(stored.entries.map((entry) => [entry.id, entry]));
  const everyone = eaters.map((eater) => eater.id);
  const dates = weekFrom(weekStart).filter((date) => !stored.skippedDates.includes(date));
  const entryAt = new Map(stored.entries.filter(parts.isKept).map((entry) => [`${entry.date}/${entry.slotId}`, entry]));
  const slots = dates.flatMap((date) =>
    household.slots.flatMap((slot): PlanSlot[] => {
      const place = { date, slotId: slot.id, kind: slot.kind };
      const entry = entryAt.get(`${date}/${slot.id}`);
      if (entry === undefined) return date < today ? [] : [{ ...place, eaterIds: everyone, fixed: null }];
      if (entry.kind === "out" || entry.recipeId === null) return [];
      const portions = Object.fromEntries(
        Object.entries(entry.portions).filter(([id, portion]) => portion > 0 && everyone.includes(id)),
      );
      const source = entry.leftoverOf === null ? undefined : entryById.get(entry.leftoverOf);
      return [
        {
          ...place,
          eaterIds: Object.keys(portions),
          fixed: {
            recipeId: entry.recipeId,
            portions,
            leftoverOf:
              source === undefined || !parts.isKept(source) ? null : { date: source.date, slotId: source.slotId },
          },
        },
      ];
    }),
  );
  const request: PlanRequest = {
    eaters: eaters.map((eater) => planEaterOf(eater, today)),
    slots,
    candidates,
    rules: rulesOf(household, dates),
    seed: parts.seed,
    timeLimitMs: TIME_LIMIT_MS,
  };
  return without(request, dropped);
}

/** A stable name of a wish, for "leave it out this week". */
export function wishKey(wish: Wish): string {
  switch (wish.kind) {
    case "allergy":
      return `allergy:${wish.eaterId}:${wish.allergen}`;
    case "diet":
      return `diet:${wish.eaterId}:${wish.diet}`;
    case "dislike":
      return `dislike:${wish.eaterId}:${wish.word}`;
    case "minutes":
      return `minutes:${wish.date}`;
    case "budget":
    case "repeats":
      return wish.kind;
    case "target":
      return `target:${wish.eaterId}:${wish.nutrient}`;
    case "library":
      return `library:${wish.slotKind}`;
    case "fixed":
      return `fixed:${wish.date}:${wish.slotId}`;
  }
}

/** Wishes a person may set aside for one week. An allergy never is one. */
export function isDroppable(wish: Wish): boolean {
  return (
    wish.kind === "diet" ||
    wish.kind === "dislike" ||
    wish.kind === "minutes" ||
    wish.kind === "budget" ||
    wish.kind === "repeats"
  );
}

/** The request without the wishes dropped; allergies stay whatever is asked. */
function without(request: PlanRequest, dropped: ReadonlySet<string>): PlanRequest {
  if (dropped.size === 0) return request;
  const { rules } = request;
  return {
    ...request,
    eaters: request.eaters.map((eater) => ({
      ...eater,
      diets: eater.diets.filter((diet) => !dropped.has(`diet:${eater.eaterId}:${diet}`)),
      dislikes: eater.dislikes.filter((word) => !dropped.has(`dislike:${eater.eaterId}:${word}`)),
    })),
    rules: {
      ...rules,
      minutesByDate: Object.fromEntries(
        Object.entries(rules.minutesByDate).filter(([date]) => !dropped.has(`minutes:${date}`)),
      ),
      budgetMinor: dropped.has("budget") ? null : rules.budgetMinor,
      maxRepeats: dropped.has("repeats") ? 7 : rules.maxRepeats,
    },
  };
}
