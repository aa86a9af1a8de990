import { readEnvironment } from "@/lib/platform/env";
import type { Endpoint } from "@/lib/platform/jobs/endpoint";

let served: Promise<Endpoint> | undefined;

/** Answers a call to the background functions. Loaded at the first one: the SDK is large. */
export const handle: Endpoint = async (method, request) => {
  served ??= load();
  return (await served)(method, request);
};

async function load(): Promise<Endpoint> {
  const [{ serve }, { inngest }, { functions }] = await Promise.all([
    import("inngest/next"),
    import("@/lib/platform/inngest"),
    import("@/inngest/functions"),
  ]);
  // An Inngest server is told of the functions by an unsigned call; the executor here signs every one.
  const handlers = serve({ client: inngest, functions, enableUnauthedSync: readEnvironment().jobs === "server" });
  // The SDK types its handlers for every Next.js since 12; a plain request is what they read.
  return (method, request) =>
    (handlers[method] as (request: Request, context: undefined) => Promise<Response>)(request, undefined);
}
