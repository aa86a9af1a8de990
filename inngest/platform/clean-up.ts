import { cleanUp } from "@/lib/domains/platform/mutations";
import { publicScope } from "@/lib/platform/auth/scope";
import { inngest } from "@/lib/platform/inngest";

/** Every night: rows that nobody can use any more. */
export const cleanUpNightly = inngest.createFunction(
  { id: "clean-up", triggers: [{ cron: "30 3 * * *" }], retries: 2, concurrency: { limit: 1 } },
  ({ step }) => step.run("clean-up", () => cleanUp(publicScope().db, new Date())),
);
