import { z } from "zod";
import { findList, weekOfList } from "@/lib/domains/shopping/queries";
import { currentScope } from "@/lib/platform/auth/scope";

/** A list of this household with its items. */
export async function GET(_: Request, { params }: { params: Promise<{ listId: string }> }) {
  const scope = await currentScope();
  if (scope === null) return Response.json({ code: "not-signed-in" }, { status: 401 });
  const id = z.uuid().safeParse((await params).listId);
  const weekStart = id.success ? await weekOfList(scope, id.data) : null;
  const list = weekStart === null ? null : await findList(scope, weekStart);
  if (list === null) return Response.json({ code: "not-found" }, { status: 404 });
  return Response.json(list, { headers: { "Cache-Control": "no-store" } });
}
