"use client";

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { Explained } from "@/components/explain/explained";
import { dayHead } from "@/components/planning/plan-words";
import { Chip } from "@/components/ui/chip";
import { Table, Td, Th } from "@/components/ui/table";
import { explainPath } from "@/lib/domains/explain/policy";
import { usePlan } from "./plan-context";

/** Achieved against target, for each day and eater; folded away until someone wants to check. */
export function DayTable() {
  const t = useTranslations("planning");
  const { week } = usePlan();
  if (week.dayFigures.length === 0) return null;
  return (
    <details className="mt-5 rounded-card border border-line bg-surface print:hidden">
      <summary className="min-h-12 cursor-pointer px-5 py-3 font-[560]">{t("days.title")}</summary>
      <div className="overflow-x-auto px-3 pb-3">
        <Table caption={t("days.caption")}>
          <thead>
            <tr>
              <Th>{t("days.day")}</Th>
              <Th>{t("days.eater")}</Th>
              <Th isNumber>{t("eaters.energyLabel")} (kcal)</Th>
              <Th isNumber>{t("eaters.protein")} (g)</Th>
              <Th isNumber>{t("eaters.fat")} (g)</Th>
              <Th isNumber>{t("eaters.carbohydrate")} (g)</Th>
              <Th>{t("days.verdict")}</Th>
            </tr>
          </thead>
          <tbody>
            {week.days.map((day) => (
              <Fragment key={day.date}>
                {week.eaters.map((eater) => {
                  const row = week.dayFigures.find((one) => one.date === day.date && one.eaterId === eater.id);
                  return row === undefined ? null : (
                    <tr key={eater.id}>
                      <Td>{dayHead(day.date)}</Td>
                      <Td>{eater.name}</Td>
                      {row.figures.map(({ nutrient, achieved, aim }) => (
                        <Td key={nutrient} isNumber>
                          <Explained href={explainPath({ kind: "day", date: day.date, eaterId: eater.id, nutrient })}>
                            {t("days.ofAim", { achieved: Math.round(achieved), aim: Math.round(aim) })}
                          </Explained>
                        </Td>
                      ))}
                      <Td>
                        <Chip tone={row.isMet ? "herb" : "honey"}>{t(row.isMet ? "days.met" : "days.off")}</Chip>
                      </Td>
                    </tr>
                  );
                })}
              </Fragment>
            ))}
          </tbody>
        </Table>
      </div>
    </details>
  );
}
