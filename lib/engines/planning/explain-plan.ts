import { NUTRIENTS } from "../foods/nutrients";
import type { PlanOutcome, PlanRequest, Wish } from "./contract";
import { weekdayOf } from "./why";

/** Names for the identifiers of a request, as a person knows them. */
export interface PlanNames {
  readonly eaters: Readonly<Record<string, string>>;
  readonly recipes: Readonly<Record<string, string>>;
  readonly slots: Readonly<Record<string, string>>;
  /** Minor units as money; without it a budget is named without its amount. */
  readonly money?: (minor: number) => string;
}

export interface PlanExplanation {
  /** "27 of 28 days land within 5 % of energy and 10 % of protein, fat and carbohydrate." */
  readonly summary: string;
  /** One sentence per target that is missed in part, worst first. */
  readonly missed: readonly string[];
  /** What would help most, or what cannot hold together. */
  readonly blocked: readonly string[];
  /** Share of eater-days inside their tolerances, 0–1. */
  readonly shareMet: number;
  readonly eaters: readonly {
    readonly eaterId: string;
    readonly daysMet: number;
    readonly days: number;
    readonly micronutrientsMet: number;
    readonly micronutrients: number;
  }[];
  /** How far the plan may be from the best, in words. */
  readonly quality: string;
}

/** What a plan achieves and what stands in its way, as sentences and the figures in them. */
export function explainPlan(request: PlanRequest, outcome: PlanOutcome, names: PlanNames): PlanExplanation {
  if (!outcome.ok) {
    const wishes = outcome.conflict.map((wish) => wishInWords(wish, names));
    return {
      summary:
        wishes.length === 1
          ? `No plan is possible because of ${wishes[0]}.`
          : `No plan is possible: these do not go together. Dropping any one makes room.`,
      missed: [],
      blocked: wishes,
      shareMet: 0,
      eaters: [],
      quality: "",
    };
  }
  const met = outcome.days.filter((day) => day.withinEnergy && day.withinMacros).length;
  const { energyTolerance, macroTolerance } = request.rules;
  const eaters = request.eaters.map(({ eaterId, targets }) => {
    const days = outcome.days.filter((day) => day.eaterId === eaterId);
    const aims = Object.values(targets.micronutrients).filter(
      (aim) => aim?.min !== null && aim?.min !== undefined && aim.min > 0,
    ).length;
    const short = new Set(
      outcome.misses.flatMap(({ wish }) =>
        wish.kind === "target" && wish.eaterId === eaterId && targets.micronutrients[wish.nutrient]?.min === wish.aim
          ? [wish.nutrient]
          : [],
      ),
    ).size;
    return {
      eaterId,
      daysMet: days.filter((day) => day.withinEnergy && day.withinMacros).length,
      days: days.length,
      micronutrientsMet: days.length === 0 ? 0 : aims - short,
      micronutrients: aims,
    };
  });
  return {
    summary: `${met} of ${outcome.days.length} days land within ${percent(energyTolerance)} of energy and ${percent(macroTolerance)} of protein, fat and carbohydrate.`,
    missed: outcome.misses.map(
      ({ wish, by }) =>
        `${capital(wishInWords(wish, names))} is ${isCeiling(request, wish) ? "exceeded" : "missed"} by ${percent(by)}.`,
    ),
    blocked: outcome.blockers.map(({ wish }) => wishInWords(wish, names)),
    shareMet: outcome.days.length === 0 ? 1 : met / outcome.days.length,
    eaters,
    quality:
      outcome.gap < 1e-6
        ? "No plan from these recipes can come nearer to the targets."
        : `A better plan could save at most ${percent(outcome.gap)} of one target in all.`,
  };
}

/** A wish as a noun phrase: "Anna's milk allergy". */
export function wishInWords(wish: Wish, names: PlanNames): string {
  const who = (eaterId: string) => `${names.eaters[eaterId] ?? eaterId}'s`;
  switch (wish.kind) {
    case "allergy":
      return `${who(wish.eaterId)} ${wish.allergen} allergy`;
    case "diet":
      return `${who(wish.eaterId)} ${wish.diet} diet`;
    case "dislike":
      return `${who(wish.eaterId)} dislike of ${wish.word}`;
    case "minutes":
      return `${weekdayOf(wish.date)}'s ${wish.minutes} minutes of cooking`;
    case "budget":
      return names.money === undefined ? "the week's budget" : `the week's budget of ${names.money(wish.budgetMinor)}`;
    case "repeats":
      return wish.maxRepeats === 1 ? "cooking no recipe twice" : `cooking no recipe more than ${wish.maxRepeats} times`;
    case "target":
      return `${who(wish.eaterId)} ${NUTRIENTS[wish.nutrient].label.toLowerCase()}`;
    case "library":
      return `having no recipe for ${wish.slotKind}`;
    case "fixed":
      return `the ${names.slots[wish.slotId] ?? wish.slotId} decided for ${weekdayOf(wish.date)}`;
  }
}

/** True where the aim is a most, not a least. */
function isCeiling(request: PlanRequest, wish: Wish): boolean {
  if (wish.kind !== "target") return false;
  const aim = request.eaters.find((eater) => eater.eaterId === wish.eaterId)?.targets.micronutrients[wish.nutrient];
  return aim !== undefined && aim.max === wish.aim && aim.min !== wish.aim;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;
