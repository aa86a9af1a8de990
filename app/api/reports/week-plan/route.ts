import { getTranslations } from "next-intl/server";
import { weekQuery } from "@/app/api/v1/plans/contract";
import { printWeekPlan } from "@/components/reports/print-reports";
import { paperStyleOf } from "@/lib/domains/reports/queries";
import { weekPlanReport } from "@/lib/domains/reports/queries/week-plan-report";
import { currentScope } from "@/lib/platform/auth/scope";
import { sendPdf } from "../send-pdf";

/** The week as a PDF: the plan on one page, then every recipe. */
export async function GET(request: Request) {
  const scope = await currentScope();
  if (scope === null) return new Response("Please sign in again.", { status: 401 });
  const query = weekQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return new Response("The address needs a week, such as ?week=2026-11-23.", { status: 422 });
  const t = await getTranslations("reports");
  const style = await paperStyleOf(scope);
  const report = await weekPlanReport(scope, query.data.week, style);
  if (report === null) return new Response(t("notFound"), { status: 404 });
  return sendPdf(await printWeekPlan(report, style), t("file", { week: query.data.week }));
}
