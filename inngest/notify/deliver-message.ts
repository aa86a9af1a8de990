import { z } from "zod";
import { publicScope } from "@/lib/platform/auth/scope";
import { deliverMessage, giveUpMessage, MESSAGE_KEPT } from "@/lib/platform/email/send";
import { inngest } from "@/lib/platform/inngest";

const kept = z.object({ messageId: z.uuid() });

/** Sends one message of the outbox; a mail server that is away is tried again for some hours. */
export const deliverKeptMessage = inngest.createFunction(
  {
    id: "deliver-message",
    triggers: [{ event: MESSAGE_KEPT }],
    retries: 8,
    concurrency: { limit: 5 },
    idempotency: "event.data.messageId",
    onFailure: ({ event, error }) => giveUpMessage(publicScope(), kept.parse(event.data.event.data).messageId, error),
  },
  ({ event, step }) => step.run("deliver", () => deliverMessage(publicScope(), kept.parse(event.data).messageId)),
);
