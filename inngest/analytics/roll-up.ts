import { learnChurn } from "@/lib/domains/analytics/mutations/learn-churn";
import { removeOldEvents } from "@/lib/domains/analytics/mutations/privacy";
import { rollUp } from "@/lib/domains/analytics/mutations/roll-up";
import { publicScope } from "@/lib/platform/auth/scope";
import { inngest } from "@/lib/platform/inngest";

/** Every five minutes: the events that arrived since are counted. */
export const rollUpEvents = inngest.createFunction(
  { id: "roll-up-events", triggers: [{ cron: "*/5 * * * *" }], retries: 2, singleton: { mode: "skip" } },
  ({ step }) => step.run("count what arrived", () => rollUp(publicScope())),
);

/** Every night: who may stay away is reckoned anew, and events that are too old go. */
export const learnFromEvents = inngest.createFunction(
  { id: "learn-from-events", triggers: [{ cron: "10 2 * * *" }], retries: 2, singleton: { mode: "skip" } },
  async ({ step }) => {
    await step.run("count what arrived", () => rollUp(publicScope()));
    const scored = await step.run("reckon who may stay away", () => learnChurn(publicScope()));
    const removed = await step.run("remove old events", () => removeOldEvents(publicScope()));
    return { scored, removed };
  },
);
