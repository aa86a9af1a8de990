"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { deleteReport, saveReport, sendReportNow } from "@/lib/domains/analytics/mutations/reports";
import { reportInput } from "@/lib/domains/analytics/schema";
import { adminAction } from "@/lib/platform/auth/action";

const report = z.object({ id: z.uuid() });

export const saveReportAction = adminAction
  .metadata({ name: "analytics.save-report" })
  .inputSchema(z.object({ id: z.uuid().nullable(), report: reportInput }))
  .action(async ({ ctx, parsedInput }) => {
    const id = await saveReport(ctx, parsedInput.id, parsedInput.report);
    if (parsedInput.id === null) redirect(`/admin/analytics/reports/${id}`);
    refresh();
    return { ok: true } as const;
  });

export const deleteReportAction = adminAction
  .metadata({ name: "analytics.delete-report" })
  .inputSchema(report)
  .action(async ({ ctx, parsedInput }) => {
    await deleteReport(ctx, parsedInput.id);
    redirect("/admin/analytics/reports");
  });

export const sendReportAction = adminAction
  .metadata({ name: "analytics.send-report" })
  .inputSchema(report)
  .action(async ({ ctx, parsedInput }) => {
    const sent = await sendReportNow(ctx, parsedInput.id);
    refresh();
    return sent;
  });
