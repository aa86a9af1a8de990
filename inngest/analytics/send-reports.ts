import { sendDueReport } from "@/lib/domains/analytics/mutations/reports";
import { dueReports } from "@/lib/domains/analytics/queries/reports";
import { publicScope } from "@/lib/platform/auth/scope";
import { inngest } from "@/lib/platform/inngest";

/** Every hour: reports of admins whose time has come go out, each in a step of its own. */
export const sendReports = inngest.createFunction(
  { id: "send-reports", triggers: [{ cron: "5 * * * *" }], retries: 3, singleton: { mode: "skip" } },
  async ({ step }) => {
    const due = await step.run("find reports", async () =>
      (await dueReports(publicScope(), new Date())).map((report) => report.id),
    );
    let sent = 0;
    for (const id of due) if (await step.run(`send ${id}`, () => sendDueReport(publicScope(), id))) sent += 1;
    return sent;
  },
);
