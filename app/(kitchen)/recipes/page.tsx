import { BookOpen, SearchX } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { after } from "next/server";
import { getTranslations } from "next-intl/server";
import { AddRecipeMenu } from "@/components/recipes/add-recipe-menu";
import { RecipeGrid, type RecipeTile } from "@/components/recipes/recipe-grid";
import { DownloadMenu } from "@/components/reports/download-menu";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { durationOf, type RecipeCard } from "@/lib/domains/recipes/policy";
import { noteSearch } from "@/lib/domains/search/mutations/note-search";
import { listFound } from "@/lib/domains/search/queries/list-found";
import { requireScope } from "@/lib/platform/auth/scope";
import { fieldWords } from "./_components/field-words";
import { FilterForm } from "./_components/filter-form";
import { FoundNote } from "./_components/found-note";
import { filtersOf, isFiltered, moreHref, PAGE, type SearchParams, shownOf } from "./list-params";

const EXPORT = "/api/v1/reports/exports/recipes";

type Words = Awaited<ReturnType<typeof getTranslations<"recipes">>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("recipes"))("list.title") };
}

/** The household's library: everything it can cook, narrowed by the address. */
export default async function RecipesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const scope = await requireScope();
  const params = await searchParams;
  const t = await getTranslations("recipes");
  const filters = filtersOf(params);
  const shown = shownOf(params);
  const papers = await getTranslations("reports");
  const found = await listFound(scope, filters, shown);
  if (filters.words !== "") after(() => noteSearch(scope, { query: filters.words, found: found.total }));
  const { cards, total } = found;
  const narrowed = isFiltered(filters);
  return (
    <>
      <PageHeader
        title={t("list.title")}
        description={narrowed ? t("list.found", { count: total }) : t("list.lead", { count: total })}
        actions={
          <>
            <DownloadMenu
              label={papers("export.recipes")}
              from={EXPORT}
              links={[{ href: "/recipes/book", label: papers("books.title") }]}
            />
            <AddRecipeMenu
              label={t("list.add")}
              words={{
                write: { title: t("ways.write"), hint: t("ways.writeHint") },
                import: { title: t("ways.import"), hint: t("ways.importHint") },
                order: { title: t("ways.order"), hint: t("ways.orderHint") },
              }}
            />
          </>
        }
      />
      <FilterForm current={queryOf(params)} label={t("list.filters")} words={fieldWords(filters, narrowed, t)} />
      <FoundNote found={found} params={params} />
      {cards.length === 0 ? (
        <NothingHere filters={filters} narrowed={narrowed} />
      ) : (
        <>
          <RecipeGrid tiles={cards.map((card) => tileOf(card, t))} favourite={t("filters.favourite")} />
          <div className="mt-8 grid justify-items-center gap-3">
            <p className="text-sm text-soft">{t("list.shown", { shown: cards.length, total })}</p>
            {cards.length < total ? (
              <Link
                href={moreHref(params, shown + PAGE)}
                scroll={false}
                prefetch={false}
                className={buttonClass("plain")}
              >
                {t("list.more")}
              </Link>
            ) : null}
          </div>
        </>
      )}
    </>
  );
}

function tileOf({ id, title, artUrl, isFavourite, minutes, kcal, protein }: RecipeCard, t: Words): RecipeTile {
  return {
    ...{ id, title, artUrl, isFavourite },
    minutes: minutes === null ? "" : t("figures.duration", durationOf(minutes)),
    energy: kcal === null ? "" : t("figures.kcal", { count: Math.round(kcal) }),
    protein: protein === null ? "" : t("figures.proteinShort", { count: Math.round(protein) }),
  };
}

async function NothingHere({ filters, narrowed }: { filters: ReturnType<typeof filtersOf>; narrowed: boolean }) {
  const t = await getTranslations("recipes");
  if (!narrowed || (filters.from === "own" && !isFiltered({ ...filters, from: "all" })))
    return (
      <EmptyState
        icon={<BookOpen aria-hidden="true" />}
        title={t("list.emptyOwn")}
        description={t("list.emptyOwnHint")}
        actions={
          <>
            <LinkButton href="/recipes/import">{t("ways.import")}</LinkButton>
            <LinkButton href="/recipes/new" look="go">
              {t("ways.write")}
            </LinkButton>
            {filters.from === "own" ? (
              <LinkButton href="/recipes" look="bare">
                {t("list.seeCollection")}
              </LinkButton>
            ) : null}
          </>
        }
      />
    );
  return (
    <EmptyState
      icon={<SearchX aria-hidden="true" />}
      title={t("list.noResult")}
      description={t("list.noResultHint")}
      actions={
        <LinkButton href="/recipes" look="go">
          {t("list.clear")}
        </LinkButton>
      }
    />
  );
}

/** The part of the address that the form owns, in a fixed order. */
function queryOf(params: SearchParams): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(params).sort())
    if (name !== "show") for (const value of [params[name] ?? []].flat()) if (value !== "") query.append(name, value);
  return query.toString();
}
