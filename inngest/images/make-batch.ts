import { BATCH_ASKED } from "@/lib/domains/images/events";
import { makeRenditions } from "@/lib/domains/images/mutations";
import { findPhoto } from "@/lib/domains/images/queries";
import { batchAsked } from "@/lib/domains/images/schema";
import { jobScope } from "@/lib/platform/auth/job-scope";
import { publicScope } from "@/lib/platform/auth/scope";
import { inngest } from "@/lib/platform/inngest";
import { reportProgress } from "@/lib/platform/jobs/report-progress";

/** Makes sizes and formats of many photos, one photo after the other so that memory stays that of one. */
export const makeBatch = inngest.createFunction(
  { id: "make-image-batch", triggers: [{ event: BATCH_ASKED }], retries: 3, concurrency: { limit: 1 } },
  async ({ event, step, runId }) => {
    const { householdId, fileIds, wanted } = batchAsked.parse(event.data);
    const total = fileIds.length;
    for (const [done, fileId] of fileIds.entries()) {
      await step.run(`photo ${done + 1}`, async () => {
        await reportProgress(publicScope(), runId, { done, total });
        const scope = await jobScope(householdId);
        if (scope === null || (await findPhoto(scope, fileId)) === null) return 0;
        return (await makeRenditions(scope, fileId, wanted)).length;
      });
    }
    await step.run("finish", () => reportProgress(publicScope(), runId, { done: total, total }));
    return total;
  },
);
