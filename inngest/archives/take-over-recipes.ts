import { z } from "zod";
import { ARCHIVE_CHOSEN } from "@/lib/domains/archives/events";
import { importBatch } from "@/lib/domains/archives/mutations/run-import";
import { MOST_RECIPES } from "@/lib/domains/archives/policy";
import { jobScope } from "@/lib/platform/auth/job-scope";
import { publicScope } from "@/lib/platform/auth/scope";
import { inngest } from "@/lib/platform/inngest";
import { reportProgress } from "@/lib/platform/jobs/report-progress";

const chosen = z.object({ importId: z.uuid(), householdId: z.uuid() });

/**
 * Takes over the chosen recipes of an archive, batch after batch, so that the page may be left. A page that stays open
 * asks for batches too; a batch is taken by one of the two, never by both.
 */
export const takeOverRecipes = inngest.createFunction(
  {
    id: "take-over-recipes",
    triggers: [{ event: ARCHIVE_CHOSEN }],
    retries: 3,
    concurrency: { limit: 1, key: "event.data.householdId" },
  },
  async ({ event, step, runId }) => {
    const { importId, householdId } = chosen.parse(event.data);
    for (let batch = 1; batch <= MOST_RECIPES; batch++) {
      const isOver = await step.run(`batch ${batch}`, async () => {
        const scope = await jobScope(householdId);
        if (scope === null) return true;
        const progress = await importBatch(scope, importId);
        const done = progress.imported + progress.alreadyHere + progress.failed;
        await reportProgress(publicScope(), runId, { done, total: progress.chosen });
        return progress.status !== "running";
      });
      if (isOver) return batch;
    }
    return MOST_RECIPES;
  },
);
