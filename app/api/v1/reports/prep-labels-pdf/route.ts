import { sendPdf } from "@/app/api/reports/send-pdf";
import { printLabels } from "@/components/reports/labels";
import { paperStyleOf } from "@/lib/domains/reports/queries";
import { prepLabels } from "@/lib/domains/reports/queries/prep-labels";
import { labelSheet } from "@/lib/engines/reports/label-sheets";
import { readEnvironment } from "@/lib/platform/env";
import { problem } from "@/lib/platform/rest/problems";
import { serve } from "@/lib/platform/rest/serve";
import { printPrepLabels } from "../contract";

export const POST = serve(printPrepLabels, async ({ scope, body, request }) => {
  const origin = readEnvironment().appUrl ?? new URL(request.url).origin;
  const labels = await prepLabels(scope, body.labels, origin);
  if (labels.length === 0) return problem("not-found");
  const sheet = labelSheet(body.sheet ?? (await paperStyleOf(scope)).labelSheet);
  return sendPdf(await printLabels(labels, sheet, { used: body.used, title: "Labels", language: "en" }), "labels");
});
