import type { Allergen, Diet } from "../../foods/food";
import type { RecipeNutrition } from "../../nutrition/contract";

/** A recipe as it was written by a model, a rule or a scan, before anyone sees it. */
export interface DraftToCheck {
  readonly title: string;
  readonly description: string | null;
  readonly servings: number;
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
  readonly lines: readonly { readonly text: string; readonly section: string | null }[];
  readonly steps: readonly { readonly text: string; readonly section: string | null }[];
}

/** What the recipe was asked to be; what is null or empty was not asked. */
export interface CheckWish {
  readonly allergens: readonly Allergen[];
  readonly diets: readonly Diet[];
  /** Words of foods that must not be in it. */
  readonly without: readonly string[];
  readonly maxMinutes: number | null;
  readonly maxKcal: number | null;
  /** Grams a serving. */
  readonly minProtein: number | null;
}

export const NO_WISH: CheckWish = {
  allergens: [],
  diets: [],
  without: [],
  maxMinutes: null,
  maxKcal: null,
  minProtein: null,
};

export const FINDING_CODES = [
  // Shape
  "no-title",
  "no-lines",
  "no-steps",
  "too-long",
  "bad-servings",
  // Lines
  "line-unknown",
  "line-doubtful",
  "line-no-amount",
  // Amounts
  "too-much",
  "too-little-food",
  "too-much-food",
  "energy-implausible",
  // Times
  "no-times",
  "times-disagree",
  "steps-take-longer",
  "over-minutes",
  // Steps and lines
  "line-unused",
  "used-not-listed",
  // Claims
  "claims-nutrition",
  // Eaters
  "holds-allergen",
  "mentions-allergen",
  "breaks-diet",
  "holds-unwanted",
  "over-energy",
  "under-protein",
  // Safety
  "undercooked",
  "no-heat",
  "no-doneness",
  "rice-kept-warm",
  "beans-not-boiled",
  "home-canning",
  "garlic-in-oil",
  "kept-too-long",
  // Like another
  "duplicate",
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** `fail`: nobody is shown it; `warn`: shown with the word; `note`: worth knowing. */
export type Severity = "fail" | "warn" | "note";

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Index of the line or step it is about. */
  readonly line?: number;
  readonly step?: number;
  /** What a sentence about it needs: names, amounts, the limit and who set it. */
  readonly detail: Readonly<Record<string, string | number>>;
}

/** What the checks are made with. */
export interface CheckContext {
  /** Counted from the draft's own lines. */
  readonly nutrition: RecipeNutrition;
  readonly wish: CheckWish;
}
