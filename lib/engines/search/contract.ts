import type { Allergen, Diet, FoodId } from "../foods/food";
import type { NutrientAmounts, NutrientId } from "../foods/nutrients";
import type { SlotKind } from "../planning/contract";

/** What search is told of a recipe. Figures per serving. */
export interface RecipeFacts {
  readonly title: string;
  readonly description: string;
  readonly cuisine: string;
  readonly tags: readonly string[];
  readonly suits: readonly SlotKind[];
  readonly keeps: boolean;
  readonly minutes: number | null;
  readonly kcal: number | null;
  readonly protein: number | null;
  readonly nutrients: NutrientAmounts;
  readonly diets: readonly Diet[];
  readonly allergens: readonly Allergen[];
  /** In the order of the lines. */
  readonly foods: readonly FactFood[];
  readonly steps: readonly string[];
}

export interface FactFood {
  /** As the line writes it, without amount. */
  readonly name: string;
  readonly foodId: FoodId | null;
  readonly grams: number | null;
}

/** A recipe as it is looked up and ranked: kept beside it at every save. */
export interface SearchDocument {
  /** Words of the title, in the spelling of `Word.text`. */
  readonly title: readonly string[];
  readonly foods: readonly DocumentFood[];
  /** What it is, how it is made and what it is good for ("meal:dinner", "mood:warming"), each 0–1. */
  readonly labels: Readonly<Record<string, number>>;
  /** Foods, parts of their names and groups it holds: what an exclusion looks into. */
  readonly holds: readonly string[];
  /** Words of the description. */
  readonly told: readonly string[];
  /** Words of the steps. */
  readonly steps: readonly string[];
}

export interface DocumentFood {
  /** Its name as the line has it and as the food table does. */
  readonly names: readonly string[];
  /** Share of the recipe's mass, 0–1. */
  readonly share: number;
}

/** A food of a recipe with the groups it belongs to. */
export interface GroupedFood extends DocumentFood {
  readonly groups: readonly string[];
}

/** Where a wish stands in the query, for a chip that can be taken away. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A food asked for or ruled out: any of its names, or any food of its group. */
export interface FoodWish {
  /** As people read it: "zucchini", "nuts". */
  readonly name: string;
  /** Names in the spelling of `Word.text`; each means the food. */
  readonly names: readonly string[];
  readonly group: string | null;
}

/** A number set for energy, time or a nutrient. */
export interface Bound {
  readonly of: "minutes" | "energy" | NutrientId;
  readonly least: number | null;
  readonly most: number | null;
}

/** One thing understood in a query. */
export type Wish =
  | { readonly kind: "food"; readonly food: FoodWish }
  | { readonly kind: "without"; readonly food: FoodWish; readonly allergens: readonly Allergen[] }
  | { readonly kind: "diet"; readonly diet: Diet }
  | { readonly kind: "meal"; readonly meal: SlotKind }
  | { readonly kind: "cuisine"; readonly name: string; readonly cuisines: readonly string[] }
  /** A course, a way of cooking, an occasion or a mood: any of the labels is an answer. */
  | { readonly kind: "label"; readonly labels: readonly string[] }
  | { readonly kind: "without-label"; readonly labels: readonly string[] }
  /** How many are to be fed: recipes are shown for so many. */
  | { readonly kind: "servings"; readonly servings: number }
  | { readonly kind: "bound"; readonly bound: Bound }
  /** Much or little of a nutrient, without a number. */
  | { readonly kind: "level"; readonly of: NutrientId; readonly wanted: "high" | "low" };

export type Understood = Wish & {
  /** The same wish in the same query has the same id. */
  readonly id: string;
  readonly span: Span;
  /** The words it was read from. */
  readonly text: string;
};

/** What a query was taken to mean. */
export interface Understanding {
  readonly query: string;
  readonly wishes: readonly Understood[];
  /** Words left over: looked for in titles and texts. */
  readonly words: readonly string[];
  /** All words of the query that say something, its wishes' too: what a title may be named with. */
  readonly nameWords: readonly string[];
  /** The last word where it may be unfinished. */
  readonly prefix: string | null;
  /** Words that nothing here knows, to be looked up among titles. */
  readonly unknown: readonly string[];
  /** Words taken for slips of the pen, and what they were read as. */
  readonly repairs: readonly (Span & { readonly wrote: string; readonly read: string })[];
}
