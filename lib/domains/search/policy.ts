import type { Allergen, Diet } from "@/lib/engines/foods/food";
import type { Understanding } from "@/lib/engines/search/contract";
import type { RecipeCard } from "../recipes/policy";

/** Most recipes of one answer: further pages end there. */
export const MOST_FOUND = 240;

/** What narrows a search beside its words. */
export interface SearchFilters {
  readonly diets: readonly Diet[];
  readonly maxMinutes: number | null;
  readonly maxKcal: number | null;
  readonly minProtein: number | null;
  readonly meal: "breakfast" | "lunch" | "dinner" | "snack" | null;
  readonly from: "all" | "own" | "collection" | "hidden";
}

export const NO_FILTERS: SearchFilters = {
  diets: [],
  maxMinutes: null,
  maxKcal: null,
  minProtein: null,
  meal: null,
  from: "all",
};

/** One recipe of an answer, best first. */
export interface SearchHit {
  readonly recipeId: string;
  readonly card: RecipeCard;
  readonly score: number;
  /** Share of what was asked that it gives, 0–1. */
  readonly met: number;
}

/** A recipe kept from an answer, and for whose sake. */
export interface WithheldRecipe {
  readonly recipeId: string;
  readonly title: string;
  readonly allergens: readonly Allergen[];
  /** Names of the eaters who may not have it. */
  readonly eaters: readonly string[];
}

export interface SearchAnswer {
  readonly understanding: Understanding;
  readonly hits: readonly SearchHit[];
  /** Kept back for the allergies of the household's eaters; empty where that was not asked for. */
  readonly withheld: readonly WithheldRecipe[];
}

/** From what a household would cook. */
export interface CookFromWish {
  /** Words for foods, as they were typed. */
  readonly typed: readonly string[];
  readonly isPantryUsed: boolean;
  /** Foods of the pantry set aside for this question. */
  readonly leftOut: readonly string[];
  /** Foods that may be missing and that nothing at hand stands in for; null = any. */
  readonly mostMissing: number | null;
}

/** What is offered while someone types. */
export interface Suggestions {
  readonly understanding: Understanding;
  readonly recipes: readonly RecipeCard[];
  readonly foods: readonly { readonly id: string; readonly name: string }[];
  /** The query as it was probably meant, null where it was read as it stands. */
  readonly didYouMean: string | null;
}

/** What vectors can be compared with each other: those of one model, and of one length. */
export const vectorName = (by: { readonly provider: string; readonly model: string }, length: number): string =>
  `${by.provider}/${by.model} (${length})`;

/** The query with its slips mended, null where there are none. */
export function mendedQuery({ query, repairs }: Understanding): string | null {
  if (repairs.length === 0) return null;
  let mended = query;
  for (const { from, to, read } of [...repairs].sort((a, b) => b.from - a.from))
    mended = `${mended.slice(0, from)}${read}${mended.slice(to)}`;
  return mended;
}

/** The query without one thing that was understood: what taking its chip away asks for. */
export function queryWithout(query: string, { from, to }: { readonly from: number; readonly to: number }): string {
  return `${query.slice(0, from)} ${query.slice(to)}`
    .replace(/\s+/g, " ")
    .replace(/^\s*(?:and|or|with|but|,)\s+|\s+(?:and|or|with|but|,|under|in)\s*$/gi, "")
    .replace(/\s+,/g, ",")
    .trim();
}
