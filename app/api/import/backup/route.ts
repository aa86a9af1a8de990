import type { ReadableStream as WebStream } from "node:stream/web";
import { restoreBackup } from "@/lib/domains/archives/mutations/restore-backup";
import { LARGEST_ARCHIVE } from "@/lib/platform/archives/budget";
import { currentScope } from "@/lib/platform/auth/scope";

export const maxDuration = 300;

/** Brings a full backup (the body) into the household; `?settings=1` takes its settings over too. For its owner. */
export async function POST(request: Request) {
  const scope = await currentScope();
  if (scope === null) return Response.json({ reason: "not-signed-in" }, { status: 401 });
  if (!scope.isOwner) return Response.json({ reason: "not-owner" }, { status: 403 });
  const { body, headers, url } = request;
  if (Number(headers.get("content-length") ?? 0) > LARGEST_ARCHIVE)
    return Response.json({ reason: "too-large" }, { status: 413 });
  if (body === null) return Response.json({ reason: "empty" }, { status: 422 });
  const withSettings = new URL(url).searchParams.get("settings") === "1";
  const restored = await restoreBackup(scope, { body: body as WebStream<Uint8Array>, withSettings });
  return Response.json(restored, { status: restored.ok ? 200 : 422 });
}
