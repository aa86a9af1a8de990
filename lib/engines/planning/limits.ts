import type { NutrientId } from "../foods/nutrients";
import type { Candidate, PlanEater, PlanRules, PlanSlot, SlotKind } from "./contract";

/** Servings one eater may be given of one meal. */
export const MIN_PORTION = 0.4;
export const MAX_PORTION = 2.5;
/** Every portion is a multiple of this many servings. */
export const PORTION_STEP = 0.05;
/** Days a recipe that keeps may wait for its second meal. */
export const KEEP_DAYS = 3;
/** A recipe whose time is unknown is taken to need an ordinary half hour. */
export const ASSUMED_MINUTES = 30;

/** Energy and the macros every day is steered to, in this order. */
export const CORE = ["energy", "protein", "fat", "carbohydrate"] as const;

/** Minutes a cooked meal takes of its date. */
export function minutesOf(candidate: Candidate): number {
  return candidate.minutes !== null && Number.isFinite(candidate.minutes) && candidate.minutes >= 0
    ? candidate.minutes
    : ASSUMED_MINUTES;
}

/** Minor units a serving; an unknown price is taken as the median of the known ones, 0 where none is known. */
export function servingCosts(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const isPrice = (cost: number | null): cost is number => cost !== null && Number.isFinite(cost) && cost >= 0;
  const known = candidates
    .map((one) => one.costMinor)
    .filter(isPrice)
    .sort((a, b) => a - b);
  const median = known[Math.floor(known.length / 2)] ?? 0;
  return new Map(candidates.map((one) => [one.recipeId, isPrice(one.costMinor) ? one.costMinor : median]));
}

/** Whole days from one plain date to another; NaN where one is not a date. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** True where every figure that days are steered by is a usable number. */
export function hasFigures(candidate: Candidate): boolean {
  const energy = candidate.nutrients.energy;
  return (
    energy !== undefined &&
    energy > 0 &&
    CORE.every((nutrient) => {
      const amount = candidate.nutrients[nutrient];
      return amount !== undefined && Number.isFinite(amount) && amount >= 0;
    })
  );
}

/**
 * Share of an eater's daily targets that each date's slots are to carry. A date with all the kinds the eater ever has
 * carries 1; where the fullest date covers little (a plan of dinners only), every date carries just its own share.
 */
export function targetShares(
  eater: PlanEater,
  slots: readonly PlanSlot[],
  rules: PlanRules,
): ReadonlyMap<string, number> {
  const kinds = new Map<string, Set<SlotKind>>();
  for (const slot of slots) {
    if (!slot.eaterIds.includes(eater.eaterId)) continue;
    kinds.set(slot.date, (kinds.get(slot.date) ?? new Set()).add(slot.kind));
  }
  const sums = new Map(
    [...kinds].map(([date, set]) => [date, [...set].reduce((sum, kind) => sum + shareOf(rules, kind), 0)]),
  );
  const fullest = Math.max(0, ...sums.values());
  const whole = fullest >= 0.7 ? fullest : 1;
  return new Map([...sums].map(([date, sum]) => [date, Math.min(1, sum / whole)]));
}

/** The share of a day's energy a kind of slot carries; a bad figure counts as a quarter. */
export function shareOf(rules: PlanRules, kind: SlotKind): number {
  const share = rules.energyShare[kind];
  return Number.isFinite(share) && share > 0 ? share : 0.25;
}

/** Fluoride comes from water and toothpaste, which no recipe counts: a plan can neither meet nor miss it. */
export const NOT_FROM_FOOD: readonly NutrientId[] = ["fluoride"];
