import { ChartCard } from "@/components/analytics/chart-card";
import { TrendChart } from "@/components/analytics/trend-chart";
import type { usersFigures } from "@/lib/domains/analytics/queries/users";
import type { Period } from "@/lib/engines/analytics/period";
import { figureWords } from "../period";

const DAY_MS = 86_400_000;

/** People a day, beside the days before, and what may come. */
export async function ActiveChart({
  period,
  figures,
}: {
  period: Period;
  figures: Pick<Awaited<ReturnType<typeof usersFigures>>, "active" | "activeBefore" | "forecast">;
}) {
  const { t, day, number, trend } = await figureWords(period);
  const { active, activeBefore, forecast } = figures;
  // Today is not over: what it has come to so far says nothing of the days.
  const whole = active.slice(0, -1);
  const most = whole.reduce((best, one) => (one.value > best.value ? one : best), { at: 0, value: 0 });
  const average = whole.reduce((sum, one) => sum + one.value, 0) / Math.max(1, whole.length);
  // The first day that is forecast is today, which is not over.
  const ahead = forecast.ok
    ? forecast.points.map((point, place) => ({ ...point, at: period.before + (place - 1) * DAY_MS }))
    : [];
  const last = ahead.at(-1);
  const today = ahead[0];
  const points = [
    ...active.map((one, place) => ({
      label: day(one.at),
      value: place < whole.length ? one.value : null,
      before: activeBefore[place]?.value ?? null,
      ...(today !== undefined && one.at === today.at
        ? { forecast: round(today.value), range: [round(today.low), round(today.high)] as const }
        : {}),
    })),
    ...ahead.slice(1).map((point) => ({
      label: t("users.forecastDay", { day: day(point.at) }),
      tick: day(point.at),
      value: null,
      forecast: round(point.value),
      range: [round(point.low), round(point.high)] as const,
    })),
  ];
  return (
    <ChartCard
      question={t("users.activeQuestion")}
      answer={
        most.value === 0 ? (
          t("users.activeNone")
        ) : (
          <>
            {t("users.active", {
              average: number(average, average < 10 ? 1 : 0),
              rounded: Math.round(average),
              most: number(most.value),
              day: day(most.at),
            })}{" "}
            {last === undefined
              ? t("users.activeNoForecast")
              : t("users.activeForecast", {
                  value: number(last.value),
                  day: day(last.at),
                  low: number(last.low),
                  high: number(last.high),
                })}
          </>
        )
      }
      tableLabel={t("asTable")}
      table={{
        columns: [t("words.day"), t("words.now"), t("words.before")],
        rows: active
          .map((one, place) => [day(one.at), number(one.value), number(activeBefore[place]?.value ?? 0)])
          .toReversed(),
      }}
    >
      <TrendChart label={t("users.activeLabel")} points={points} words={trend} />
    </ChartCard>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
