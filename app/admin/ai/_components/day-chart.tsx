import { useFormatter, useTranslations } from "next-intl";
import { ChartCard } from "@/components/analytics/chart-card";
import type { AiDay } from "@/lib/domains/ai/policy";
import { dollars } from "./dollars";

const HEIGHT = 120;

/** What each day cost; where everything is free, how much was asked. */
export function DayChart({ days }: { days: readonly AiDay[] }) {
  const t = useTranslations("adminAi.chart");
  const format = useFormatter();
  const cost = days.reduce((sum, day) => sum + day.costMicros, 0);
  const calls = days.reduce((sum, day) => sum + day.calls, 0);
  if (calls === 0) return <ChartCard question={t("calls")} answer={`${t("empty")}. ${t("emptyText")}`} />;
  const isPaid = cost > 0;
  const amountOf = (day: AiDay) => (isPaid ? day.costMicros : day.calls);
  const most = days.reduce((best, day) => (amountOf(day) > amountOf(best) ? day : best));
  const dayText = (day: AiDay) =>
    format.dateTime(new Date(day.day), { day: "numeric", month: "long", timeZone: "UTC" });
  const sentence = isPaid
    ? t("costText", {
        amount: dollars(format, cost),
        days: days.length,
        day: dayText(most),
        most: dollars(format, most.costMicros),
      })
    : t("callsText", { calls, days: days.length, day: dayText(most), most: most.calls });
  const [first, last] = [days[0], days.at(-1)];
  return (
    <ChartCard
      question={t(isPaid ? "cost" : "calls")}
      answer={sentence}
      tableLabel={t("table")}
      table={{
        columns: [t("day"), t("cost"), t("calls")],
        rows: days.map((day) => [dayText(day), dollars(format, day.costMicros), format.number(day.calls)]).toReversed(),
      }}
    >
      <div>
        <svg
          role="img"
          aria-label={sentence}
          viewBox={`0 0 ${days.length * 10} ${HEIGHT}`}
          preserveAspectRatio="none"
          className="block h-32 w-full"
        >
          <line x1="0" x2={days.length * 10} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="stroke-line" />
          {days.map((day, index) => {
            const value = amountOf(day);
            const height = value === 0 ? 0 : Math.max(2, (value / amountOf(most)) * (HEIGHT - 6));
            return (
              <g key={day.day}>
                <rect x={index * 10} y="0" width="10" height={HEIGHT} className="fill-transparent hover:fill-sunk" />
                <rect
                  x={index * 10 + 1}
                  y={HEIGHT - height}
                  width="8"
                  height={height}
                  className="pointer-events-none fill-herb"
                />
                <title>
                  {t("bar", {
                    day: dayText(day),
                    amount: dollars(format, day.costMicros),
                    calls: day.calls,
                    failed: day.failed,
                  })}
                </title>
              </g>
            );
          })}
        </svg>
        <p aria-hidden="true" className="mt-2 flex justify-between text-xs text-soft">
          <span>{first === undefined ? "" : dayText(first)}</span>
          <span>{last === undefined ? "" : dayText(last)}</span>
        </p>
      </div>
    </ChartCard>
  );
}
