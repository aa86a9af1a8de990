import { readLines } from "@/lib/domains/recipes/queries";
import { currentScope } from "@/lib/platform/auth/scope";
import { resolveInput } from "../contract";

/** Ingredient lines → foods, grams and figures a serving; nothing is stored. */
export async function POST(request: Request) {
  const scope = await currentScope();
  if (scope === null) return Response.json({ code: "not-signed-in" }, { status: 401 });
  const input = resolveInput.safeParse(await request.json().catch(() => null));
  if (!input.success) return Response.json({ code: "invalid", errors: input.error.issues }, { status: 422 });
  return Response.json(await readLines(scope, input.data), { headers: { "Cache-Control": "no-store" } });
}
