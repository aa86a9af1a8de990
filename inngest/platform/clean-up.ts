import { cleanUp } from "@/lib/domains/platform/mutations";
import { sweepBytes } from "@/lib/domains/platform/mutations/unused-files";
import { publicScope } from "@/lib/platform/auth/scope";
import { inngest } from "@/lib/platform/inngest";

/** Every night: rows that nobody can use any more, then the bytes that no row names any more. */
export const cleanUpNightly = inngest.createFunction(
  { id: "clean-up", triggers: [{ cron: "30 3 * * *" }], retries: 2, concurrency: { limit: 1 } },
  async ({ step }) => {
    const rows = await step.run("clean-up", () => cleanUp(publicScope().db, new Date()));
    const swept = await step.run("sweep", () => sweepBytes(publicScope().db, new Date()));
    return { ...rows, sweptFiles: swept.files, sweptBytes: swept.bytes };
  },
);
