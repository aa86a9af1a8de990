import type { Part } from "@/lib/engines/recommendations/rank-recipes";
import type { Shelf } from "@/lib/engines/recommendations/shelves";

/** A recommended recipe as a page shows it. */
export interface Recommendation {
  readonly recipeId: string;
  readonly title: string;
  readonly artUrl: string;
  readonly kcal: number | null;
  readonly minutes: number | null;
  /** What speaks for it most; null where nothing stands out. */
  readonly reason: Part | null;
  /** Title of the liked recipe the reason names. */
  readonly likedTitle: string | null;
}

/** A row of recommendations. */
export interface RecommendationRow {
  readonly kind: Shelf["reason"]["kind"];
  /** Title of the recipe a row "because you cooked …" speaks of. */
  readonly likedTitle: string | null;
  readonly recipes: readonly Recommendation[];
}

/** Households that must have taken something before what goes with what is learned from them. */
export const LEAST_HOUSEHOLDS = 12;
/** Recipes a model holds at most: its weights grow with the square. */
export const MOST_RECIPES = 1500;
/** Days a recommendation sent away rests. */
export const REST_DAYS = 30;
/** Days of acts that are learned from. */
export const LEARNED_DAYS = 730;
/** Days whose acts make a recipe popular. */
export const POPULAR_DAYS = 120;
