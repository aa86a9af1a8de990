import { createElement } from "react";
import { exampleWeekPlan } from "@/components/reports/example-reports";
import { printDocument } from "@/components/reports/print-document";
import { WeekPlanPdf } from "@/components/reports/week-plan-pdf";
import { median } from "./rate";

/** Milliseconds to print a week of 28 meals with 28 recipes: the first one loads the fonts. */
export async function benchPaper(): Promise<Record<string, number>> {
  const times: number[] = [];
  for (let round = 0; round < 4; round++) {
    const start = performance.now();
    await printDocument(createElement(WeekPlanPdf, { report: exampleWeekPlan() }));
    times.push(performance.now() - start);
  }
  return { "paper.firstWeekMs": times[0] ?? 0, "paper.weekMs": median(times.slice(1)) };
}
