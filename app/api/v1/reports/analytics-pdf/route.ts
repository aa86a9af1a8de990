import { sendPdf } from "@/app/api/reports/send-pdf";
import { printAnalytics } from "@/components/reports/analytics-pdf";
import { analyticsReport } from "@/lib/domains/reports/queries/analytics-report";
import { STANDARD_STYLE } from "@/lib/engines/reports/contract";
import { serve } from "@/lib/platform/rest/serve";
import { readAnalyticsPdf } from "../contract";

export const GET = serve(readAnalyticsPdf, async ({ db, query }) => {
  const report = await analyticsReport({ db }, query.days, Date.now());
  return sendPdf(
    await printAnalytics(report, { ...STANDARD_STYLE, paper: query.paper }),
    `analytics-${query.days}-days`,
  );
});
