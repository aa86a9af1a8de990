import { recordedOf } from "@/lib/domains/analytics/queries/privacy";
import { currentScope } from "@/lib/platform/auth/scope";

/** What is recorded of the person who asks, as JSON. */
export async function GET(): Promise<Response> {
  const scope = await currentScope();
  if (scope === null) return new Response(null, { status: 401 });
  return Response.json(await recordedOf(scope), {
    headers: { "Content-Disposition": 'attachment; filename="recorded.json"', "Cache-Control": "no-store" },
  });
}
