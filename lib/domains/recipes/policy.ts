import type { Allergen, Diet } from "@/lib/engines/foods/food";
import type { NutrientAmounts } from "@/lib/engines/foods/nutrients";

/** What a card, a plan or a day shows of a recipe; figures per serving. */
export interface RecipeSummary {
  readonly id: string;
  readonly title: string;
  /** Null where nothing could be counted. */
  readonly kcal: number | null;
  readonly protein: number | null;
  readonly minutes: number | null;
  /** Servings the recipe makes as written. */
  readonly servings: number;
  /** A picture of it: the household's photo, or art drawn from its foods. Width to height 4 : 3. */
  readonly artUrl: string;
  readonly nutrients: NutrientAmounts;
  readonly diets: readonly Diet[];
  readonly allergens: readonly Allergen[];
  /** Of this household; otherwise of the collection. */
  readonly isOwn: boolean;
  /** Set aside by its household: a plan made before still shows it. */
  readonly isDeleted: boolean;
}

/** Where a recipe's picture is; the address changes whenever the picture may. */
export function artUrlOf(row: { readonly id: string; readonly coverFileId: string | null; readonly updatedAt: Date }) {
  return row.coverFileId === null
    ? `/api/files/art/${row.id}?v=${row.updatedAt.getTime().toString(36)}`
    : `/api/files/${row.coverFileId}?size=card`;
}

/** The same picture as large as it is. */
export function coverUrlOf(row: Parameters<typeof artUrlOf>[0]) {
  return row.coverFileId === null ? artUrlOf(row) : `/api/files/${row.coverFileId}`;
}

/** Minutes until it can be eaten, from whichever times are known. */
export function minutesOf(row: {
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
}): number | null {
  if (row.totalMinutes !== null) return row.totalMinutes;
  if (row.prepMinutes === null && row.cookMinutes === null) return null;
  return (row.prepMinutes ?? 0) + (row.cookMinutes ?? 0);
}

/** How much a household likes a recipe, 0–1: half where it has said nothing. */
export function appealOf(mark: { readonly isFavourite: boolean | null; readonly rating: number | null }): number {
  const rated = mark.rating === null ? 0 : (mark.rating - 3) * 0.15;
  return Math.min(1, Math.max(0, 0.5 + rated + (mark.isFavourite === true ? 0.25 : 0)));
}

/** An id from an address may be anything; the database takes only UUIDs. */
export const isId = (id: string): boolean => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id);

/** Which recipes a list shows; absent = any. */
export interface RecipeFilters {
  /** Words of title, cuisine, tags or ingredients. */
  readonly words: string;
  readonly diets: readonly Diet[];
  /** Words of an ingredient. */
  readonly ingredient: string;
  readonly maxMinutes: number | null;
  readonly maxKcal: number | null;
  /** Grams a serving. */
  readonly minProtein: number | null;
  readonly kind: "breakfast" | "lunch" | "dinner" | "snack" | null;
  readonly from: "all" | "own" | "collection" | "hidden";
  readonly onlyFavourites: boolean;
  readonly sort: RecipeSort;
}

export const RECIPE_SORTS = ["ours", "title", "quick", "protein", "light", "newest"] as const;
export type RecipeSort = (typeof RECIPE_SORTS)[number];

/** What a list shows of a recipe. */
export interface RecipeCard {
  readonly id: string;
  readonly title: string;
  readonly kcal: number | null;
  readonly protein: number | null;
  readonly minutes: number | null;
  readonly artUrl: string;
  readonly diets: readonly Diet[];
  readonly doubtfulLines: number;
  readonly isOwn: boolean;
  readonly isFavourite: boolean;
  readonly rating: number | null;
}

/** Minutes as people say them: under a hundred as they are, else hours and minutes. */
export function durationOf(minutes: number): { readonly hours: number; readonly minutes: number } {
  return minutes < 100 ? { hours: 0, minutes } : { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/** Servings asked for in an address; null where it asks for none that make sense. */
export function servingsIn(text: string | string[] | undefined): number | null {
  const value = Number(typeof text === "string" ? text : "");
  return Number.isFinite(value) && value > 0 && value <= 200 ? value : null;
}
