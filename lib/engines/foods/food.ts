import type { Language } from "./language";
import type { NutrientAmounts } from "./nutrients";

/** `sr:<NDB number>` or `fndds:<food code>`; a household's own food is `own:<uuid>`. */
export type FoodId = string;

/** Where a shop keeps it; also the order a list is walked in. */
export const AISLES = [
  "produce",
  "bakery",
  "meat",
  "fish",
  "dairy-eggs",
  "chilled",
  "frozen",
  "pasta-rice-grains",
  "tins-jars",
  "baking",
  "oils-vinegars",
  "herbs-spices",
  "sauces-condiments",
  "breakfast",
  "snacks-sweets",
  "drinks",
  "alcohol",
  "other",
] as const;
export type Aisle = (typeof AISLES)[number];

/** The fourteen allergens of EU regulation 1169/2011, annex II, which cover the nine of US law. */
export const ALLERGENS = [
  "gluten",
  "crustaceans",
  "eggs",
  "fish",
  "peanuts",
  "soy",
  "milk",
  "nuts",
  "celery",
  "mustard",
  "sesame",
  "sulphites",
  "lupin",
  "molluscs",
] as const;
export type Allergen = (typeof ALLERGENS)[number];

/** Diets an eater can follow; a food either fits one or does not. */
export const DIETS = [
  "vegetarian",
  "vegan",
  "pescatarian",
  "gluten-free",
  "dairy-free",
  "pork-free",
  "alcohol-free",
] as const;
export type Diet = (typeof DIETS)[number];

/** A household measure of a food, edible part only: one `unit` ("cup, chopped", "clove", "medium") weighs `grams`. */
export interface Portion {
  readonly unit: string;
  readonly grams: number;
}

/** One food of the table, figures per 100 g edible part as bought unless `name` says otherwise. */
export interface Food {
  readonly id: FoodId;
  /** FoodData Central id, where the entry also stands there. */
  readonly fdcId: number | null;
  /** USDA's own description, unchanged: the identity of the entry. */
  readonly name: string;
  /** Our short name for people: "red onion", "chickpeas, canned". */
  readonly displayName: string;
  readonly source: "SR28" | "FNDDS 2017-2018" | "household";
  readonly category: string;
  readonly aisle: Aisle;
  readonly allergens: readonly Allergen[];
  readonly diets: readonly Diet[];
  /** Lower-case singular names people use for it. */
  readonly aliases: readonly string[];
  /** Names of other foods it stands in for, the table having none nearer ("garam masala" for curry powder). */
  readonly standIns?: readonly string[];
  /** Those of its aliases that leave open which of several unlike foods is meant ("beef"). */
  readonly openNames?: readonly string[];
  readonly nutrients: NutrientAmounts;
  readonly portions: readonly Portion[];
  /** Grams in one millilitre where a volume measure is known, else null. */
  readonly gramsPerMl: number | null;
  /** Edible grams of one ordinary piece ("1 onion"; refuse is already off), else null. */
  readonly gramsPerPiece: number | null;
  /** Share of the bought weight that is not eaten (peel, bone), 0–1; 0 when unknown. */
  readonly refuse: number;
  /** How ordinary it is in a kitchen, 0–1: breaks ties in matching. */
  readonly commonness: number;
}

/** A food's name in another European language, as recipes write it. */
export interface Translation {
  readonly name: string;
  readonly language: Language;
  readonly food: Food;
  /** The name is of another food, for which this one stands in. */
  readonly standIn: boolean;
}

/** The whole table with look-up by id. */
export interface FoodTable {
  readonly release: string;
  readonly foods: readonly Food[];
  readonly translations?: readonly Translation[];
  readonly byId: ReadonlyMap<FoodId, Food>;
}
