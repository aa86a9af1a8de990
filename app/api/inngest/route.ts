import type { NextRequest } from "next/server";

export const dynamic = "force-dynamic";
export const maxDuration = 300;

/** Where an Inngest server calls the jobs. Without its key anybody could, so production then keeps the door shut. */
async function answer(method: "GET" | "POST" | "PUT", request: NextRequest): Promise<Response> {
  if (process.env.NODE_ENV === "production" && !process.env.INNGEST_SIGNING_KEY) {
    return Response.json(
      {
        code: "unavailable",
        message:
          "Background jobs are not set up: INNGEST_SIGNING_KEY is not set. `npm run clean-up` does the nightly work by hand.",
      },
      { status: 503, headers: { "cache-control": "no-store" } },
    );
  }
  // Loaded at the first call: the SDK is large, and most installations never use it.
  const [{ serve }, { inngest }, { functions }] = await Promise.all([
    import("inngest/next"),
    import("@/lib/platform/inngest"),
    import("@/inngest/functions"),
  ]);
  return serve({ client: inngest, functions })[method](request, undefined);
}

export const GET = (request: NextRequest) => answer("GET", request);
export const POST = (request: NextRequest) => answer("POST", request);
export const PUT = (request: NextRequest) => answer("PUT", request);
