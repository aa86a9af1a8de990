import { BarList } from "@/components/analytics/bar-list";
import { ChartCard } from "@/components/analytics/chart-card";
import type { usersFigures } from "@/lib/domains/analytics/queries/users";
import { FEATURES } from "@/lib/engines/analytics/churn";
import type { Period } from "@/lib/engines/analytics/period";
import { figureWords } from "../period";

/** How many people stand at which risk to stay away, what the model goes by, and how far to believe it. */
export async function RiskCard({
  period,
  risk,
}: {
  period: Period;
  risk: Awaited<ReturnType<typeof usersFigures>>["risk"];
}) {
  const { t, number, share } = await figureWords(period);
  if (risk === null) return <ChartCard question={t("users.riskQuestion")} answer={t("users.riskNone")} />;
  const { model, classes } = risk;
  const all = classes.reduce((sum, one) => sum + one.people, 0);
  const atRisk = classes.reduce((sum, one) => (one.tenth >= 5 ? sum + one.people : sum), 0);
  const expected = classes.reduce((sum, one) => sum + one.people * one.risk, 0);
  const strongest = FEATURES.reduce((best, feature, place) =>
    Math.abs(model.weights[place] ?? 0) > Math.abs(model.weights[FEATURES.indexOf(best)] ?? 0) ? feature : best,
  );
  return (
    <ChartCard
      question={t("users.riskQuestion")}
      answer={t("users.risk", {
        people: atRisk,
        all: number(all),
        expected: number(expected),
        reason: t(`users.reasons.${strongest}`),
      })}
      tableLabel={t("asTable")}
      table={{
        columns: [t("users.riskColumn"), t("words.people"), t("users.recencyColumn"), t("users.daysColumn")],
        rows: classes.map((one) => [
          t("users.riskClass", { from: one.tenth * 10, to: one.tenth * 10 + 10 }),
          number(one.people),
          number(one.recency, 1),
          number(one.activeDays, 1),
        ]),
      }}
    >
      <BarList
        bars={Array.from({ length: 10 }, (_, tenth) => {
          const people = classes.find((one) => one.tenth === tenth)?.people ?? 0;
          return {
            key: String(tenth),
            label: t("users.riskClass", { from: tenth * 10, to: tenth * 10 + 10 }),
            value: people,
            valueText: number(people),
          };
        })}
      />
      <p className="text-sm text-soft">
        {model.held === null
          ? t("users.riskUntested")
          : t("users.riskQuality", {
              people: model.held.people,
              auc: share(model.held.auc),
              error: share(model.held.calibrationError),
            })}
      </p>
    </ChartCard>
  );
}
