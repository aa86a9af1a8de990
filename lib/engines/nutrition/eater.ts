import type { Allergen, Diet } from "../foods/food";
import type { NutrientId } from "../foods/nutrients";

export const ACTIVITY_LEVELS = ["inactive", "low-active", "active", "very-active"] as const;
export type ActivityLevel = (typeof ACTIVITY_LEVELS)[number];
export const GOALS = ["maintain", "lose", "gain", "muscle"] as const;
export type Goal = (typeof GOALS)[number];

/** What targets are computed from. Unknown body figures are null; reference sizes are used then and said. */
export interface EaterProfile {
  /** Years, may be fractional below 2. */
  readonly ageYears: number | null;
  readonly sex: "female" | "male" | null;
  readonly heightCm: number | null;
  readonly weightKg: number | null;
  readonly activity: ActivityLevel;
  readonly goal: Goal;
  readonly pregnancy: "none" | "pregnant" | "lactating";
}

/** One nutrient's daily aim. `min`/`max` bound it where a reference gives them; `aim` is what a plan steers to. */
export interface Target {
  readonly nutrient: NutrientId;
  readonly aim: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** "EER 2023 (NASEM)", "RDA", "AI", "AMDR", "CDRR", "UL": named on the page. */
  readonly source: string;
}

export interface EaterTargets {
  /** kcal a day. */
  readonly energy: Target;
  readonly protein: Target;
  readonly fat: Target;
  readonly carbohydrate: Target;
  readonly micronutrients: readonly Target[];
  /** Sentences on what was assumed: "Height is not given: the median for the age is used." */
  readonly assumptions: readonly string[];
}

/** What an eater will and will not eat; allergies are hard, always. */
export interface EaterWishes {
  readonly diets: readonly Diet[];
  readonly allergies: readonly Allergen[];
  /** Food ids or lower-case words that must not stand in a recipe's lines. */
  readonly dislikes: readonly string[];
}
