import { BarList } from "@/components/analytics/bar-list";
import { ChartCard } from "@/components/analytics/chart-card";
import { FUNNEL, FUNNEL_DAYS } from "@/lib/domains/analytics/policy";
import type { FunnelStep } from "@/lib/engines/analytics/funnel";
import type { Period } from "@/lib/engines/analytics/period";
import { figureWords } from "../period";

/** How far newcomers come, and where most of them are lost. */
export async function FunnelCard({ period, steps }: { period: Period; steps: readonly FunnelStep[] }) {
  const { t, number, share } = await figureWords(period);
  const began = steps[0]?.people ?? 0;
  const worst = steps.slice(1).reduce(
    (least, step, place) => {
      const lost = (steps[place]?.people ?? 0) - step.people;
      return lost > least.lost ? { lost, place: place + 1 } : least;
    },
    { lost: 0, place: 0 },
  );
  const where = FUNNEL[worst.place] ?? "person.joined";
  return (
    <ChartCard
      question={t("engagement.funnelQuestion")}
      answer={
        began === 0
          ? t("engagement.funnelNone")
          : t("engagement.funnel", {
              people: began,
              share: share(steps.at(-1)?.share ?? 0),
              days: FUNNEL_DAYS,
              where: t(`engagement.lost.${where}`),
            })
      }
    >
      {began === 0 ? null : (
        <BarList
          bars={FUNNEL.map((name, place) => ({
            key: name,
            label: t(`engagement.steps.${name}`),
            value: steps[place]?.people ?? 0,
            valueText: number(steps[place]?.people ?? 0),
            note: place === 0 ? undefined : share(steps[place]?.share ?? 0),
          }))}
        />
      )}
    </ChartCard>
  );
}
