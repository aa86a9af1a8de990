import { printShoppingList, printWeekPlan } from "@/components/reports/print-reports";
import { daysAfter, mondayOf } from "@/lib/domains/planning/dates";
import { REPORT_DUE } from "@/lib/domains/reports/events";
import { announceDueReports, type PrintedReport, sendScheduled } from "@/lib/domains/reports/mutations";
import { paperStyleOf } from "@/lib/domains/reports/queries";
import { shoppingListReport } from "@/lib/domains/reports/queries/shopping-list-report";
import { weekPlanReport } from "@/lib/domains/reports/queries/week-plan-report";
import { reportDue } from "@/lib/domains/reports/schema";
import type { ReportKind } from "@/lib/engines/reports/contract";
import { jobScope } from "@/lib/platform/auth/job-scope";
import { publicScope, type Scope } from "@/lib/platform/auth/scope";
import { inngest } from "@/lib/platform/inngest";

const HOUR_MS = 3_600_000;

/** Every hour: mails whose hour has come by their household's clock. */
export const askForDueReports = inngest.createFunction(
  { id: "ask-for-due-reports", triggers: [{ cron: "2 * * * *" }], retries: 2 },
  ({ event, step }) =>
    step.run("ask", () => {
      const hour = new Date(Math.floor((event.ts ?? Date.now()) / HOUR_MS) * HOUR_MS);
      return announceDueReports(publicScope(), hour);
    }),
);

/** Prints one report and mails it. */
export const sendScheduledReport = inngest.createFunction(
  { id: "send-scheduled-report", triggers: [{ event: REPORT_DUE }], retries: 3, concurrency: { limit: 1 } },
  ({ event, step }) =>
    step.run("send", async () => {
      const { householdId, ...due } = reportDue.parse(event.data);
      const scope = await jobScope(householdId);
      return scope === null ? "gone" : sendScheduled(scope, due, (report) => print(scope, report, due.dueOn));
    }),
);

/** The week a mail is about: the one to come, or from its Monday on the one that has begun. */
function weekFor(date: string): string {
  const monday = mondayOf(date);
  return date === monday ? monday : daysAfter(monday, 7);
}

async function print(scope: Scope, report: ReportKind, date: string): Promise<PrintedReport | null> {
  const week = weekFor(date);
  const style = await paperStyleOf(scope);
  if (report === "week-plan") {
    const plan = await weekPlanReport(scope, week, style);
    if (plan === null) return null;
    return { title: plan.title, fileName: `week-plan-${week}.pdf`, bytes: await printWeekPlan(plan, style) };
  }
  const list = await shoppingListReport(scope, week, style);
  if (list === null) return null;
  const title = list.summary ?? list.title;
  return { title, fileName: `shopping-list-${week}.pdf`, bytes: await printShoppingList(list, style) };
}
