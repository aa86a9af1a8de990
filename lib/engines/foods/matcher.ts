import type { Food, FoodId } from "./food";
import type { Language } from "./language";

/** A candidate for a name, best first; confidence 0–1 is the estimated chance that it is right. */
export interface FoodMatch {
  readonly food: Food;
  readonly confidence: number;
  /** The table has no such food: this one is the nearest in kind, its figures and allergens may differ. */
  readonly standIn?: true;
}

/** What a household has ruled itself: its alias (any spelling) → food. Always wins, confidence 1. */
export type HouseholdAliases = ReadonlyMap<string, FoodId>;

export interface FoodMatcher {
  /**
   * Up to `limit` candidates for a plain ingredient name ("chopped tinned tomatoes"); empty when nothing fits. With a
   * `language` the name is read in it first; without one English goes before all others.
   */
  match(
    name: string,
    options?: { aliases?: HouseholdAliases; limit?: number; language?: Language | null },
  ): FoodMatch[];
}

/** Below this a match is shown as doubtful and waits for a person. */
export const DOUBTFUL_BELOW = 0.6;
/** Below this a match is not used at all: the line is an omission. */
export const REFUSED_BELOW = 0.25;
