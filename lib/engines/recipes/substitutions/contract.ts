import type { Allergen, Diet, Food, FoodId } from "../../foods/food";
import type { NutrientId } from "../../foods/nutrients";

/** What a line does in its recipe: decides which substitutes work there. */
export const COOKING_CONTEXTS = [
  "baking",
  "yeast",
  "pastry",
  "cream-together",
  "batter",
  "binder",
  "coating",
  "meringue",
  "caramel",
  "custard",
  "emulsion",
  "egg-main",
  "whole-egg",
  "whip",
  "sauce",
  "thicken",
  "soup",
  "stew",
  "fry",
  "stir-fry",
  "roast",
  "raw",
  "salad",
  "dressing",
  "dip",
  "spread",
  "top",
  "filling",
  "marinade",
  "pickle",
  "pasta",
  "grain",
  "risotto",
  "sushi",
  "pizza",
  "mash",
  "crumble",
  "granola",
  "porridge",
  "soak",
  "drink",
  "sweet",
  "savoury",
] as const;
export type CookingContext = (typeof COOKING_CONTEXTS)[number];

/** An amount of a food in a pair: as a cook measures it, and in grams. */
export interface PairPart {
  readonly quantity: number;
  /** "g", "ml", "tsp", "tbsp"; null for pieces. */
  readonly unit: string | null;
  readonly name: string;
  readonly food: Food;
  readonly grams: number;
}

/** One reviewed pair: so much of a food gives way to these. */
export interface Substitution {
  /** The pair as written: stays the same as long as its amounts do. */
  readonly id: string;
  readonly from: PairPart;
  /** Every food the pair is about: the named one and its kin. */
  readonly fromIds: ReadonlySet<FoodId>;
  readonly to: readonly PairPart[];
  /** Where it works; empty = wherever `fails` does not say otherwise. */
  readonly works: readonly CookingContext[];
  readonly fails: readonly CookingContext[];
  /** 3 = hardly noticed, 2 = good and a little different, 1 = at a pinch. */
  readonly quality: 1 | 2 | 3;
  /** What changes in cooking. */
  readonly note: string;
  /** Where the ratio comes from; null = our own kitchen practice. */
  readonly source: string | null;
}

export const SWAP_TARGETS = [
  "less-energy",
  "less-salt",
  "less-sugar",
  "less-saturated-fat",
  "more-protein",
  "more-fibre",
] as const;
export type SwapTarget = (typeof SWAP_TARGETS)[number];

/** Why a line should be swapped. */
export type SwapWish =
  /** What takes its place must be free of these allergens and fit these diets. */
  | { readonly kind: "fit"; readonly allergens: readonly Allergen[]; readonly diets: readonly Diet[] }
  /** The food is not there. With `atHome` what is there comes first. */
  | { readonly kind: "missing"; readonly atHome?: ReadonlySet<FoodId> }
  | { readonly kind: "target"; readonly target: SwapTarget };

/** What the eaters cannot have: no swap adds any of it, whatever is wished. */
export interface SwapGuard {
  readonly allergens: readonly Allergen[];
  readonly diets: readonly Diet[];
}

/** A line that takes the place of another. */
export interface SwapLine {
  /** As a recipe writes it: "240 ml soy milk". */
  readonly text: string;
  readonly foodId: FoodId;
  readonly food: Food;
  /** Null where the line swapped has no known weight. */
  readonly grams: number | null;
}

export type SwapReason =
  | { readonly kind: "works"; readonly context: CookingContext }
  | { readonly kind: "anywhere" }
  /** Not tried in such a recipe: offered last. */
  | { readonly kind: "untried" }
  | { readonly kind: "quality"; readonly quality: 1 | 2 | 3 }
  | { readonly kind: "at-home"; readonly all: boolean }
  /** Change of the wished nutrient a serving, in its unit. */
  | { readonly kind: "effect"; readonly nutrient: NutrientId; readonly change: number };

/** One ranked way to do without a line. */
export interface Swap {
  readonly pair: Substitution;
  readonly lines: readonly SwapLine[];
  /** "100 g milk → 100 g soy milk", in the pair's own measures. */
  readonly ratio: string;
  /** What it is worth here: the pair's quality, 1 where the recipe is none of those it works in. */
  readonly quality: 1 | 2 | 3;
  /** Change a serving, nutrients known of every food involved; empty without grams. */
  readonly change: { readonly [N in NutrientId]?: number };
  readonly allergensLost: readonly Allergen[];
  readonly allergensGained: readonly Allergen[];
  /** Diets the new lines fit and the old one does not, and the reverse. */
  readonly dietsGained: readonly Diet[];
  readonly dietsLost: readonly Diet[];
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  readonly reasons: readonly SwapReason[];
}
