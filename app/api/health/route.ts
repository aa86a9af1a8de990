import { isDatabaseAnswering } from "@/lib/platform/health";

export const dynamic = "force-dynamic";

/** 200 while the app can serve, 503 while its database does not answer. */
export async function GET() {
  const database = await isDatabaseAnswering();
  return Response.json(
    { status: database ? "ok" : "unavailable", database },
    { status: database ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
