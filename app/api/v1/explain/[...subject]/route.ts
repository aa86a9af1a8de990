import { sayWorking } from "@/app/(kitchen)/explain/words/say-working";
import type { Working } from "@/components/explain/working";
import { subjectOf } from "@/lib/domains/explain/policy";
import { explain } from "@/lib/domains/explain/queries";
import { currentScope } from "@/lib/platform/auth/scope";

/** The working of one figure of this household, asked for when someone opens it. */
export async function GET(_request: Request, { params }: { params: Promise<{ subject: string[] }> }) {
  const scope = await currentScope();
  if (scope === null) return Response.json({ code: "not-signed-in" }, { status: 401 });
  const subject = subjectOf((await params).subject);
  const explanation = subject === null ? null : await explain(scope, subject);
  if (explanation === null) return Response.json({ code: "not-found" }, { status: 404 });
  const working: Working = await sayWorking(explanation, scope.timeZone);
  return Response.json(working, { headers: { "Cache-Control": "no-store" } });
}
