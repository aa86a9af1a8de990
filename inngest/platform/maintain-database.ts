import { publicScope } from "@/lib/platform/auth/scope";
import { inngest } from "@/lib/platform/inngest";
import { reportProgress } from "@/lib/platform/jobs/report-progress";
import { maintainTable, rebuildIndexes, tablesToMaintain } from "@/lib/platform/maintain-database";

/** Tables whose rows come and go all day; their indexes grow although they do not. */
const BUSY_TABLES = ["job_event", "job_queue", "job_run", "job_step", "session"];

/** Every Sunday night, table by table; can be cancelled between two of them. */
export const maintainDatabaseWeekly = inngest.createFunction(
  { id: "maintain-database", triggers: [{ cron: "0 4 * * 0" }], retries: 1, singleton: { mode: "skip" } },
  async ({ step, runId }) => {
    const tables = await step.run("list tables", () => tablesToMaintain());
    const total = tables.length + BUSY_TABLES.length;
    for (const [index, table] of tables.entries()) {
      await step.run(`vacuum and count ${table}`, async () => {
        await reportProgress(publicScope(), runId, { done: index, total, text: table });
        await maintainTable(table);
      });
    }
    for (const [index, table] of BUSY_TABLES.entries()) {
      await step.run(`build indexes of ${table}`, async () => {
        await reportProgress(publicScope(), runId, { done: tables.length + index, total, text: table });
        await rebuildIndexes(table);
      });
    }
    await step.run("finish", () => reportProgress(publicScope(), runId, { done: total, total }));
    return total;
  },
);
