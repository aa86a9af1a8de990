import type { Allergen, Diet, FoodId } from "../../foods/food";
import type { KitchenKnowledge } from "../../nutrition/kitchen-knowledge";
import type { SlotKind } from "../../planning/contract";
import type { Substitution } from "../substitutions/contract";

export const EQUIPMENT = ["oven", "hob", "blender"] as const;
export type Equipment = (typeof EQUIPMENT)[number];

/** What a recipe is wished to be; null or empty = no wish. */
export interface RecipeWish {
  /** Names of foods that should be in it, the most wanted first. */
  readonly wanted: readonly string[];
  /** Names of foods that must not. */
  readonly without: readonly string[];
  readonly allergens: readonly Allergen[];
  readonly diets: readonly Diet[];
  readonly servings: number | null;
  readonly maxMinutes: number | null;
  readonly maxKcal: number | null;
  /** Grams a serving. */
  readonly minProtein: number | null;
  readonly cuisine: string | null;
  readonly kind: SlotKind | null;
  /** What the kitchen lacks. */
  readonly lacking: readonly Equipment[];
  /** 1–12: prefers what is in season then; null = any. */
  readonly month: number | null;
  /** Further words: kinds of food ("soup"), moods ("spicy"). */
  readonly words: readonly string[];
}

export const NO_WISHES: RecipeWish = {
  wanted: [],
  without: [],
  allergens: [],
  diets: [],
  servings: null,
  maxMinutes: null,
  maxKcal: null,
  minProtein: null,
  cuisine: null,
  kind: null,
  lacking: [],
  month: null,
  words: [],
};

interface Row {
  readonly text: string;
  readonly section: string | null;
}

/** A recipe that may be adapted, as it is written. */
export interface SourceRecipe {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly cuisine: string | null;
  readonly tags: readonly string[];
  readonly suits: readonly SlotKind[];
  readonly servings: number;
  readonly yieldText: string | null;
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
  readonly lines: readonly (Row & { readonly foodId: FoodId | null })[];
  readonly steps: readonly Row[];
}

/** What was changed in the source, for the sentence under the title. */
export type Change =
  | {
      readonly kind: "swapped";
      readonly from: string;
      readonly to: string;
      readonly why: "fit" | "unwanted" | "wanted";
    }
  | { readonly kind: "left-out"; readonly what: string }
  | { readonly kind: "added"; readonly what: string }
  | { readonly kind: "scaled"; readonly from: number; readonly to: number };

/** A recipe made of another; the same shape a model is asked for. */
export interface ComposedRecipe {
  readonly title: string;
  readonly description: string;
  readonly servings: number;
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
  readonly cuisine: string | null;
  readonly tags: readonly string[];
  readonly lines: readonly Row[];
  readonly steps: readonly Row[];
}

export type NoRecipeReason =
  /** Nobody knows this food. */
  | { readonly kind: "unknown-food"; readonly what: string }
  /** No recipe of ours has it, and nothing gives way to it. */
  | { readonly kind: "no-recipe-with"; readonly what: string }
  | { readonly kind: "no-such-kind"; readonly what: string }
  /** The nearest recipes take longer. */
  | { readonly kind: "too-long"; readonly least: number }
  | { readonly kind: "cannot-fit"; readonly what: string }
  | { readonly kind: "cannot-leave-out"; readonly what: string }
  | { readonly kind: "needs"; readonly what: Equipment }
  | { readonly kind: "misses-aims" }
  | { readonly kind: "all-shown" };

export type Composed =
  | {
      readonly ok: true;
      readonly recipe: ComposedRecipe;
      /** Null where it was put together from the foods by a way of cooking of ours. */
      readonly source: { readonly id: string; readonly title: string } | null;
      /** Empty where the source fits as it is. */
      readonly changes: readonly Change[];
      /** Wanted foods it does without. */
      readonly unmet: readonly string[];
    }
  | { readonly ok: false; readonly reasons: readonly NoRecipeReason[] };

export interface ComposingKnowledge {
  readonly kitchen: KitchenKnowledge;
  readonly pairs: readonly Substitution[];
}
