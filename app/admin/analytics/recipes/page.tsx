import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BarList } from "@/components/analytics/bar-list";
import { ChartCard } from "@/components/analytics/chart-card";
import { HeatTable } from "@/components/analytics/heat-table";
import { PeriodChoice } from "@/components/analytics/period-choice";
import { POPULAR_BY } from "@/lib/domains/analytics/policy";
import { recipesFigures } from "@/lib/domains/analytics/queries/recipes";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { FiguresPage } from "../_components/figures-page";
import { topSentence } from "../_components/top-sentence";
import { figureWords, type PageParams, readPeriod } from "../period";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("analytics"))("recipes.title") };
}

const PATH = "/admin/analytics/recipes";
const KITCHENS_SHOWN = 8;

/** What is popular, which kitchens and when, and whether what is begun is finished. */
export default async function RecipesPage({ searchParams }: { searchParams: PageParams }) {
  const { db } = await requireAdmin();
  const period = await readPeriod(searchParams);
  const asked = (await searchParams).by;
  const by = POPULAR_BY.find((one) => one === asked) ?? "recipe.cooked";
  const figures = await recipesFigures({ db }, period, by);
  const { t, number, share, month, format } = await figureWords(period);
  const { top, kitchens, seasons, completion } = figures;
  const added = figures.added.reduce((sum, one) => sum + one.count, 0);
  const named = kitchens.reduce((sum, one) => sum + one.count, 0);
  const first = kitchens[0];
  const strongest = Math.max(1, ...seasons.rows.flatMap((row) => row.counts));
  const leader = seasons.rows[0];
  const best = leader?.counts.indexOf(Math.max(...leader.counts)) ?? -1;
  const bestMonth = seasons.months[best];
  const columns = ["viewed", "planned", "begun", "cooked", "saved", "skipped", "stars"] as const;
  return (
    <FiguresPage db={db} path={PATH} period={period} keep={`&by=${by}`} download="recipes">
      <ChartCard
        question={t(`recipes.topQuestion.${by}`)}
        answer={topSentence(t, figures)}
        tableLabel={t("asTable")}
        table={{
          columns: [t("recipes.columns.recipe"), ...columns.map((column) => t(`recipes.columns.${column}`))],
          rows: top.map((row) => [
            row.title ?? t("recipes.own"),
            ...columns.map((column) => (row[column] === null ? "–" : number(row[column], column === "stars" ? 1 : 0))),
          ]),
        }}
      >
        <PeriodChoice
          label={t("recipes.by")}
          choices={POPULAR_BY.map((one) => ({
            href: `${PATH}?days=${period.days}&by=${one}`,
            label: t(`recipes.bys.${one}`),
            isCurrent: one === by,
          }))}
        />
        <BarList
          bars={top.map((row) => ({
            key: row.recipeId,
            label: row.title ?? t("recipes.own"),
            value: row.count,
            valueText: number(row.count),
            ...(row.title === null ? {} : { href: `/recipes/${row.recipeId}` }),
          }))}
        />
      </ChartCard>
      <div className="grid gap-5 xl:grid-cols-2">
        <ChartCard
          question={t("recipes.kitchensQuestion")}
          answer={
            first === undefined
              ? t("recipes.kitchensNone")
              : t("recipes.kitchens", { cuisine: capital(first.cuisine), share: share(first.count / named) })
          }
          tableLabel={t("asTable")}
          table={{
            columns: [t("recipes.kitchenColumn"), t("recipes.countColumn")],
            rows: kitchens.map((one) => [capital(one.cuisine), number(one.count)]),
          }}
        >
          <BarList
            bars={kitchens.slice(0, KITCHENS_SHOWN).map((one) => ({
              key: one.cuisine,
              label: capital(one.cuisine),
              value: one.count,
              valueText: number(one.count),
              note: share(one.count / named),
            }))}
          />
        </ChartCard>
        <ChartCard
          question={t("recipes.completionQuestion")}
          answer={
            completion.now.share === null
              ? t("recipes.completionNone")
              : t("recipes.completion", {
                  begun: completion.now.begun,
                  cooked: completion.now.cooked,
                  share: share(completion.now.share),
                  before: completion.before.share === null ? "none" : share(completion.before.share),
                })
          }
        >
          <BarList
            bars={(["planned", "begun", "cooked"] as const).map((step) => ({
              key: step,
              label: t(`recipes.steps.${step}`),
              value: completion.now[step],
              valueText: number(completion.now[step]),
            }))}
          />
        </ChartCard>
      </div>
      <ChartCard
        question={t("recipes.addedQuestion")}
        answer={added === 0 ? t("recipes.addedNone") : t("recipes.added", { count: added })}
      >
        {added === 0 ? null : (
          <BarList
            bars={figures.added.map(({ via, count }) => ({
              key: via,
              label: t(`recipes.ways.${via}`),
              value: count,
              valueText: number(count),
              note: share(count / added),
            }))}
          />
        )}
      </ChartCard>
      <ChartCard
        question={t("recipes.seasonsQuestion")}
        answer={
          leader === undefined || bestMonth === undefined
            ? t("recipes.seasonsNone")
            : t("recipes.seasons", { cuisine: capital(leader.cuisine), month: month(bestMonth) })
        }
      >
        {seasons.rows.length === 0 ? null : (
          <HeatTable
            caption={t("recipes.seasonsQuestion")}
            corner={t("recipes.kitchenColumn")}
            columns={seasons.months.map((at) =>
              format.dateTime(new Date(at), { month: "short", year: "2-digit", timeZone: "UTC" }),
            )}
            rows={seasons.rows.map((row) => ({
              label: capital(row.cuisine),
              cells: row.counts.map((count) => ({ strength: count / strongest, text: number(count) })),
            }))}
          />
        )}
      </ChartCard>
    </FiguresPage>
  );
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
