import type { SlotKind } from "@/lib/engines/planning/contract";
import type { Finding } from "@/lib/engines/recipes/checking/contract";
import type { Change, NoRecipeReason, RecipeWish } from "@/lib/engines/recipes/composing/contract";
import type { GeneratedRecipe } from "./schema";

/** Where a written recipe came from, as pages say it. */
export interface RecipeProvenance {
  readonly by: "local" | "model";
  readonly model: string;
  readonly source: { readonly id: string; readonly title: string } | null;
  readonly changes: readonly Change[];
  readonly wish: RecipeWish | null;
  readonly findings: readonly Finding[];
  /** Millionths of a dollar; null where the price is not known. */
  readonly costMicros: number | null;
}

/** A recipe that was written and passed its checks, before anybody saved it. */
export interface Generated {
  readonly ok: true;
  readonly recipe: GeneratedRecipe;
  readonly provenance: RecipeProvenance;
  readonly unmet: readonly string[];
  /** How many kinds of check it went through. */
  readonly checks: number;
  readonly isCached: boolean;
}

export type GenerateFailure =
  | "budget-reached"
  | "provider-out"
  | "timed-out"
  | "refused"
  | "invalid-answer"
  | "failed-checks"
  | "stopped";

export type GenerateOutcome =
  | Generated
  /** Our own engine, or the model, says that nothing fits. */
  | { readonly ok: false; readonly kind: "none"; readonly reasons: readonly NoRecipeReason[] }
  | {
      readonly ok: false;
      readonly kind: "failed";
      readonly reason: GenerateFailure;
      readonly faults: readonly string[];
      readonly retryAt: string | null;
    };

/** Why a recipe is suggested now; the strongest first. */
export type SuggestionReason =
  | { readonly kind: "expires"; readonly foods: readonly string[]; readonly days: number }
  | { readonly kind: "at-home"; readonly share: number }
  | { readonly kind: "favourite" }
  | { readonly kind: "quick"; readonly minutes: number }
  | { readonly kind: "protein"; readonly grams: number }
  | { readonly kind: "season" }
  | { readonly kind: "new" };

export interface Suggestion {
  readonly recipeId: string;
  readonly title: string;
  readonly artUrl: string;
  readonly minutes: number | null;
  readonly kcal: number | null;
  readonly protein: number | null;
  readonly servings: number;
  readonly reasons: readonly SuggestionReason[];
  /** Names of foods that are not at home. */
  readonly missing: readonly string[];
}

export interface Suggestions {
  readonly kind: SlotKind;
  readonly suggestions: readonly Suggestion[];
}

/** Kinds of check every recipe goes through, for the sentence on the page. */
export const CHECKS_MADE = 8;
