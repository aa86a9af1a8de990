import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { BudgetRow } from "@/lib/domains/ai/policy";
import { BudgetDialog } from "./budget-dialog";
import { ClearBudget } from "./clear-budget";
import { dollars } from "./dollars";

const KINDS = ["everyone", "each-household", "each-user"] as const;

/** What may be spent, by whom, and what has been. */
export function BudgetsCard({ rows }: { rows: readonly BudgetRow[] }) {
  const t = useTranslations("adminAi.budgets");
  const format = useFormatter();
  const limit = (most: number | null, used: number | undefined) => {
    if (most === null)
      return used === undefined || used === 0 ? t("noLimit") : t("usedOf", { used: dollars(format, used) });
    return used === undefined
      ? dollars(format, most)
      : t("used", { used: dollars(format, used), most: dollars(format, most) });
  };
  const calls = (most: number | null) => (most === null ? t("noLimit") : format.number(most));
  const nameOf = (row: BudgetRow) => {
    const kind = KINDS.find((each) => each === row.subject);
    return kind === undefined ? (row.name ?? row.subject) : t(`kinds.${kind}`);
  };
  return (
    <Card as="section" className="grid min-w-0 content-start gap-3">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="max-w-[60ch]">
          <h2 className="text-lg">{t("title")}</h2>
          <p className="mt-1 text-soft text-pretty">{t("text")}</p>
        </div>
        <BudgetDialog />
      </div>
      <ul className="divide-y divide-line border-t border-line">
        {rows.map((row) => {
          const kind = KINDS.find((each) => each === row.subject);
          return (
            <li key={row.subject} className="flex flex-wrap items-center gap-x-5 gap-y-2 py-3">
              <p className="min-w-0 flex-1 basis-40 font-[560]">{nameOf(row)}</p>
              <dl className="order-last grid w-full grid-cols-2 gap-x-5 gap-y-2 lg:order-none lg:w-auto lg:grid-cols-[repeat(4,7.5rem)]">
                <Limit label={t("day")} value={limit(row.dayMicros, row.used?.dayMicros)} />
                <Limit label={t("month")} value={limit(row.monthMicros, row.used?.monthMicros)} />
                <Limit label={t("callsDay")} value={calls(row.dayCalls)} />
                <Limit label={t("callsMonth")} value={calls(row.monthCalls)} />
              </dl>
              <div className="flex gap-1">
                {kind === undefined ? null : <BudgetDialog row={row} kind={kind} who="" name={nameOf(row)} />}
                {row.isSet ? <ClearBudget subject={row.subject} /> : null}
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

const Limit = ({ label, value }: { label: string; value: string }) => (
  <div className="min-w-0">
    <dt className="text-xs text-soft">{label}</dt>
    <dd className="text-sm">{value}</dd>
  </div>
);
