import { findFile } from "@/lib/domains/recipes/queries";
import { currentScope } from "@/lib/platform/auth/scope";
import { cardSize } from "@/lib/platform/storage/prepare-photo";
import { readBytes } from "@/lib/platform/storage/store";

const KEPT_FOR_EVER = "private, max-age=31536000, immutable";

/** A file of the household; `?size=card` gives the small size of a photo. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const scope = await currentScope();
  const { id } = await params;
  const found = scope === null ? null : await findFile(scope, id);
  if (found === null) return new Response("Not found", { status: 404 });
  const isCard = new URL(request.url).searchParams.get("size") === "card";
  const tag = `"${found.sha256.slice(0, 32)}${isCard ? "-card" : ""}"`;
  const headers = { "Cache-Control": KEPT_FOR_EVER, ETag: tag };
  if (request.headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers });
  const bytes = await readBytes(found.sha256);
  if (bytes === null) return new Response("Not found", { status: 404 });
  return new Response(isCard ? await cardSize(bytes) : bytes, {
    headers: {
      ...headers,
      "Content-Type": found.contentType,
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
