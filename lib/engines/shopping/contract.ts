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
  /** Grams lost in preparation, 0–1: bought = needed / (1 − refuse). */
  readonly refuse: number;
  /** Sizes shops sell, grams ascending; empty = by weight or piece. */
  readonly packGrams: readonly number[];
}

export interface Term {
  /** "2 cups × 240 ml × 1.03 g/ml = 494 g" */
  readonly text: string;
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
  readonly atHomeGrams: number;
  /** To buy after stock, before rounding to packs; null when no weight is known. */
  readonly buyGrams: number | null;
  /** How a person reads it: { quantity: 3, unit: "piece", text: "3 onions (about 450 g)" }. */
  readonly shown: { readonly quantity: number | null; readonly unit: string | null; readonly text: string };
  readonly packs: { readonly count: number; readonly grams: number } | null;
  readonly terms: readonly Term[];
}
