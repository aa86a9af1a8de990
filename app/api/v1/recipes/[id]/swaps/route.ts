import { lineSwaps } from "@/lib/domains/swaps/queries";
import { lineSwapsQuery } from "@/lib/domains/swaps/schema";
import { currentScope } from "@/lib/platform/auth/scope";

/** Ranked ways to do without one line of a recipe. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const scope = await currentScope();
  if (scope === null) return Response.json({ code: "not-signed-in" }, { status: 401 });
  const query = lineSwapsQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return Response.json({ code: "invalid" }, { status: 422 });
  const found = await lineSwaps(scope, (await params).id, query.data.line, query.data.cause);
  if (found === null) return Response.json({ code: "not-found" }, { status: 404 });
  return Response.json(found, { headers: { "Cache-Control": "no-store" } });
}
