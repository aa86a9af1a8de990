import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Table, Td, Th } from "@/components/ui/table";
import type { failures as readFailures } from "@/lib/domains/ai/queries";

type Failures = Awaited<ReturnType<typeof readFailures>>;

/** How calls ended that did not end well. */
export function FailuresCard({ failures }: { failures: Failures }) {
  const t = useTranslations("adminAi.failures");
  const format = useFormatter();
  return (
    <Card as="section" className="grid min-w-0 content-start gap-3">
      <h2 className="text-lg">{t("title")}</h2>
      {failures.length === 0 ? (
        <p className="text-soft">{t("none")}</p>
      ) : (
        <Table caption={t("title")} isCaptionHidden>
          <thead>
            <tr>
              <Th>{t("outcome")}</Th>
              <Th isNumber>{t("calls")}</Th>
              <Th isNumber>{t("last")}</Th>
            </tr>
          </thead>
          <tbody>
            {failures.map(({ outcome, calls, last }) => (
              <tr key={outcome}>
                <Td>{t(`outcomes.${outcome}`)}</Td>
                <Td isNumber>{format.number(calls)}</Td>
                <Td isNumber>{format.dateTime(last, { dateStyle: "medium", timeStyle: "short" })}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}
