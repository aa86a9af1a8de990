import type { Aisle, FoodId } from "@/lib/engines/foods/food";

export const PLACES = ["pantry", "fridge", "freezer"] as const;
export type Place = (typeof PLACES)[number];

const PLACE_OF_AISLE: Partial<Record<Aisle, Place>> = {
  produce: "fridge",
  meat: "fridge",
  fish: "fridge",
  "dairy-eggs": "fridge",
  chilled: "fridge",
  frozen: "freezer",
};

// Fresh things that keep better outside the fridge.
const KEPT_DRY = /\b(potato|sweet potato|onion|shallot|garlic|banana|pineapple|squash|pumpkin|avocado|mango)(e?s)?\b/i;
const KEPT_COLD = /\b(green|spring) onions?\b/i;

/** Where a household would put it after shopping, until someone says otherwise. */
export function usualPlace(food: { readonly aisle: Aisle; readonly displayName: string }): Place {
  if (food.aisle === "produce" && KEPT_DRY.test(food.displayName) && !KEPT_COLD.test(food.displayName)) return "pantry";
  return PLACE_OF_AISLE[food.aisle] ?? "pantry";
}

/** What comes home from one shop. */
export interface Purchase {
  readonly foodId: FoodId;
  readonly grams: number;
  /** Plain date; null or left out = keeps. */
  readonly expiresAt?: string | null;
  /** Left out: where such a food is usually kept. */
  readonly place?: Place;
}

/** Where a booking came from. */
export type BookingSource = "hand" | "shopping" | "receipt" | "cook";
