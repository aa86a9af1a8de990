import { keepGenerated } from "@/lib/domains/assistant/mutations/drafts";
import { generateRecipe } from "@/lib/domains/assistant/mutations/generate-recipe";
import { serve } from "@/lib/platform/rest/serve";
import { logger } from "@/lib/platform/telemetry/logger";
import { streamRecipeRoute } from "../../contract";

export const maxDuration = 300;
export const dynamic = "force-dynamic";

/** One JSON value a line. Whoever goes away stops the model. */
export const POST = serve(streamRecipeRoute, async ({ scope, body, request }) => {
  const stop = new AbortController();
  request.signal.addEventListener("abort", () => stop.abort());
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (value: unknown) => {
        if (!stop.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      };
      try {
        const outcome = await generateRecipe(scope, body, {
          signal: stop.signal,
          onPartial: (partial) => send({ partial }),
        });
        if (outcome.ok) send({ done: { ...outcome, draftId: await keepGenerated(scope, outcome) } });
        else send({ refused: outcome });
      } catch (error) {
        logger.error({ err: error }, "writing a recipe failed");
        send({
          refused: { ok: false, kind: "failed", reason: "invalid-answer", faults: [], retryAt: null, budget: null },
        });
      }
      if (!stop.signal.aborted) controller.close();
    },
    cancel: () => stop.abort(),
  });
  return new Response(stream, {
    headers: { "Content-Type": "application/x-ndjson; charset=utf-8", "X-Accel-Buffering": "no" },
  });
});
