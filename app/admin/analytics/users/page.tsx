import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BarList } from "@/components/analytics/bar-list";
import { ChartCard } from "@/components/analytics/chart-card";
import { HeatTable } from "@/components/analytics/heat-table";
import { TrendChart } from "@/components/analytics/trend-chart";
import { usersFigures } from "@/lib/domains/analytics/queries/users";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { ActiveChart } from "../_components/active-chart";
import { FiguresPage } from "../_components/figures-page";
import { RiskCard } from "../_components/risk-card";
import { figureWords, type PageParams, readPeriod } from "../period";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("analytics"))("users.title") };
}

const WEEKS_SHOWN = 12;

/** Growth, retention and churn. */
export default async function UsersPage({ searchParams }: { searchParams: PageParams }) {
  const { db } = await requireAdmin();
  const period = await readPeriod(searchParams);
  const figures = await usersFigures({ db }, period);
  const { t, day, month, number, share, trend } = await figureWords(period);
  const { retention, churn, monthly, active, joined } = figures;
  const thisMonth = monthly.at(-1);
  const lastMonth = monthly.at(-2);
  const average = active.reduce((sum, one) => sum + one.value, 0) / Math.max(1, active.length);
  const joinedCount = joined.reduce((sum, one) => sum + one.value, 0);
  const weeks = Math.min(WEEKS_SHOWN, Math.max(0, ...retention.cohorts.map((cohort) => cohort.shares.length)));
  return (
    <FiguresPage db={db} path="/admin/analytics/users" period={period} download="users">
      <ActiveChart period={period} figures={figures} />
      <div className="grid gap-5 xl:grid-cols-2">
        <ChartCard
          question={t("users.joinedQuestion")}
          answer={t("users.joined", { count: joinedCount, before: figures.joinedBefore, known: figures.known })}
          tableLabel={t("asTable")}
          table={{
            columns: [t("words.day"), t("events.person.joined")],
            rows: joined.map((one) => [day(one.at), number(one.value)]).toReversed(),
          }}
        >
          <TrendChart
            label={t("users.joinedQuestion")}
            points={joined.map((one) => ({ label: day(one.at), value: one.value }))}
            words={trend}
          />
        </ChartCard>
        <ChartCard
          question={t("users.stickyQuestion")}
          answer={
            lastMonth === undefined
              ? t("users.stickyShort", { people: thisMonth?.people ?? 0 })
              : t("users.sticky", {
                  people: thisMonth?.people ?? 0,
                  share: share(average / Math.max(1, lastMonth.people)),
                })
          }
          tableLabel={t("asTable")}
          table={{
            columns: [t("users.monthColumn"), t("words.people")],
            rows: monthly.map((one) => [month(one.at), number(one.people)]).toReversed(),
          }}
        >
          <TrendChart
            label={t("users.stickyQuestion")}
            points={figures.weekly.map((one) => ({ label: day(one.at), value: one.people }))}
            words={{ ...trend, value: t("users.weeklyKey") }}
          />
        </ChartCard>
      </div>
      <ChartCard
        question={t("users.retentionQuestion")}
        answer={
          retention.afterOne === null
            ? t("users.retentionNone")
            : retention.afterFour === null
              ? t("users.retentionOne", { one: share(retention.afterOne) })
              : t("users.retention", { one: share(retention.afterOne), four: share(retention.afterFour) })
        }
      >
        {retention.cohorts.length === 0 ? null : (
          <HeatTable
            caption={t("users.retentionQuestion")}
            corner={t("users.cohort")}
            columns={Array.from({ length: weeks }, (_, place) => t("users.week", { number: place }))}
            rows={retention.cohorts.map((cohort) => ({
              label: `${day(Date.parse(`${cohort.cohort}T00:00:00Z`))} · ${t("users.cohortSize", { count: cohort.size })}`,
              cells: Array.from({ length: weeks }, (_, place) => {
                const part = cohort.shares[place] ?? null;
                return part === null ? null : { strength: part, text: share(part) };
              }),
            }))}
          />
        )}
      </ChartCard>
      <div className="grid gap-5 xl:grid-cols-2">
        <ChartCard
          question={t("users.churnQuestion")}
          answer={
            churn === null
              ? t("users.churnNone")
              : t("users.churn", {
                  people: churn.people,
                  lost: churn.lost,
                  share: share(churn.lost / churn.people),
                  before: month(churn.monthBefore),
                  month: month(churn.month),
                })
          }
        >
          <BarList
            bars={monthly.slice(-6).map((one) => ({
              key: String(one.at),
              label: month(one.at),
              value: one.people,
              valueText: number(one.people),
            }))}
          />
        </ChartCard>
        <RiskCard period={period} risk={figures.risk} />
      </div>
    </FiguresPage>
  );
}
