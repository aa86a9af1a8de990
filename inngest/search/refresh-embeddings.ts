import { describeStale, embedSome, vectorsToMake } from "@/lib/domains/search/mutations";
import { publicScope } from "@/lib/platform/auth/scope";
import { inngest } from "@/lib/platform/inngest";
import { reportProgress } from "@/lib/platform/jobs/report-progress";

const AT_ONCE = 64;
/** What one run does at most; the next goes on where it ended. */
const MOST_STEPS = 400;

/**
 * Every hour: recipes that search has not seen as they are now, then vectors of the configured embedding model for those
 * that have none of it. Can be cancelled between two batches; does next to nothing where all is up to date.
 */
export const refreshEmbeddings = inngest.createFunction(
  { id: "refresh-embeddings", triggers: [{ cron: "20 * * * *" }], retries: 3, singleton: { mode: "skip" } },
  async ({ step, runId }) => {
    const described = await step.run("describe what changed", () => describeStale(publicScope()));
    const wanted = await step.run("count what has no vector", () => vectorsToMake(publicScope()));
    if (wanted === null || wanted.left === 0) return { described, embedded: 0 };
    let embedded = 0;
    for (let batch = 1; batch <= MOST_STEPS && embedded < wanted.left; batch++) {
      const done = embedded;
      const some = await step.run(`embed batch ${batch}`, async () => {
        await reportProgress(publicScope(), runId, { done, total: wanted.left, text: wanted.name });
        return embedSome(publicScope(), wanted.name, AT_ONCE);
      });
      if (some === 0) break;
      embedded += some;
    }
    await step.run("finish", () => reportProgress(publicScope(), runId, { done: embedded, total: wanted.left }));
    return { described, embedded };
  },
);
