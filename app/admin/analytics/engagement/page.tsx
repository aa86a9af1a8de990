import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BarList } from "@/components/analytics/bar-list";
import { ChartCard } from "@/components/analytics/chart-card";
import { HeatTable } from "@/components/analytics/heat-table";
import { TrendChart } from "@/components/analytics/trend-chart";
import { engagementFigures } from "@/lib/domains/analytics/queries/engagement";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { FiguresPage } from "../_components/figures-page";
import { FunnelCard } from "../_components/funnel-card";
import { figureWords, type PageParams, readPeriod } from "../period";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("analytics"))("engagement.title") };
}

/** A Monday, for the names of weekdays. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY_MS = 86_400_000;

/** Visits, when they happen, how far newcomers come, what is done and how often people return. */
export default async function EngagementPage({ searchParams }: { searchParams: PageParams }) {
  const { db } = await requireAdmin();
  const period = await readPeriod(searchParams);
  const figures = await engagementFigures({ db }, period);
  const { t, day, number, share, trend, format } = await figureWords(period);
  const { visits, now, week, acts, searches, activeDays } = figures;
  const searched = searches.found + searches.nothing;
  const weekday = (place: number, style: "short" | "long") =>
    format.dateTime(new Date(MONDAY + place * DAY_MS), { weekday: style, timeZone: "UTC" });
  const cells = week.flatMap((hours, place) => hours.map((count, hour) => ({ place, hour, count })));
  const busiest = cells.reduce((best, cell) => (cell.count > best.count ? cell : best), {
    place: 0,
    hour: 0,
    count: 0,
  });
  const firstAct = acts[0];
  const people = activeDays.reduce((sum, one) => sum + one.people, 0);
  return (
    <FiguresPage db={db} path="/admin/analytics/engagement" period={period} download="engagement">
      <ChartCard
        question={t("engagement.visitsQuestion")}
        answer={t("engagement.visits", {
          visits: now.visits,
          minutes: t("engagement.minutes", { minutes: Math.round((now.meanSeconds ?? 0) / 60) }),
          events: number(now.meanEvents ?? 0, 1),
        })}
        tableLabel={t("asTable")}
        table={{
          columns: [t("words.day"), t("dashboard.tiles.visits")],
          rows: visits.map((one) => [day(one.at), number(one.value)]).toReversed(),
        }}
      >
        <TrendChart
          label={t("engagement.visitsLabel")}
          points={visits.map((one) => ({ label: day(one.at), value: one.value }))}
          words={trend}
        />
      </ChartCard>
      <ChartCard
        question={t("engagement.weekQuestion")}
        answer={
          busiest.count === 0
            ? t("engagement.weekNone")
            : t("engagement.week", { day: weekday(busiest.place, "long"), hour: busiest.hour })
        }
      >
        {busiest.count === 0 ? null : (
          <HeatTable
            caption={t("engagement.weekQuestion")}
            corner={t("engagement.hourColumn")}
            columns={Array.from({ length: 24 }, (_, hour) => String(hour))}
            isTight
            rows={week.map((hours, place) => ({
              label: weekday(place, "short"),
              cells: hours.map((count, hour) => ({
                strength: count / busiest.count,
                text: t("engagement.weekCell", { day: weekday(place, "long"), hour, count }),
              })),
            }))}
          />
        )}
      </ChartCard>
      <div className="grid gap-5 xl:grid-cols-2">
        <div className="grid content-start gap-5">
          <FunnelCard period={period} steps={figures.funnel} />
          <ChartCard
            question={t("engagement.searchesQuestion")}
            answer={
              searched === 0
                ? t("engagement.searchesNone")
                : t("engagement.searches", { count: searched, share: share(searches.nothing / searched) })
            }
          >
            {searched === 0 ? null : (
              <BarList
                bars={(["found", "nothing"] as const).map((outcome) => ({
                  key: outcome,
                  label: t(`engagement.searchOutcomes.${outcome}`),
                  value: searches[outcome],
                  valueText: number(searches[outcome]),
                  note: share(searches[outcome] / searched),
                }))}
              />
            )}
          </ChartCard>
        </div>
        <ChartCard
          question={t("engagement.actsQuestion")}
          answer={
            firstAct === undefined
              ? t("engagement.actsNone")
              : t("engagement.acts", { act: t(`events.${firstAct.name}`), count: firstAct.count })
          }
        >
          <BarList
            bars={acts.map((act) => ({
              key: act.name,
              label: t(`events.${act.name}`),
              value: act.count,
              valueText: number(act.count),
            }))}
          />
        </ChartCard>
      </div>
      <ChartCard
        question={t("engagement.daysQuestion")}
        answer={
          people === 0
            ? t("engagement.daysNone")
            : t("engagement.days", { people, median: medianDays(activeDays, people) })
        }
      >
        {people === 0 ? null : (
          <BarList
            bars={activeDays.map((one) => ({
              key: String(one.days),
              label: t("engagement.dayCount", { count: one.days }),
              value: one.people,
              valueText: number(one.people),
            }))}
          />
        )}
      </ChartCard>
    </FiguresPage>
  );
}

/** The most days that at least half of the people reach. */
function medianDays(spread: readonly { readonly days: number; readonly people: number }[], people: number): number {
  let reaching = 0;
  for (const one of spread.toReversed()) {
    reaching += one.people;
    if (reaching * 2 >= people) return one.days;
  }
  return 0;
}
