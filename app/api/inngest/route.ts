import { readEnvironment } from "@/lib/platform/env";
import { handle } from "./handle";

export const dynamic = "force-dynamic";
export const maxDuration = 300;

/**
 * Where the background functions are called: by the embedded executor in process, or by an Inngest server over HTTP.
 * Only signed requests are answered; where nobody runs them the door stays shut.
 */
async function answer(method: "GET" | "POST" | "PUT", request: Request): Promise<Response> {
  if (readEnvironment().jobs === "nobody") {
    return Response.json(
      {
        code: "unavailable",
        message:
          "Background jobs are not set up: INNGEST_EVENT_KEY and INNGEST_SIGNING_KEY are not set. `npm run clean-up` does the nightly work by hand.",
      },
      { status: 503, headers: { "cache-control": "no-store" } },
    );
  }
  return handle(method, request);
}

export const GET = (request: Request) => answer("GET", request);
export const POST = (request: Request) => answer("POST", request);
export const PUT = (request: Request) => answer("PUT", request);
