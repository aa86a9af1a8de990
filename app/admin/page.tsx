import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { BarList } from "@/components/analytics/bar-list";
import { ChartCard } from "@/components/analytics/chart-card";
import { StatTile } from "@/components/analytics/stat-tile";
import { PageHeader } from "@/components/ui/page-header";
import { engagementFigures } from "@/lib/domains/analytics/queries/engagement";
import { popularRecipes } from "@/lib/domains/analytics/queries/recipes";
import { headlines, usersFigures } from "@/lib/domains/analytics/queries/users";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { ActiveChart } from "./analytics/_components/active-chart";
import { FiguresPage } from "./analytics/_components/figures-page";
import { FunnelCard } from "./analytics/_components/funnel-card";
import { topSentence } from "./analytics/_components/top-sentence";
import { figureWords, type PageParams, readPeriod } from "./analytics/period";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("analytics"))("dashboard.title") };
}

/** Where an admin begins: what happens here, and what changed. */
export default async function AdminPage({ searchParams }: { searchParams: PageParams }) {
  const { db } = await requireAdmin();
  const period = await readPeriod(searchParams);
  const { t, number, change } = await figureWords(period);
  const figures = await headlines({ db }, period);
  const users = await usersFigures({ db }, period);
  const engagement = await engagementFigures({ db }, period);
  const recipes = await popularRecipes({ db }, period);
  const mean = (days: readonly { readonly value: number }[]) =>
    days.reduce((sum, day) => sum + day.value, 0) / Math.max(1, days.length);
  const people = { now: mean(users.active.slice(0, -1)), before: mean(users.activeBefore) };
  const query = `?days=${period.days}`;
  const tiles = [
    { name: "people", href: "/admin/analytics/users", ...people },
    { name: "visits", href: "/admin/analytics/engagement", ...figures.visits },
    { name: "joined", href: "/admin/analytics/users", ...figures.joined },
    { name: "planned", href: "/admin/analytics/engagement", ...figures.planned },
    { name: "lists", href: "/admin/analytics/engagement", ...figures.lists },
    { name: "cooked", href: "/admin/analytics/recipes", ...figures.cooked },
  ] as const;
  return (
    <>
      <PageHeader title={t("dashboard.title")} description={t("dashboard.lead")} />
      <FiguresPage db={db} path="/admin" period={period}>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {tiles.map((tile) => (
            <StatTile
              key={tile.name}
              label={t(`dashboard.tiles.${tile.name}`)}
              value={number(tile.now, tile.name === "people" && tile.now < 10 ? 1 : 0)}
              {...change(tile.now, tile.before)}
              href={`${tile.href}${query}`}
            />
          ))}
        </div>
        <ActiveChart period={period} figures={users} />
        <div className="grid gap-5 xl:grid-cols-2">
          <ChartCard question={t("recipes.topQuestion.recipe.cooked")} answer={topSentence(t, recipes)}>
            <BarList
              bars={recipes.top.slice(0, 8).map((row) => ({
                key: row.recipeId,
                label: row.title ?? t("recipes.own"),
                value: row.count,
                valueText: number(row.count),
              }))}
            />
          </ChartCard>
          <FunnelCard period={period} steps={engagement.funnel} />
        </div>
        <p>
          <Link href={`/admin/analytics/users${query}`} className="prose-link inline-flex min-h-9 items-center">
            {t("dashboard.all")}
          </Link>
        </p>
      </FiguresPage>
    </>
  );
}
