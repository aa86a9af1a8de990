import { RECIPE_SORTS, type RecipeFilters } from "@/lib/domains/recipes/policy";
import { DIETS } from "@/lib/engines/foods/food";
import { SLOT_KINDS } from "@/lib/engines/planning/contract";

export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

export const PAGE = 24;
const MOST = 2000;

/** What the address asks for; what it says wrongly is ignored. */
export function filtersOf(params: SearchParams): RecipeFilters {
  const from = one(params.from);
  return {
    words: (one(params.q) ?? "").slice(0, 240),
    diets: DIETS.filter((diet) => all(params.diet).includes(diet)),
    ingredient: (one(params.with) ?? "").slice(0, 100),
    maxMinutes: positive(params.time),
    maxKcal: positive(params.kcal),
    minProtein: positive(params.protein),
    kind: SLOT_KINDS.find((kind) => kind === one(params.meal)) ?? null,
    from: from === "own" || from === "collection" || from === "hidden" ? from : "all",
    onlyFavourites: one(params.fav) === "1",
    sort: RECIPE_SORTS.find((sort) => sort === one(params.sort)) ?? "ours",
  };
}

/** How many cards the address asks for. */
export const shownOf = (params: SearchParams): number =>
  Math.min(MOST, Math.max(PAGE, Math.ceil((positive(params.show) ?? PAGE) / PAGE) * PAGE));

/** The same address with other values; an empty one is left out, and the list begins anew. */
export function hrefWith(params: SearchParams, changes: Readonly<Record<string, string>>): string {
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...params, ...changes }))
    if (name !== "show") for (const text of all(value)) if (text !== "") next.append(name, text);
  const query = next.toString();
  return query === "" ? "/recipes" : `/recipes?${query}`;
}

/** The same address with more cards. */
export function moreHref(params: SearchParams, show: number): string {
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    if (name !== "show") for (const text of all(value)) if (text !== "") next.append(name, text);
  next.set("show", String(show));
  return `/recipes?${next}`;
}

/** How many filters are set behind "More filters". */
export const hiddenFilters = (filters: RecipeFilters): number =>
  [filters.ingredient !== "", filters.maxKcal, filters.minProtein, filters.kind, filters.from !== "all"].filter(Boolean)
    .length;

export const isFiltered = (filters: RecipeFilters): boolean =>
  hiddenFilters(filters) > 0 ||
  filters.words !== "" ||
  filters.diets.length > 0 ||
  filters.maxMinutes !== null ||
  filters.onlyFavourites;

const all = (value: SearchParams[string]): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;
const one = (value: SearchParams[string]): string | undefined => all(value)[0]?.trim();
function positive(value: SearchParams[string]): number | null {
  const number = Number(one(value) ?? "");
  return Number.isFinite(number) && number > 0 ? Math.min(number, 100_000) : null;
}
