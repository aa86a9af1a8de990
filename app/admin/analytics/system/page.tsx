import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BarList } from "@/components/analytics/bar-list";
import { ChartCard } from "@/components/analytics/chart-card";
import { TrendChart } from "@/components/analytics/trend-chart";
import { systemFigures } from "@/lib/domains/analytics/queries/system";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { FiguresPage } from "../_components/figures-page";
import { figureWords, type PageParams, readPeriod } from "../period";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("analytics"))("system.title") };
}

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** Speed, errors, background work, what is stored and what models cost. */
export default async function SystemPage({ searchParams }: { searchParams: PageParams }) {
  const { db } = await requireAdmin();
  const period = await readPeriod(searchParams);
  const figures = await systemFigures({ db }, period);
  const { t, day, number, trend, format } = await figureWords(period);
  const { pages, errors, jobs, queue, storage, ai } = figures;
  const time = (ms: number | null) =>
    ms === null
      ? "–"
      : ms >= 1000
        ? format.number(ms / 1000, { style: "unit", unit: "second", maximumFractionDigits: 1 })
        : format.number(ms, { style: "unit", unit: "millisecond", maximumFractionDigits: 0 });
  const size = (bytes: number) => {
    const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
    return format.number(bytes / 1000 ** power, {
      style: "unit",
      unit: UNITS[power] ?? "byte",
      maximumFractionDigits: 1,
    });
  };
  const money = (micros: number) =>
    format.number(micros / 1e6, { style: "currency", currency: "USD", maximumFractionDigits: 4 });
  const shown = pages.filter((page) => page.figure === "LCP").sort((a, b) => (b.p75 ?? 0) - (a.p75 ?? 0));
  const views = shown.reduce((sum, page) => sum + page.count, 0);
  const typical = shown.reduce((sum, page) => sum + (page.p75 ?? 0) * page.count, 0) / Math.max(1, views);
  const slowest = shown[0];
  const figureText = (figure: string, value: number | null) =>
    figure === "CLS" ? (value === null ? "–" : number(value / 1000, 3)) : time(value);
  return (
    <FiguresPage db={db} path="/admin/analytics/system" period={period} download="system" isShownEmpty>
      <ChartCard
        question={t("system.speedQuestion")}
        answer={
          slowest === undefined
            ? t("system.speedNone")
            : t("system.speed", { p75: time(typical), page: slowest.page, slow: time(slowest.p75) })
        }
        tableLabel={t("asTable")}
        table={{
          columns: (["page", "figure", "count", "p50", "p75", "p95"] as const).map((name) =>
            t(`system.speedColumns.${name}`),
          ),
          rows: pages.map((page) => [
            page.page,
            page.figure,
            number(page.count),
            figureText(page.figure, page.p50),
            figureText(page.figure, page.p75),
            figureText(page.figure, page.p95),
          ]),
        }}
      >
        <BarList
          bars={shown.map((page) => ({
            key: page.page,
            label: page.page,
            value: page.p75 ?? 0,
            valueText: time(page.p75),
          }))}
        />
      </ChartCard>
      <ChartCard
        question={t("system.errorsQuestion")}
        answer={t("system.errors", {
          count: errors.reduce((sum, one) => sum + one.value, 0),
          before: figures.errorsBefore,
        })}
        tableLabel={t("asTable")}
        table={{
          columns: [t("system.errorColumn"), t("recipes.countColumn")],
          rows: figures.errorPlaces.map((one) => [one.label, number(one.count)]),
        }}
      >
        <TrendChart
          label={t("system.errorsLabel")}
          points={errors.map((one) => ({ label: day(one.at), value: one.value }))}
          words={trend}
        />
      </ChartCard>
      <ChartCard
        question={t("system.jobsQuestion")}
        answer={t("system.jobs", {
          runs: jobs.reduce((sum, job) => sum + job.runs, 0),
          failed: jobs.reduce((sum, job) => sum + job.failed, 0),
          waiting: queue.waiting,
        })}
        tableLabel={t("asTable")}
        table={{
          columns: (["job", "runs", "failed", "p50", "p95"] as const).map((name) => t(`system.jobColumns.${name}`)),
          rows: jobs.map((job) => [job.name, number(job.runs), number(job.failed), time(job.p50Ms), time(job.p95Ms)]),
        }}
      />
      <div className="grid gap-5 xl:grid-cols-2">
        <ChartCard
          question={t("system.storageQuestion")}
          answer={t("system.storage", {
            database: size(storage.databaseBytes),
            files: storage.files,
            bytes: size(storage.fileBytes),
          })}
          tableLabel={t("asTable")}
          table={{
            columns: [t("system.tableColumn"), t("system.bytesColumn"), t("system.rowsColumn")],
            rows: storage.tables.map((one) => [one.table, size(one.bytes), number(one.rows)]),
          }}
        >
          <BarList
            bars={storage.tables.slice(0, 6).map((one) => ({
              key: one.table,
              label: one.table,
              value: one.bytes,
              valueText: size(one.bytes),
            }))}
          />
        </ChartCard>
        <ChartCard
          question={t("system.aiQuestion")}
          answer={t("system.ai", { calls: ai.calls, cost: money(ai.micros), unpriced: ai.unpriced })}
          tableLabel={t("asTable")}
          table={{
            columns: [t("words.day"), t("system.aiColumn")],
            rows: ai.calls === 0 ? [] : ai.days.map((one) => [day(one.at), money(one.value)]).toReversed(),
          }}
        >
          {ai.micros === 0 ? null : (
            <TrendChart
              label={t("system.aiLabel")}
              points={ai.days.map((one) => ({ label: day(one.at), value: one.value / 1e6 }))}
              words={trend}
            />
          )}
        </ChartCard>
      </div>
    </FiguresPage>
  );
}
