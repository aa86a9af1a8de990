import type { PlanOutcome, PlanRequest, TargetWish, Wish } from "./contract";
import { CORE } from "./limits";

/** A target that a plan does not fully meet. */
export interface Miss {
  readonly wish: TargetWish;
  /**
   * `short` and `over`: what the week gives, against the least and the most of a micronutrient. `days`: energy and macros,
   * summed over the days that are beyond their tolerance, as a share of one day's target.
   */
  readonly kind: "short" | "over" | "days";
  readonly by: number;
}

export interface EaterFigures {
  readonly eaterId: string;
  readonly daysMet: number;
  readonly days: number;
  readonly micronutrientsMet: number;
  readonly micronutrients: number;
}

/** What a plan achieves and what stands in its way; or, where there is none, the wishes that cannot hold together. */
export type PlanExplanation =
  | {
      readonly ok: true;
      /** Eater-days, and those within their tolerances of energy and macros. */
      readonly days: number;
      readonly daysMet: number;
      readonly energyTolerance: number;
      readonly macroTolerance: number;
      /** Worst first. */
      readonly missed: readonly Miss[];
      /** What holds the plan back most, most first. */
      readonly blocked: readonly Wish[];
      readonly eaters: readonly EaterFigures[];
      /** Share of what is missed that another plan could avoid at most; 0 = none can do better. */
      readonly avoidable: number;
    }
  | { readonly ok: false; readonly conflict: readonly Wish[] };

/** Below this a gap is the arithmetic's own. */
const NO_GAP = 1e-6;

/** The figures behind a plan, for whoever says them in words. */
export function explainPlan(request: PlanRequest, outcome: PlanOutcome): PlanExplanation {
  if (!outcome.ok) return { ok: false, conflict: outcome.conflict };
  const { days, misses, blockers, gap, objective } = outcome;
  const { energyTolerance, macroTolerance } = request.rules;
  const isMet = (day: (typeof days)[number]) => day.withinEnergy && day.withinMacros;
  const missed = misses.map(({ wish, by }): Miss => ({ wish, by, kind: kindOf(request, wish) }));
  const eaters = request.eaters.map(({ eaterId, targets }): EaterFigures => {
    const own = days.filter((day) => day.eaterId === eaterId);
    const aims = Object.values(targets.micronutrients).filter((aim) => (aim?.min ?? 0) > 0).length;
    const short = missed.filter((miss) => miss.kind === "short" && miss.wish.eaterId === eaterId).length;
    return {
      eaterId,
      daysMet: own.filter(isMet).length,
      days: own.length,
      micronutrientsMet: own.length === 0 ? 0 : aims - short,
      micronutrients: aims,
    };
  });
  return {
    ok: true,
    days: days.length,
    daysMet: days.filter(isMet).length,
    energyTolerance,
    macroTolerance,
    missed,
    blocked: blockers.map(({ wish }) => wish),
    eaters,
    avoidable: gap < NO_GAP ? 0 : Math.min(1, gap / objective),
  };
}

function kindOf({ eaters }: PlanRequest, { eaterId, nutrient, aim }: TargetWish): Miss["kind"] {
  if ((CORE as readonly string[]).includes(nutrient)) return "days";
  const range = eaters.find((eater) => eater.eaterId === eaterId)?.targets.micronutrients[nutrient];
  return range !== undefined && range.max === aim && range.min !== aim ? "over" : "short";
}
