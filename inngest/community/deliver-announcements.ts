import { ANNOUNCEMENT_DUE } from "@/lib/domains/community/events";
import { beginDelivery, deliverTo, endDelivery } from "@/lib/domains/community/mutations/announcements";
import { announcementDue } from "@/lib/domains/community/schema";
import { publicScope } from "@/lib/platform/auth/scope";
import { inngest } from "@/lib/platform/inngest";
import { reportProgress } from "@/lib/platform/jobs/report-progress";

const AT_A_TIME = 100;

/** Waits for an announcement's time and gives it to everyone it is for, a hundred at a time; each has it once. */
export const deliverAnnouncements = inngest.createFunction(
  { id: "deliver-announcements", triggers: [{ event: ANNOUNCEMENT_DUE }], retries: 5 },
  async ({ event, step, runId }) => {
    const { announcementId, sendAt } = announcementDue.parse(event.data);
    await step.sleepUntil("wait for its time", sendAt);
    const people = await step.run("find people", () =>
      beginDelivery(publicScope(), announcementId, new Date(sendAt), new Date()),
    );
    if (people === null) return 0;
    for (let from = 0; from < people.length; from += AT_A_TIME) {
      await step.run(`deliver from ${from + 1}`, async () => {
        await reportProgress(publicScope(), runId, { done: from, total: people.length });
        await deliverTo(publicScope(), announcementId, people.slice(from, from + AT_A_TIME), new Date());
      });
    }
    await step.run("finish", async () => {
      await endDelivery(publicScope(), announcementId, new Date());
      await reportProgress(publicScope(), runId, { done: people.length, total: people.length });
    });
    return people.length;
  },
);
