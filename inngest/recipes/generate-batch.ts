import { z } from "zod";
import { RECIPES_ASKED } from "@/lib/domains/assistant/events";
import { finishBatch } from "@/lib/domains/assistant/mutations/drafts";
import { writeTurn } from "@/lib/domains/assistant/mutations/write-turn";
import { findBatch } from "@/lib/domains/assistant/queries/batches";
import { jobScope } from "@/lib/platform/auth/job-scope";
import { publicScope } from "@/lib/platform/auth/scope";
import { inngest } from "@/lib/platform/inngest";
import { reportProgress } from "@/lib/platform/jobs/report-progress";

const asked = z.object({ batchId: z.uuid(), householdId: z.uuid() });

/** Writes several recipes one after the other, each kept as a draft to look at; ends early where somebody stops it. */
export const generateBatch = inngest.createFunction(
  {
    id: "generate-recipe-batch",
    triggers: [{ event: RECIPES_ASKED }],
    retries: 3,
    concurrency: { limit: 1, key: "event.data.householdId" },
  },
  async ({ event, step, runId }) => {
    const { batchId, householdId } = asked.parse(event.data);
    const total = await step.run("look", async () => {
      const scope = await jobScope(householdId);
      return scope === null ? 0 : ((await findBatch(scope, batchId))?.asked ?? 0);
    });
    for (let position = 0; position < total; position++) {
      const isOver = await step.run(`recipe ${position + 1}`, async () => {
        await reportProgress(publicScope(), runId, { done: position, total });
        const scope = await jobScope(householdId);
        return scope === null ? true : writeTurn(scope, batchId, position);
      });
      if (isOver) break;
    }
    await step.run("finish", async () => {
      const scope = await jobScope(householdId);
      if (scope !== null) await finishBatch(scope, batchId);
      await reportProgress(publicScope(), runId, { done: total, total });
    });
    return total;
  },
);
