import { z } from "zod";
import { setTicks } from "@/lib/domains/shopping/mutations";
import { ticksInput } from "@/lib/domains/shopping/schema";
import { currentScope } from "@/lib/platform/auth/scope";
import { AppError, statusOf } from "@/lib/platform/errors";

/** Ticks of a device, also those it made without a connection. Safe to send twice. */
export async function POST(request: Request, { params }: { params: Promise<{ listId: string }> }) {
  const scope = await currentScope();
  if (scope === null) return Response.json({ code: "not-signed-in" }, { status: 401 });
  // A form of another site cannot send this type.
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    return Response.json({ code: "invalid" }, { status: 415 });
  }
  const id = z.uuid().safeParse((await params).listId);
  if (!id.success) return Response.json({ code: "not-found" }, { status: 404 });
  const input = ticksInput.safeParse(await request.json().catch(() => null));
  if (!input.success) return Response.json({ code: "invalid" }, { status: 422 });
  try {
    await setTicks(scope, id.data, input.data.ticks);
  } catch (error) {
    if (error instanceof AppError) return Response.json({ code: error.code }, { status: statusOf(error.code) });
    throw error;
  }
  return Response.json({ ok: true });
}
