import { reasonsOf } from "@/lib/domains/planning/reasons";
import { currentScope } from "@/lib/platform/auth/scope";
import { type PlanReasons, weekQuery } from "../contract";

/** What a planned week achieves, what it misses and what would help. */
export async function GET(request: Request) {
  const scope = await currentScope();
  if (scope === null) return Response.json({ code: "not-signed-in" }, { status: 401 });
  const query = weekQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return Response.json({ code: "invalid" }, { status: 422 });
  const reasons: PlanReasons | null = await reasonsOf(scope, query.data.week);
  return Response.json({ reasons }, { headers: { "Cache-Control": "no-store" } });
}
