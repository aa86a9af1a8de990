import type { Allergen, Diet, FoodId } from "../foods/food";
import type { NutrientAmounts, NutrientId } from "../foods/nutrients";
import type { EaterWishes } from "../nutrition/eater";

/** Broad kind of a slot: which recipes suit it. */
export const SLOT_KINDS = ["breakfast", "lunch", "dinner", "snack"] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

/** A recipe as the planner sees it: figures per serving. */
export interface Candidate {
  readonly recipeId: string;
  readonly title: string;
  readonly nutrients: NutrientAmounts;
  readonly minutes: number | null;
  readonly allergens: readonly Allergen[];
  readonly diets: readonly Diet[];
  readonly foodIds: readonly FoodId[];
  /** Lower-case words of title and lines, for dislikes. */
  readonly words: readonly string[];
  readonly suits: readonly SlotKind[];
  /** Servings the recipe makes as written. */
  readonly servings: number;
  /** Minor units a serving, null when unknown. */
  readonly costMinor: number | null;
  /** True where it keeps for a later day (fridge 3 days). */
  readonly keeps: boolean;
  /** 0–1: rated, favourite, due to expire: higher is liked more. */
  readonly appeal: number;
}

export interface PlanEater extends EaterWishes {
  readonly eaterId: string;
  readonly name: string;
  /** Daily targets: energy kcal, macros g; a micronutrient's weekly aim is seven times this. */
  readonly targets: {
    readonly energy: number;
    readonly protein: number;
    readonly fat: number;
    readonly carbohydrate: number;
    readonly micronutrients: {
      readonly [N in NutrientId]?: { readonly min: number | null; readonly max: number | null };
    };
  };
}

/** A meal to be filled, or one that is already decided. */
export interface PlanSlot {
  /** Plain date, YYYY-MM-DD. */
  readonly date: string;
  readonly slotId: string;
  readonly kind: SlotKind;
  /** Who eats; empty = nobody. */
  readonly eaterIds: readonly string[];
  /** Decided already (locked, or filled by a person): stays as it is. */
  readonly fixed: FixedMeal | null;
}
export interface FixedMeal {
  readonly recipeId: string;
  /** Servings for each eater. */
  readonly portions: Readonly<Record<string, number>>;
  /** Same-recipe meal cooked earlier in the week that this one is leftovers of. */
  readonly leftoverOf: { readonly date: string; readonly slotId: string } | null;
}

export interface PlanRules {
  /** Cooking minutes a date allows; absent = no limit. Leftovers cost none. */
  readonly minutesByDate: Readonly<Record<string, number>>;
  /** Minor units for the whole week, null = no limit. */
  readonly budgetMinor: number | null;
  /** Times one recipe may be cooked in the week (leftovers not counted). */
  readonly maxRepeats: number;
  /** Cook once, eat twice: how many leftover meals a cooked one may feed. */
  readonly maxLeftovers: number;
  /** Share of the day's energy a slot kind should carry, used to size portions; sums to about 1. */
  readonly energyShare: Readonly<Record<SlotKind, number>>;
  /** Allowed relative distance from energy, and from each macro. */
  readonly energyTolerance: number;
  readonly macroTolerance: number;
}

export interface PlanRequest {
  readonly eaters: readonly PlanEater[];
  readonly slots: readonly PlanSlot[];
  readonly candidates: readonly Candidate[];
  readonly rules: PlanRules;
  /** Same seed, same plan. */
  readonly seed: number;
  /** Wall budget; the engine takes `now` as a function so that it stays pure. */
  readonly timeLimitMs: number;
}

/** A recipe in a slot, and what each eater gets of it. */
export interface ServedMeal {
  readonly date: string;
  readonly slotId: string;
  readonly recipeId: string;
  readonly portions: Readonly<Record<string, number>>;
  readonly leftoverOf: { readonly date: string; readonly slotId: string } | null;
}

/** Why a meal stands where it does: the one fact that says most about it. */
export type MealReason =
  /** It was decided before. */
  | { readonly kind: "chosen" }
  /** It comes from the pot of this date. */
  | { readonly kind: "leftover"; readonly date: string }
  /** Its pot keeps for so many days and feeds so many meals, this one included. */
  | { readonly kind: "batch"; readonly days: number; readonly meals: number }
  | { readonly kind: "fits-minutes"; readonly minutes: number; readonly date: string }
  | { readonly kind: "liked" }
  | { readonly kind: "quick"; readonly minutes: number }
  | { readonly kind: "rich-in"; readonly nutrient: NutrientId }
  | { readonly kind: "fits-targets" };

export interface PlannedMeal extends ServedMeal {
  readonly reason: MealReason;
}

export interface DayAchieved {
  readonly date: string;
  readonly eaterId: string;
  readonly achieved: NutrientAmounts;
  readonly withinEnergy: boolean;
  readonly withinMacros: boolean;
}

export interface TargetWish {
  readonly kind: "target";
  readonly eaterId: string;
  readonly nutrient: NutrientId;
  readonly aim: number;
}

/** A wish that stands in the way, in a form the page can name and offer to drop. */
export type Wish =
  | { readonly kind: "allergy"; readonly eaterId: string; readonly allergen: Allergen }
  | { readonly kind: "diet"; readonly eaterId: string; readonly diet: Diet }
  | { readonly kind: "dislike"; readonly eaterId: string; readonly word: string }
  | { readonly kind: "minutes"; readonly date: string; readonly minutes: number }
  | { readonly kind: "budget"; readonly budgetMinor: number }
  | { readonly kind: "repeats"; readonly maxRepeats: number }
  | TargetWish
  /** No recipe suits this kind of slot, whatever is wished. */
  | { readonly kind: "library"; readonly slotKind: SlotKind }
  /** A decided meal that cannot stay as it is. */
  | { readonly kind: "fixed"; readonly date: string; readonly slotId: string };

export type PlanOutcome =
  | {
      readonly ok: true;
      readonly meals: readonly PlannedMeal[];
      readonly days: readonly DayAchieved[];
      /**
       * Sum of relative misses: per eater-day what lies beyond the tolerance of energy and each macro, per eater and
       * micronutrient what the week lacks of its minimum or exceeds of its maximum. 0.1 = ten per cent of one target.
       * `bound` is a proven lower bound on it for any plan; `gap` = objective − bound, 0 when provably best.
       */
      readonly objective: number;
      readonly bound: number;
      readonly gap: number;
      /** Targets met only in part, worst first. */
      readonly misses: readonly { readonly wish: TargetWish; readonly by: number }[];
      /** Wishes whose dropping would shrink the objective most, best first: what stands in the way of the targets. */
      readonly blockers: readonly { readonly wish: Wish; readonly gain: number }[];
      readonly elapsedMs: number;
    }
  /** Smallest set of wishes that cannot hold together: dropping any one of them makes room. */
  | { readonly ok: false; readonly conflict: readonly Wish[] };

/** One ranked alternative for a slot, with what it changes. */
export interface Alternative {
  readonly recipeId: string;
  readonly portions: Readonly<Record<string, number>>;
  readonly score: number;
  /** Change of each eater's day against the meal it replaces. */
  readonly changes: readonly {
    readonly eaterId: string;
    readonly energy: number;
    readonly protein: number;
    readonly fat: number;
    readonly carbohydrate: number;
  }[];
  readonly minutesChange: number | null;
  readonly costChangeMinor: number | null;
}

/** What the independent checker found wrong; empty = the plan holds. */
export interface PlanFault {
  readonly date: string | null;
  readonly slotId: string | null;
  readonly fault:
    | "allergy"
    | "diet"
    | "dislike"
    | "minutes"
    | "budget"
    | "repeats"
    | "unfilled"
    | "unsuited"
    | "leftover"
    | "portions"
    | "fixed-changed"
    | "figures";
  readonly detail: string;
}
