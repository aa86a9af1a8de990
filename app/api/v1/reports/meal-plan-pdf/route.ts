import { sendPdf } from "@/app/api/reports/send-pdf";
import { printWeekPlan } from "@/components/reports/print-reports";
import { styleWith } from "@/lib/domains/reports/queries";
import { weekPlanReport } from "@/lib/domains/reports/queries/week-plan-report";
import { problem } from "@/lib/platform/rest/problems";
import { serve } from "@/lib/platform/rest/serve";
import { printMealPlan } from "../contract";

export const POST = serve(printMealPlan, async ({ scope, body }) => {
  const style = await styleWith(scope, body.style);
  const report = await weekPlanReport(scope, body.weekStart, style);
  if (report === null) return problem("empty-week");
  return sendPdf(await printWeekPlan(report, style), `week-plan-${body.weekStart}`);
});
