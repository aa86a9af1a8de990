import type { Aisle, FoodId } from "../foods/food";

/** One need: so much of a food, and where it comes from. Grams is null where a line has no known weight. */
export interface Need {
  readonly foodId: FoodId | null;
  /** Shown when there is no food: the line's own name. */
  readonly name: string;
  readonly aisle: Aisle;
  readonly grams: number | null;
  /** The amount as the recipe gives it, after scaling: { quantity: 2, unit: "cup" }; null quantity = "to taste". */
  readonly asWritten: { readonly quantity: number | null; readonly unit: string | null };
  readonly working: string | null;
  readonly recipeId: string | null;
  readonly recipeTitle: string | null;
  readonly date: string | null;
}

export interface StockAtHome {
  readonly foodId: FoodId;
  readonly grams: number;
}

/** Facts of a food that listing needs. */
export interface ShopFacts {
  readonly displayName: string;
  readonly gramsPerMl: number | null;
  readonly gramsPerPiece: number | null;
  readonly pieceName: string | null;
  /**
   * Grams lost in preparation, 0–1. A volume or a count names the edible part, so bought = needed / (1 − refuse);
   * a weight in a recipe is the weight on the shop's scale and is bought as it stands.
   */
  readonly refuse: number;
  /** Sizes shops sell, grams ascending; empty = by weight or piece. */
  readonly packGrams: readonly number[];
  /** What such a pack is called ("tin", "bag"); "pack" when not given. */
  readonly packName?: string;
  /** Sold by the litre: amounts are shown as volumes. */
  readonly liquid?: boolean;
}

/** Which units a person reads; the sums inside are the same. */
export type UnitSystem = "metric" | "us";

export interface Term {
  /** "2 cups × 240 ml × 1.03 g/ml = 494 g" */
  readonly text: string;
  /** Null for a term without known weight ("to taste", "1 bunch"). */
  readonly grams: number | null;
  readonly recipeTitle: string | null;
  readonly date: string | null;
}

export interface ShoppingItem {
  readonly foodId: FoodId | null;
  readonly name: string;
  readonly aisle: Aisle;
  /** Sum of all terms with grams, before stock; equals the sum to the last bit of integer milligrams. */
  readonly neededGrams: number | null;
  /** What is at home, grams as bought. */
  readonly atHomeGrams: number;
  /** To buy after refuse and stock, before rounding to packs; null when no weight is known, 0 when it is at home. */
  readonly buyGrams: number | null;
  /** How a person reads it: { quantity: 3, unit: "piece", text: "3 onions (about 450 g)" }. */
  readonly shown: { readonly quantity: number | null; readonly unit: string | null; readonly text: string };
  readonly packs: { readonly count: number; readonly grams: number } | null;
  readonly terms: readonly Term[];
}
