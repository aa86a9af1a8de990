import { howToKeep } from "@/lib/domains/pantry/queries";
import { currentScope } from "@/lib/platform/auth/scope";

/** The units a food can be given in and where it is usually kept, for the form that adds it. */
export async function GET(request: Request) {
  const scope = await currentScope();
  if (scope === null) return Response.json({ code: "not-signed-in" }, { status: 401 });
  const food = new URL(request.url).searchParams.get("food") ?? "";
  const kept = await howToKeep(scope, food.slice(0, 80));
  return kept === null
    ? Response.json({ code: "not-found" }, { status: 404 })
    : Response.json(kept, { headers: { "Cache-Control": "private, max-age=300" } });
}
