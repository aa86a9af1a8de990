import { FileText } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { filterChoice } from "@/components/admin/filter-choice";
import { ListPage } from "@/components/admin/list-page";
import { readListParams, type SearchParams } from "@/components/admin/list-params";
import { BulkChange } from "@/components/community/bulk-change";
import { Chip } from "@/components/ui/chip";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import {
  listAllRecipes,
  listCuisines,
  RECIPE_KINDS,
  RECIPE_SORTS,
} from "@/lib/domains/community/queries/moderate-recipes";
import { currentScope, requireAdmin } from "@/lib/platform/auth/scope";
import { changeCollectionAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation"))("recipes.title") };
}

/** Recipes of the collection to look after, and what was reported. */
export default async function RecipesAdminPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { db } = await requireAdmin();
  const t = await getTranslations("moderation.recipes");
  const reasons = await getTranslations("community.report.reasons");
  const format = await getFormatter();
  const list = readListParams(await searchParams, {
    sorts: RECIPE_SORTS,
    sort: "-changed",
    filters: { kind: z.enum(RECIPE_KINDS), cuisine: z.string().max(60) },
  });
  // Recipes are written in a kitchen, and go to the collection from there.
  const hasKitchen = (await currentScope()) !== null;
  const { rows, total } = await listAllRecipes({ db }, { ...list, ...list.filters });
  const cuisines = await listCuisines({ db });
  return (
    <ListPage
      title={t("title")}
      description={t("lead")}
      actions={hasKitchen ? <LinkButton href="/recipes/generate">{t("generate")}</LinkButton> : null}
      note={
        <div className="grid gap-3">
          <Notice>{t("privacy")}</Notice>
          {hasKitchen ? null : (
            <Notice>
              {t.rich("needsKitchen", {
                link: (chunks) => (
                  <Link href="/onboarding" className="prose-link">
                    {chunks}
                  </Link>
                ),
              })}
            </Notice>
          )}
        </div>
      }
      search={t("search")}
      choices={[
        filterChoice(list.filters, "kind", t("anyKind"), RECIPE_KINDS, (value) => t(`kinds.${value}`)),
        filterChoice(list.filters, "cuisine", t("anyCuisine"), cuisines),
      ]}
      sorts={[
        { value: "", label: t("byChange") },
        { value: "title", label: t("byTitle") },
      ]}
      tools={<BulkChange change={changeCollectionAction} />}
      path="/admin/recipes"
      list={list}
      rows={rows}
      total={total}
      rowKey={(one) => one.id}
      empty={{ title: t("empty"), icon: <FileText /> }}
      bulk={{ name: (one) => one.title ?? t("private"), acts: [] }}
      columns={[
        {
          key: "title",
          label: t("recipe"),
          sort: "title",
          isMain: true,
          cell: (one) => (
            <span className="grid gap-1">
              <Link href={`/admin/recipes/${one.id}`} className={one.title === null ? "text-soft" : "prose-link"}>
                {one.title ?? t("private")}
              </Link>
              {one.reports.map((report) => (
                <span key={`${report.name} ${report.createdAt.getTime()}`} className="text-sm font-normal text-tomato">
                  {t("reported", { name: report.name, reason: reasons(report.reason) })}
                </span>
              ))}
            </span>
          ),
        },
        {
          key: "owner",
          label: t("owner"),
          cell: (one) =>
            one.householdId === null ? (
              <Chip tone={one.isHidden ? "quiet" : "herb"}>{t(one.isHidden ? "kinds.hidden" : "collection")}</Chip>
            ) : (
              one.householdName
            ),
        },
        { key: "cuisine", label: t("cuisine"), cell: (one) => one.cuisine ?? "–" },
        { key: "tags", label: t("tags"), isWideOnly: true, cell: (one) => one.tags.join(", ") },
        {
          key: "changed",
          label: t("changed"),
          sort: "changed",
          isWhole: true,
          cell: (one) => format.dateTime(one.updatedAt, { dateStyle: "medium" }),
        },
      ]}
    />
  );
}
