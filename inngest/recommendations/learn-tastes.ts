import { trainModel } from "@/lib/domains/recommendations/mutations";
import { publicScope } from "@/lib/platform/auth/scope";
import { inngest } from "@/lib/platform/inngest";

/** Every night: learns anew what goes with what, from what households cooked, planned, saved and rated. */
export const learnTastes = inngest.createFunction(
  { id: "learn-tastes", triggers: [{ cron: "20 3 * * *" }], retries: 2, concurrency: { limit: 1 } },
  ({ step }) => step.run("learn", () => trainModel(publicScope())),
);
