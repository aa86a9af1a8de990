import { lastChangeOf, weekOfList } from "@/lib/domains/shopping/queries";
import { problem } from "@/lib/platform/rest/problems";
import { serve } from "@/lib/platform/rest/serve";
import { logger } from "@/lib/platform/telemetry/logger";
import { shoppingEvents } from "../../contract";

export const dynamic = "force-dynamic";

const LOOK_MS = 300;
const HEARTBEAT_MS = 20_000;
/** Then the browser comes again by itself, with a session that is checked anew. */
const LIFETIME_MS = 10 * 60_000;

/**
 * Server-sent events: one `change` whenever the list changed, numbered by the change, so that a browser that was away is
 * told at once (Last-Event-ID). The table of changes is looked at, so it works with any number of instances.
 */
export const GET = serve(shoppingEvents, async ({ scope, request, params: { listId }, headers }) => {
  if ((await weekOfList(scope, listId)) === null) return problem("not-found");
  const resumed = Number(headers["last-event-id"]);
  let known = Number.isSafeInteger(resumed) && resumed > 0 ? resumed : await lastChangeOf(scope, listId);

  const encoder = new TextEncoder();
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      send(`retry: 1000\nid: ${known}\n: connected\n\n`);
      let isLooking = false;
      const look = setInterval(async () => {
        if (isLooking) return;
        isLooking = true;
        try {
          const last = await lastChangeOf(scope, listId);
          if (last > known) {
            known = last;
            send(`id: ${last}\nevent: change\ndata: ${last}\n\n`);
          }
        } catch (error) {
          logger.error({ err: error }, "list events stopped");
          stop();
        } finally {
          isLooking = false;
        }
      }, LOOK_MS);
      const beat = setInterval(() => send(": still here\n\n"), HEARTBEAT_MS);
      const end = setTimeout(() => stop(), LIFETIME_MS);
      stop = () => {
        clearInterval(look);
        clearInterval(beat);
        clearTimeout(end);
        stop = () => {};
        try {
          controller.close();
        } catch {
          // The browser closed it first.
        }
      };
      request.signal.addEventListener("abort", () => stop());
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
});
