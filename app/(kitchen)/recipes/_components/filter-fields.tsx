import { SlidersHorizontal } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { ChipToggle } from "@/components/ui/chip-toggle";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SearchInput } from "@/components/ui/search-input";
import { Select } from "@/components/ui/select";
import { RECIPE_SORTS, type RecipeFilters } from "@/lib/domains/recipes/policy";
import { DIETS } from "@/lib/engines/foods/food";
import { SLOT_KINDS } from "@/lib/engines/planning/contract";
import { hiddenFilters } from "../list-params";

const TIMES = [15, 30, 45, 60, 120];
const KCALS = [300, 400, 500, 600, 800];
const PROTEINS = [10, 20, 30, 40];

/** The fields of the list's form, filled from the address. */
export function FilterFields({ filters, isNarrowed }: { filters: RecipeFilters; isNarrowed: boolean }) {
  const t = useTranslations("recipes");
  const open = hiddenFilters(filters);
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <div className="min-w-0 flex-1 basis-72">
          <SearchInput
            name="q"
            label={t("filters.search")}
            placeholder={t("filters.search")}
            defaultValue={filters.words}
          />
        </div>
        <div className="min-w-0 flex-1 basis-36 sm:max-w-48">
          <Select
            name="time"
            aria-label={t("filters.time")}
            defaultValue={String(filters.maxMinutes ?? "")}
            options={[
              { value: "", label: t("filters.anyTime") },
              ...withCurrent(TIMES, filters.maxMinutes).map((n) => ({
                value: String(n),
                label: t("filters.upToMinutes", { count: n }),
              })),
            ]}
          />
        </div>
        <div className="min-w-0 flex-1 basis-36 sm:max-w-48">
          <Select
            name="sort"
            aria-label={t("filters.sort")}
            defaultValue={filters.sort === "ours" ? "" : filters.sort}
            options={RECIPE_SORTS.map((sort) => ({
              value: sort === "ours" ? "" : sort,
              label: t(`sorts.${sort === "ours" && filters.words !== "" ? "best" : sort}`),
            }))}
          />
        </div>
        <noscript>
          <button type="submit" className={buttonClass("plain")}>
            {t("filters.apply")}
          </button>
        </noscript>
      </div>
      <fieldset className="min-w-0">
        <legend className="sr-only">{t("filters.quick")}</legend>
        <div className="scroll-row -mx-4 scroll-px-4 gap-2 px-4 py-1 sm:mx-0 sm:flex-wrap sm:overflow-visible sm:px-0">
          <ChipToggle name="fav" value="1" defaultChecked={filters.onlyFavourites}>
            {t("filters.favourites")}
          </ChipToggle>
          {DIETS.map((diet) => (
            <ChipToggle key={diet} name="diet" value={diet} defaultChecked={filters.diets.includes(diet)}>
              {t(`diets.${diet}`)}
            </ChipToggle>
          ))}
        </div>
      </fieldset>
      <details open={open > 0} className="group">
        <summary className="-mx-2 inline-flex min-h-11 items-center gap-2 rounded-control px-2 text-soft hover:text-ink">
          <SlidersHorizontal aria-hidden="true" className="size-4" />
          {open > 0 ? t("filters.moreSet", { count: open }) : t("filters.more")}
        </summary>
        <div className="mt-2 grid grid-cols-2 gap-3 rounded-tile bg-sunk p-4 md:grid-cols-3 xl:grid-cols-5">
          <Field label={t("filters.ingredient")} className="col-span-2 md:col-span-1">
            <Input name="with" defaultValue={filters.ingredient} placeholder={t("filters.ingredientExample")} />
          </Field>
          <Field label={t("filters.meal")}>
            <Select
              name="meal"
              defaultValue={filters.kind ?? ""}
              options={[
                { value: "", label: t("filters.any") },
                ...SLOT_KINDS.map((kind) => ({ value: kind, label: t(`meals.${kind}`) })),
              ]}
            />
          </Field>
          <Field label={t("filters.kcal")}>
            <Select
              name="kcal"
              defaultValue={String(filters.maxKcal ?? "")}
              options={[
                { value: "", label: t("filters.any") },
                ...withCurrent(KCALS, filters.maxKcal).map((n) => ({
                  value: String(n),
                  label: t("filters.upToKcal", { count: n }),
                })),
              ]}
            />
          </Field>
          <Field label={t("filters.protein")}>
            <Select
              name="protein"
              defaultValue={String(filters.minProtein ?? "")}
              options={[
                { value: "", label: t("filters.any") },
                ...withCurrent(PROTEINS, filters.minProtein).map((n) => ({
                  value: String(n),
                  label: t("filters.fromGrams", { count: n }),
                })),
              ]}
            />
          </Field>
          <Field label={t("filters.from")}>
            <Select
              name="from"
              defaultValue={filters.from === "all" ? "" : filters.from}
              options={[
                { value: "", label: t("filters.fromAll") },
                { value: "own", label: t("filters.fromOwn") },
                { value: "collection", label: t("filters.fromCollection") },
                { value: "hidden", label: t("filters.fromHidden") },
              ]}
            />
          </Field>
        </div>
      </details>
      {isNarrowed ? (
        <p>
          <Link href="/recipes" className="prose-link inline-flex min-h-9 items-center text-sm">
            {t("list.clear")}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

/** A value that only the address knows still has its option. */
const withCurrent = (options: readonly number[], current: number | null): readonly number[] =>
  current === null || options.includes(current) ? options : [...options, current].sort((a, b) => a - b);
