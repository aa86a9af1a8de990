import type { NutrientId } from "@/lib/engines/foods/nutrients";
import { measure } from "@/lib/engines/planning/achieved";
import type { Candidate, PlanRequest, ServedMeal } from "@/lib/engines/planning/contract";
import { targetShares } from "@/lib/engines/planning/limits";
import { profileOf } from "../accounts/policy";
import type { Eater, HouseholdSettings } from "../accounts/queries";
import type { RecipeSummary } from "../recipes/policy";
import { weekdayOf, weekFrom } from "./dates";
import { type DayFigures, servingsOf, type Week, type WeekEater, type WeekEntry, type WeekFigure } from "./policy";
import { planEaterOf, rulesOf } from "./request";
import type { StoredEntry, StoredPlan } from "./stored-plan";

export interface WeekParts {
  readonly weekStart: string;
  readonly today: string;
  readonly stored: StoredPlan;
  readonly household: HouseholdSettings;
  readonly eaters: readonly Eater[];
  readonly recipes: ReadonlyMap<string, RecipeSummary>;
}

const DAY_NUTRIENTS = ["energy", "protein", "fat", "carbohydrate"] as const;
const CHILD_UNDER = 14;

/** Slots of the settings, and those that only old meals still name, so that no meal disappears from view. */
export function slotsOf({ household, stored }: Pick<WeekParts, "household" | "stored">): HouseholdSettings["slots"] {
  const known = new Set(household.slots.map((slot) => slot.id));
  const lost = [...new Set(stored.entries.map((entry) => entry.slotId))].filter((id) => !known.has(id));
  return [...household.slots, ...lost.map((id) => ({ id, name: id, kind: "snack" as const }))];
}

/** A week put together from its rows: what is eaten, what it gives, what it should give. */
export function readWeek(parts: WeekParts): Week {
  const { weekStart, today, stored, household } = parts;
  const dates = weekFrom(weekStart);
  const slots = slotsOf(parts);
  const order = new Map(slots.map((slot, index) => [slot.id, index]));
  const entries = stored.entries
    .map((entry) => entryOf(entry, parts))
    .sort((a, b) => a.date.localeCompare(b.date) || (order.get(a.slotId) ?? 0) - (order.get(b.slotId) ?? 0));
  const { dayFigures, weekEaters } = figuresOf(parts, entries, slots);
  const isOpen = (date: string) => date >= today && !stored.skippedDates.includes(date);
  return {
    weekStart,
    today,
    revision: stored.revision,
    days: dates.map((date) => ({
      date,
      isPast: date < today,
      isToday: date === today,
      isSkipped: stored.skippedDates.includes(date),
      minutesAllowed: household.cookingMinutes[weekdayOf(date)] ?? null,
      minutesUsed: entries.reduce(
        (sum, entry) => sum + (entry.date === date && entry.kind === "recipe" ? (entry.recipe?.minutes ?? 0) : 0),
        0,
      ),
    })),
    slots,
    entries,
    eaters: weekEaters,
    dayFigures,
    undo: stored.undo,
    openSlots: dates.filter(isOpen).reduce((sum, date) => {
      const filled = new Set(entries.filter((entry) => entry.date === date).map((entry) => entry.slotId));
      return sum + household.slots.filter((slot) => !filled.has(slot.id)).length;
    }, 0),
  };
}

function entryOf(entry: StoredEntry, { stored, eaters, recipes }: WeekParts): WeekEntry {
  const { recipeId, leftoverOf, ...kept } = entry;
  const recipe = recipeId === null ? undefined : recipes.get(recipeId);
  const source = leftoverOf === null ? undefined : stored.entries.find((one) => one.id === leftoverOf);
  const portions = Object.fromEntries(
    Object.entries(entry.portions).filter(([id, portion]) => portion > 0 && eaters.some((eater) => eater.id === id)),
  );
  const leftovers = stored.entries.filter((one) => one.kind === "leftover" && one.leftoverOf === entry.id);
  return {
    ...kept,
    portions,
    recipe:
      recipe === undefined
        ? null
        : {
            id: recipe.id,
            title: recipe.title,
            kcal: recipe.kcal,
            protein: recipe.protein,
            minutes: recipe.minutes,
            servings: recipe.servings,
            artUrl: recipe.artUrl,
            isDeleted: recipe.isDeleted,
          },
    leftoverOf: source === undefined ? null : { id: source.id, date: source.date, slotId: source.slotId },
    servingsToCook: entry.kind === "recipe" ? servingsOf(entry, leftovers) : 0,
    dangers: eaters.flatMap((eater) =>
      portions[eater.id] === undefined
        ? []
        : eater.allergies
            .filter((allergen) => recipe?.allergens.includes(allergen))
            .map((allergen) => ({ eaterName: eater.name, allergen })),
    ),
  };
}

function figuresOf(parts: WeekParts, entries: readonly WeekEntry[], slots: HouseholdSettings["slots"]) {
  const { eaters, recipes, stored, today, household } = parts;
  const planEaters = eaters.map((eater) => planEaterOf(eater, today));
  const live = entries.filter((entry) => !stored.skippedDates.includes(entry.date));
  const meals = live.flatMap((entry): ServedMeal[] =>
    entry.recipe === null
      ? []
      : [
          {
            date: entry.date,
            slotId: entry.slotId,
            recipeId: entry.recipe.id,
            portions: entry.portions,
            leftoverOf: null,
          },
        ],
  );
  const isOut = new Set(live.filter((entry) => entry.kind === "out").map((entry) => `${entry.date}/${entry.slotId}`));
  const everyone = eaters.map((eater) => eater.id);
  const request: PlanRequest = {
    eaters: planEaters,
    slots: [...new Set(meals.map((meal) => meal.date))].flatMap((date) =>
      slots
        .filter((slot) => !isOut.has(`${date}/${slot.id}`))
        .map((slot) => {
          const meal = meals.find((one) => one.date === date && one.slotId === slot.id);
          const eaterIds = meal ? Object.keys(meal.portions) : everyone;
          return { date, slotId: slot.id, kind: slot.kind, eaterIds, fixed: null };
        }),
    ),
    candidates: [...recipes.values()].map((recipe) => knownCandidate(recipe)),
    rules: rulesOf(household, []),
    seed: 0,
    timeLimitMs: 0,
  };
  const { days } = measure(request, meals);
  const dayFigures: DayFigures[] = [];
  const weekEaters = planEaters.map((planEater, index): WeekEater => {
    const shares = targetShares(planEater, request.slots, request.rules);
    const own = days.filter((day) => day.eaterId === planEater.eaterId);
    for (const day of own) {
      const share = shares.get(day.date) ?? 1;
      dayFigures.push({
        date: day.date,
        eaterId: day.eaterId,
        figures: DAY_NUTRIENTS.map((nutrient) => ({
          nutrient,
          achieved: day.achieved[nutrient] ?? 0,
          aim: planEater.targets[nutrient] * share,
        })),
        isMet: day.withinEnergy && day.withinMacros,
      });
    }
    const fullDays = own.reduce((sum, day) => sum + (shares.get(day.date) ?? 1), 0);
    const figure = (nutrient: NutrientId, aim: number): WeekFigure => ({
      nutrient,
      achieved: fullDays === 0 ? 0 : own.reduce((sum, day) => sum + (day.achieved[nutrient] ?? 0), 0) / fullDays,
      aim,
    });
    const { energy, protein, carbohydrate, fat, micronutrients } = planEater.targets;
    const eater = eaters[index];
    const age = eater ? profileOf(eater, today).ageYears : null;
    const least = (nutrient: NutrientId) => micronutrients[nutrient]?.min ?? 0;
    const isChild = age !== null && age < CHILD_UNDER;
    return {
      id: planEater.eaterId,
      name: planEater.name,
      age: age === null ? null : Math.floor(age),
      allergies: eater?.allergies ?? [],
      energyAim: energy,
      energy: figure("energy", energy),
      figures: isChild
        ? [figure("protein", protein), figure("calcium", least("calcium")), figure("iron", least("iron"))]
        : [
            figure("protein", protein),
            figure("carbohydrate", carbohydrate),
            figure("fat", fat),
            figure("fibre", least("fibre")),
          ],
      daysMet: own.filter((day) => day.withinEnergy && day.withinMacros).length,
      days: own.length,
    };
  });
  return { dayFigures, weekEaters };
}

/** A recipe as the planner sees one that is decided already: its figures count, its suitability does not. */
export function knownCandidate(recipe: RecipeSummary, costMinor: number | null = null): Candidate {
  return {
    recipeId: recipe.id,
    title: recipe.title,
    nutrients: recipe.nutrients,
    minutes: recipe.minutes,
    allergens: recipe.allergens,
    diets: recipe.diets,
    foodIds: [],
    words: [],
    suits: [],
    servings: recipe.servings,
    costMinor,
    keeps: true,
    appeal: 0.5,
  };
}
