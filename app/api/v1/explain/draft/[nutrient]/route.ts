import { sayWorking } from "@/app/(kitchen)/explain/words/say-working";
import { resolveInput } from "@/app/api/v1/foods/contract";
import type { Working } from "@/components/explain/working";
import { nutrientOf } from "@/lib/domains/explain/policy";
import { explainDraft } from "@/lib/domains/explain/queries";
import { currentScope } from "@/lib/platform/auth/scope";

/** The working of a figure of lines as an editor has them; nothing is stored. */
export async function POST(request: Request, { params }: { params: Promise<{ nutrient: string }> }) {
  const scope = await currentScope();
  if (scope === null) return Response.json({ code: "not-signed-in" }, { status: 401 });
  const nutrient = nutrientOf((await params).nutrient);
  if (nutrient === null) return Response.json({ code: "not-found" }, { status: 404 });
  const input = resolveInput.safeParse(await request.json().catch(() => null));
  if (!input.success) return Response.json({ code: "invalid", errors: input.error.issues }, { status: 422 });
  const working: Working = await sayWorking(await explainDraft(scope, input.data, nutrient), scope.timeZone);
  return Response.json(working, { headers: { "Cache-Control": "no-store" } });
}
