import type { getTranslations } from "next-intl/server";
import { RECIPE_SORTS, type RecipeFilters } from "@/lib/domains/recipes/policy";
import { DIETS } from "@/lib/engines/foods/food";
import { SLOT_KINDS } from "@/lib/engines/planning/contract";
import { hiddenFilters } from "../list-params";

const TIMES = [15, 30, 45, 60, 120];
const KCALS = [300, 400, 500, 600, 800];
const PROTEINS = [10, 20, 30, 40];

/** One of a few, as a native select shows it. */
interface Choice {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The form of the list in words that are ready to show, filled from the address. */
export interface FieldWords {
  readonly search: { readonly label: string; readonly value: string };
  readonly time: Choice;
  readonly sort: Choice;
  readonly apply: string;
  readonly quick: string;
  readonly chips: readonly {
    readonly name: string;
    readonly value: string;
    readonly label: string;
    readonly isOn: boolean;
  }[];
  readonly more: { readonly label: string; readonly isOpen: boolean };
  readonly ingredient: { readonly label: string; readonly example: string; readonly value: string };
  readonly rest: readonly Choice[];
  /** Takes every filter away; null where none is set. */
  readonly clear: string | null;
}

/** Words are made on the server, so that the browser needs neither the catalogue nor each option a second time. */
export function fieldWords(
  filters: RecipeFilters,
  isNarrowed: boolean,
  t: Awaited<ReturnType<typeof getTranslations<"recipes">>>,
): FieldWords {
  const open = hiddenFilters(filters);
  const upTo = (
    name: string,
    label: string,
    steps: readonly number[],
    current: number | null,
    any: string,
    said: (count: number) => string,
  ): Choice => ({
    ...{ name, label, value: String(current ?? "") },
    options: [
      { value: "", label: any },
      ...withCurrent(steps, current).map((n) => ({ value: String(n), label: said(n) })),
    ],
  });
  return {
    search: { label: t("filters.search"), value: filters.words },
    time: upTo("time", t("filters.time"), TIMES, filters.maxMinutes, t("filters.anyTime"), (count) =>
      t("filters.upToMinutes", { count }),
    ),
    sort: {
      ...{ name: "sort", label: t("filters.sort"), value: filters.sort === "ours" ? "" : filters.sort },
      options: RECIPE_SORTS.map((sort) => ({
        value: sort === "ours" ? "" : sort,
        label: t(`sorts.${sort === "ours" && filters.words !== "" ? "best" : sort}`),
      })),
    },
    apply: t("filters.apply"),
    quick: t("filters.quick"),
    chips: [
      { name: "fav", value: "1", label: t("filters.favourites"), isOn: filters.onlyFavourites },
      ...DIETS.map((diet) => ({
        ...{ name: "diet", value: diet, label: t(`diets.${diet}`), isOn: filters.diets.includes(diet) },
      })),
    ],
    more: { label: open > 0 ? t("filters.moreSet", { count: open }) : t("filters.more"), isOpen: open > 0 },
    ingredient: {
      label: t("filters.ingredient"),
      example: t("filters.ingredientExample"),
      value: filters.ingredient,
    },
    rest: [
      {
        ...{ name: "meal", label: t("filters.meal"), value: filters.kind ?? "" },
        options: [
          { value: "", label: t("filters.any") },
          ...SLOT_KINDS.map((kind) => ({ value: kind, label: t(`meals.${kind}`) })),
        ],
      },
      upTo("kcal", t("filters.kcal"), KCALS, filters.maxKcal, t("filters.any"), (count) =>
        t("filters.upToKcal", { count }),
      ),
      upTo("protein", t("filters.protein"), PROTEINS, filters.minProtein, t("filters.any"), (count) =>
        t("filters.fromGrams", { count }),
      ),
      {
        ...{ name: "from", label: t("filters.from"), value: filters.from === "all" ? "" : filters.from },
        options: [
          { value: "", label: t("filters.fromAll") },
          { value: "own", label: t("filters.fromOwn") },
          { value: "collection", label: t("filters.fromCollection") },
          { value: "hidden", label: t("filters.fromHidden") },
        ],
      },
    ],
    clear: isNarrowed ? t("list.clear") : null,
  };
}

/** A value that only the address knows still has its option. */
const withCurrent = (options: readonly number[], current: number | null): readonly number[] =>
  current === null || options.includes(current) ? options : [...options, current].sort((a, b) => a - b);
