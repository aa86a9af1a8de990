import type { Allergen, Diet, Food, FoodId } from "../foods/food";
import type { FoodMatch } from "../foods/matcher";
import type { NutrientId } from "../foods/nutrients";
import type { ParsedLine } from "../recipes/line";

/** A number that carries its uncertainty: `low` ≤ `value` ≤ `high`, all in the nutrient's unit. */
export interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How a line's grams were found, from the most to the least certain. */
export type GramsMethod =
  | "weight" // the line gives a weight
  | "portion" // a household measure of the food
  | "density" // a volume through the food's density
  | "piece" // a count through the food's piece weight
  | "generic" // a general figure for the unit ("a pinch"), or for the food's category
  | "sub-recipe"; // weight of another recipe's servings

/** Why a line is not in the sum. Exactly one reason a line. */
export type OmissionReason =
  | "no-food" // nothing matched well enough
  | "no-amount" // "salt, to taste"
  | "no-size" // a count or unit with no known weight
  | "optional" // marked optional by the recipe
  | "not-food" // baking paper, skewers, a heading
  | "no-figures"; // the food has no nutrient values

/** A line resolved: parsed, matched and weighed. `lines` of a recipe keep the order of its text. */
export interface ResolvedLine {
  readonly text: string;
  readonly parsed: ParsedLine;
  /** Null when omitted before matching. */
  readonly food: Food | null;
  readonly confidence: number;
  readonly alternatives: readonly FoodMatch[];
  readonly grams: Range | null;
  readonly method: GramsMethod | null;
  /** The working in words: "1 cup × 240 ml × 1.03 g/ml". */
  readonly working: string | null;
  readonly omission: OmissionReason | null;
  /** The table lacks the food named: `food` is only the nearest in kind. */
  readonly standIn?: true;
  /** A person should look at it. */
  readonly doubtful: boolean;
  /** Set where a person ruled the line to be another recipe; `food` is null then. */
  readonly subRecipe?: SubRecipe;
}

/** Another recipe used as an ingredient, already computed. Weights are of what goes in, before cooking. */
export interface SubRecipe {
  readonly title: string;
  /** The whole recipe, all servings. */
  readonly grams: number;
  readonly nutrition: RecipeNutrition;
}

export interface NutritionFigure extends Range {
  /** Share of the counted mass whose food has a value for this nutrient, 0–1. */
  readonly known: number;
}

/** What is in a recipe, per serving, with every line accounted for. */
export interface RecipeNutrition {
  readonly servings: number;
  readonly perServing: { readonly [N in NutrientId]?: NutritionFigure };
  readonly gramsPerServing: number;
  /** Share of the recipe's mass that is counted, 0–1; lines without grams are weighed by a general guess. */
  readonly coverage: number;
  readonly lines: readonly ResolvedLine[];
  readonly omissions: readonly { readonly text: string; readonly reason: OmissionReason }[];
  readonly allergens: readonly Allergen[];
  /** Diets that every counted line fits; empty while a line's food is unknown. */
  readonly diets: readonly Diet[];
  readonly release: string;
}

/** A line that a person has already decided: it is this food, or another recipe. */
export type LineRuling = { readonly foodId: FoodId } | { readonly subRecipe: SubRecipe };
