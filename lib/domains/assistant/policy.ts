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

/** The budget that stopped a call before it was made. */
export interface SpentBudget {
  readonly whose: "user" | "household" | "everyone";
  readonly period: "day" | "month";
  /** When it begins anew. */
  readonly resetsAt: string;
}

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
      readonly budget: SpentBudget | null;
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

/** A line as it was read on a page. */
export interface ReadLine {
  readonly page: number;
  readonly text: string;
  readonly confidence: number;
  /** Corners as shares of the page, clockwise from the top left. */
  readonly box: readonly (readonly [number, number])[];
}

interface PlacedRow {
  readonly text: string;
  readonly section: string | null;
  /** Places in `lines` it came from. */
  readonly sources: readonly number[];
}

/** What was made of photographed pages, each line with where it stands. */
export interface ScannedPages {
  readonly fileIds: readonly string[];
  readonly lines: readonly ReadLine[];
  readonly title: string | null;
  readonly description: string | null;
  readonly yields: string | null;
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
  readonly ingredients: readonly PlacedRow[];
  readonly steps: readonly PlacedRow[];
  readonly dropped: readonly {
    readonly text: string;
    readonly reason: "ungrounded" | "not-recipe" | "unsure";
    readonly line: number | null;
  }[];
  /** The model that placed the lines; null = our own rules. */
  readonly model: string | null;
}

/** Pages of one recipe at once. */
export const MOST_PAGES = 6;
