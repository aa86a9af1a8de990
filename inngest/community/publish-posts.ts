import { POST_SCHEDULED } from "@/lib/domains/community/events";
import { publishScheduled } from "@/lib/domains/community/mutations";
import { postScheduled } from "@/lib/domains/community/schema";
import { publicScope } from "@/lib/platform/auth/scope";
import { inngest } from "@/lib/platform/inngest";

/** Waits for a scheduled post's time and puts it out, once. One that was given another time since is another run's. */
export const publishPosts = inngest.createFunction(
  { id: "publish-posts", triggers: [{ event: POST_SCHEDULED }], retries: 5 },
  async ({ event, step }) => {
    const { postId, publishAt } = postScheduled.parse(event.data);
    await step.sleepUntil("wait for its time", publishAt);
    return step.run("publish", () => publishScheduled(publicScope(), postId, new Date(publishAt)));
  },
);
