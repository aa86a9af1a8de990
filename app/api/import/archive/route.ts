import type { ReadableStream as WebStream } from "node:stream/web";
import { openImport } from "@/lib/domains/archives/mutations/open-import";
import { LARGEST_ARCHIVE } from "@/lib/platform/archives/budget";
import { currentScope } from "@/lib/platform/auth/scope";

export const maxDuration = 300;

/** Takes the export of another app as the body (`?name=` its file name) and answers with the import to look at. */
export async function POST(request: Request) {
  const scope = await currentScope();
  if (scope === null) return Response.json({ reason: "not-signed-in" }, { status: 401 });
  const { body, headers, url } = request;
  if (Number(headers.get("content-length") ?? 0) > LARGEST_ARCHIVE)
    return Response.json({ reason: "too-large" }, { status: 413 });
  if (body === null) return Response.json({ reason: "empty" }, { status: 422 });
  const name = new URL(url).searchParams.get("name")?.trim() || "recipes.zip";
  const opened = await openImport(scope, { name, body: body as WebStream<Uint8Array>, now: new Date() });
  if (!opened.ok)
    return Response.json({ reason: opened.reason }, { status: opened.reason === "too-large" ? 413 : 422 });
  return Response.json({ importId: opened.importId }, { status: 201 });
}
