import { PHOTO_KEPT } from "@/lib/domains/images/events";
import { makeRenditions, planAvif } from "@/lib/domains/images/mutations";
import { photoKept } from "@/lib/domains/images/schema";
import { jobScope } from "@/lib/platform/auth/job-scope";
import { inngest } from "@/lib/platform/inngest";

/** Makes the AVIF sizes of a kept photo, one after the other: each takes a core for a second. */
export const makeAvif = inngest.createFunction(
  { id: "make-avif", triggers: [{ event: PHOTO_KEPT }], retries: 3, concurrency: { limit: 1 } },
  async ({ event, step }) => {
    const { householdId, fileId } = photoKept.parse(event.data);
    const widths = await step.run("plan sizes", async () => {
      const scope = await jobScope(householdId);
      return scope === null ? [] : (await planAvif(scope, fileId)).map((one) => one.width);
    });
    for (const width of widths) {
      await step.run(`make ${width} px`, async () => {
        const scope = await jobScope(householdId);
        // The photo may be gone since; that is no failure.
        if (scope === null || (await planAvif(scope, fileId)).length === 0) return 0;
        return (await makeRenditions(scope, fileId, [{ format: "avif", width }])).length;
      });
    }
    return widths.length;
  },
);
