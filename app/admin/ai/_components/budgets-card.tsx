import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Table, Td, Th } from "@/components/ui/table";
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
      <Table caption={t("title")} isCaptionHidden>
        <thead>
          <tr>
            <Th>{t("whose")}</Th>
            <Th isNumber>{t("day")}</Th>
            <Th isNumber>{t("month")}</Th>
            <Th isNumber className="max-md:hidden">
              {t("callsDay")}
            </Th>
            <Th isNumber className="max-md:hidden">
              {t("callsMonth")}
            </Th>
            <Th>
              <span className="sr-only">{t("change")}</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const kind = KINDS.find((each) => each === row.subject);
            return (
              <tr key={row.subject}>
                <Td>{nameOf(row)}</Td>
                <Td isNumber>{limit(row.dayMicros, row.used?.dayMicros)}</Td>
                <Td isNumber>{limit(row.monthMicros, row.used?.monthMicros)}</Td>
                <Td isNumber className="max-md:hidden">
                  {calls(row.dayCalls)}
                </Td>
                <Td isNumber className="max-md:hidden">
                  {calls(row.monthCalls)}
                </Td>
                <Td className="whitespace-nowrap text-right">
                  {kind === undefined ? null : <BudgetDialog row={row} kind={kind} who="" name={nameOf(row)} />}
                  {row.isSet ? <ClearBudget subject={row.subject} /> : null}
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Card>
  );
}
